using System;
using System.Net;
using System.Threading.Tasks;
using PactNet;
using PactNet.Matchers;
using PhotoPortal;
using Vitec.Connect.Contracts.Client;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>What the modern consumer expects: the typed client, JSON.</summary>
public sealed class PhotoPortalPactTests() : ConsumerPactTest("photo-portal")
{
    private const string Message = "Välj 20 av bilderna";

    private static readonly PhotoOrder Order = new("4711", CustomerId, Message);

    [Fact]
    public async Task A_request_with_every_member_is_accepted()
    {
        var pact = NewPact();
        RequestToChoose(pact, "a request to choose photos", VitecConnectStates.CustomerExists)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithJsonBody(true);

        await pact.VerifyAsync(async context =>
            Assert.Equal(AgentRequestOutcome.Asked, (await PortalAt(context).AskToChoosePhotosAsync(Order)).Outcome));
    }

    [Fact]
    public async Task A_request_with_the_URL_alone_is_accepted()
    {
        var pact = NewPact();
        Request(pact, "a request to fill in the profile, with the URL alone", VitecConnectStates.CustomerExists)
            .WithJsonBody(new { id = (string?)null, url = AnyFullUrl("https://photos.example/profile"), comment = (string?)null })
            .WillRespond().WithStatus(HttpStatusCode.OK).WithJsonBody(true);

        await pact.VerifyAsync(async context =>
            Assert.Equal(AgentRequestOutcome.Asked, (await PortalAt(context).AskForProfileAsync(CustomerId)).Outcome));
    }

    [Fact]
    public async Task A_request_without_a_comment_is_accepted()
    {
        var pact = NewPact();
        Request(pact, "a request to choose photos, without a comment", VitecConnectStates.CustomerExists)
            .WithJsonBody(new { id = Match.Type("4711"), url = AnyFullUrl("https://photos.example/orders/4711/choose"), comment = (string?)null })
            .WillRespond().WithStatus(HttpStatusCode.OK).WithJsonBody(true);

        await pact.VerifyAsync(async context =>
            Assert.Equal(AgentRequestOutcome.Asked, (await PortalAt(context).AskToChoosePhotosAsync(Order with { Message = null })).Outcome));
    }

    [Fact]
    public async Task A_customer_id_is_escaped()
    {
        var pact = NewPact();
        RequestToChoose(
                pact, "a request to choose photos, for a customer id that has to be escaped", VitecConnectStates.CustomerExists, CustomerIdToEscape)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithJsonBody(true);

        await pact.VerifyAsync(async context => Assert.Equal(
            AgentRequestOutcome.Asked, (await PortalAt(context).AskToChoosePhotosAsync(Order with { CustomerId = CustomerIdToEscape })).Outcome));
    }

    [Fact]
    public async Task A_request_that_is_not_accepted_is_told_from_one_that_is()
    {
        var pact = NewPact();
        RequestToChoose(pact, "a request to choose photos that Vitec Express does not accept", VitecConnectStates.InteractionNotAccepted)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithJsonBody(false);

        await pact.VerifyAsync(async context =>
            Assert.Equal(AgentRequestOutcome.NotAccepted, (await PortalAt(context).AskToChoosePhotosAsync(Order)).Outcome));
    }

    [Fact]
    public async Task A_400_is_known_and_its_JSON_shown_whatever_its_members()
    {
        var pact = NewPact();
        RequestToChoose(pact, "a request to choose photos that is found invalid", VitecConnectStates.RequestIsInvalid)
            .WillRespond().WithStatus(HttpStatusCode.BadRequest).WithJsonBody(Match.Type(new { }));

        await pact.VerifyAsync(async context =>
        {
            var result = await PortalAt(context).AskToChoosePhotosAsync(Order);
            Assert.Equal(AgentRequestOutcome.Invalid, result.Outcome);
            Assert.Contains("{}", result.Reason, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_401_raises_the_alarm()
    {
        var pact = NewPact();
        RequestToChoose(pact, "a request to choose photos with wrong credentials", VitecConnectStates.CredentialsAreWrong)
            .WillRespond().WithStatus(HttpStatusCode.Unauthorized);

        await pact.VerifyAsync(async context =>
        {
            var alarm = await Assert.ThrowsAsync<VitecConnectException>(() => PortalAt(context).AskToChoosePhotosAsync(Order, TestContext.Current.CancellationToken));
            Assert.Equal(HttpStatusCode.Unauthorized, alarm.StatusCode);
        });
    }

    [Fact]
    public async Task A_403_is_known()
    {
        var pact = NewPact();
        RequestToChoose(pact, "a request to choose photos for a customer who has not granted us access", VitecConnectStates.CustomerNotGranted)
            .WillRespond().WithStatus(HttpStatusCode.Forbidden);

        await pact.VerifyAsync(async context =>
            Assert.Equal(AgentRequestOutcome.NoAccess, (await PortalAt(context).AskToChoosePhotosAsync(Order)).Outcome));
    }

    [Fact]
    public async Task A_500_is_known()
    {
        var pact = NewPact();
        RequestToChoose(pact, "a request to choose photos on which the provider fails", VitecConnectStates.ProviderFails)
            .WillRespond().WithStatus(HttpStatusCode.InternalServerError);

        await pact.VerifyAsync(async context =>
            Assert.Equal(AgentRequestOutcome.ProviderFailed, (await PortalAt(context).AskToChoosePhotosAsync(Order)).Outcome));
    }

    internal static IRequestBuilderV4 RequestToChoose(IPactBuilderV4 pact, string description, string state, string customerId = CustomerId) =>
        Request(pact, description, state, customerId).WithJsonBody(new
        {
            id = Match.Type("4711"),
            url = AnyFullUrl("https://photos.example/orders/4711/choose"),
            comment = Match.Type(Message),
        });

    private static IRequestBuilderV4 Request(IPactBuilderV4 pact, string description, string state, string customerId = CustomerId) =>
        Request(pact, description, state, "application/json", customerId);

    /// <summary>A full URL, protocol included. Which one is the consumer's own affair.</summary>
    private static IMatcher AnyFullUrl(string example) => Match.Regex(example, @"^https?://[^/\s]\S*$");

    private PhotoOrderService PortalAt(IConsumerContext context) =>
        new(
            new VitecConnectClient(
                Http, new VitecConnectOptions { BaseAddress = context.MockServerUri, UserName = "photo-portal", Password = "not a secret" }),
            new Uri("https://photos.example/"));
}

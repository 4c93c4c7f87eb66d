using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using ClassicAds;
using PactNet;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>
/// What the old-fashioned consumer expects: HttpClient, DataContractSerializer, XML. PactNet has no matchers for XML, so that
/// its bodies are those of the pact; the core compares them by structure, not by order (<see cref="SentXml"/> does).
/// </summary>
public sealed class ClassicAdsPactTests() : ConsumerPactTest("classic-ads")
{
    private const string AdId = "A-17";
    private const string Comment = "Godkänn annonsen";

    [Fact]
    public async Task A_request_with_every_member_is_accepted()
    {
        var pact = NewPact();
        RequestToApprove(pact, "a request to approve an ad", VitecConnectStates.CustomerExists)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithBody(Answer("true"), "application/xml");

        await VerifyAsync(pact, async ads =>
            Assert.Equal(ConnectOutcome.Accepted, (await ads.AskForApprovalAsync(CustomerId, AdId, Comment)).Outcome));
    }

    [Fact]
    public async Task A_request_with_the_URL_alone_is_accepted()
    {
        var pact = NewPact();
        Request(pact, "a request with the URL alone", VitecConnectStates.CustomerExists)
            .WithBody(
                Body("""<Comment i:nil="true" /><Id i:nil="true" /><Url>https://classic-ads.example/welcome</Url>"""), "application/xml")
            .WillRespond().WithStatus(HttpStatusCode.OK).WithBody(Answer("true"), "application/xml");

        await VerifyAsync(pact, async ads => Assert.Equal(
            ConnectOutcome.Accepted,
            (await ads.SendAsync(CustomerId, new OrderUserInteractionRequest { Url = "https://classic-ads.example/welcome" })).Outcome));
    }

    [Fact]
    public async Task A_request_without_a_comment_is_accepted()
    {
        var pact = NewPact();
        Request(pact, "a request to approve an ad, without a comment", VitecConnectStates.CustomerExists)
            .WithBody(
                Body("""<Comment i:nil="true" /><Id>A-17</Id><Url>https://classic-ads.example/approve?ad=A-17</Url>"""), "application/xml")
            .WillRespond().WithStatus(HttpStatusCode.OK).WithBody(Answer("true"), "application/xml");

        await VerifyAsync(pact, async ads =>
            Assert.Equal(ConnectOutcome.Accepted, (await ads.AskForApprovalAsync(CustomerId, AdId, null)).Outcome));
    }

    [Fact]
    public async Task A_customer_id_is_escaped()
    {
        var pact = NewPact();
        RequestToApprove(
                pact, "a request to approve an ad, for a customer id that has to be escaped", VitecConnectStates.CustomerExists, CustomerIdToEscape)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithBody(Answer("true"), "application/xml");

        await VerifyAsync(pact, async ads =>
            Assert.Equal(ConnectOutcome.Accepted, (await ads.AskForApprovalAsync(CustomerIdToEscape, AdId, Comment)).Outcome));
    }

    [Fact]
    public async Task A_request_that_is_not_accepted_is_told_from_one_that_is()
    {
        var pact = NewPact();
        RequestToApprove(pact, "a request to approve an ad that Vitec Express does not accept", VitecConnectStates.InteractionNotAccepted)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithBody(Answer("false"), "application/xml");

        await VerifyAsync(pact, async ads =>
            Assert.Equal(ConnectOutcome.NotAccepted, (await ads.AskForApprovalAsync(CustomerId, AdId, Comment)).Outcome));
    }

    // The help page says that validation errors are JSON; the framework answers XML to those who accept XML alone. This
    // consumer shows the body to its support as it is, and so expects nothing of it.
    [Fact]
    public Task A_400_is_known() => Status_is_known_as(
        HttpStatusCode.BadRequest, ConnectOutcome.Invalid, "a request to approve an ad that is found invalid", VitecConnectStates.RequestIsInvalid);

    [Fact]
    public Task A_401_is_known() => Status_is_known_as(
        HttpStatusCode.Unauthorized, ConnectOutcome.WrongCredentials, "a request to approve an ad with wrong credentials", VitecConnectStates.CredentialsAreWrong);

    [Fact]
    public Task A_403_is_known() => Status_is_known_as(
        HttpStatusCode.Forbidden,
        ConnectOutcome.NoAccess,
        "a request to approve an ad for a customer who has not granted us access",
        VitecConnectStates.CustomerNotGranted);

    [Fact]
    public Task A_500_is_known() => Status_is_known_as(
        HttpStatusCode.InternalServerError,
        ConnectOutcome.ProviderFailed,
        "a request to approve an ad on which the provider fails",
        VitecConnectStates.ProviderFails);

    internal static IRequestBuilderV4 RequestToApprove(IPactBuilderV4 pact, string description, string state, string customerId = CustomerId) =>
        Request(pact, description, state, customerId).WithBody(
            Body($"<Comment>{Comment}</Comment><Id>{AdId}</Id><Url>https://classic-ads.example/approve?ad={AdId}</Url>"), "application/xml");

    private static IRequestBuilderV4 Request(IPactBuilderV4 pact, string description, string state, string customerId = CustomerId) =>
        Request(pact, description, state, "application/xml", customerId);

    private static string Body(string members) =>
        $"""<OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">{members}</OrderUserInteractionRequest>""";

    private static string Answer(string value) =>
        $"""<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">{value}</boolean>""";

    private async Task Status_is_known_as(HttpStatusCode status, ConnectOutcome outcome, string description, string state)
    {
        var pact = NewPact();
        RequestToApprove(pact, description, state).WillRespond().WithStatus(status);

        await VerifyAsync(pact, async ads => Assert.Equal(outcome, (await ads.AskForApprovalAsync(CustomerId, AdId, Comment)).Outcome));
    }

    /// <summary>Verifies a pact, and then that the provider would read all of what was sent.</summary>
    private static async Task VerifyAsync(IPactBuilderV4 pact, Func<AdApprovals, Task> interact)
    {
        using var sent = new SentXml();
        await pact.VerifyAsync(async context =>
        {
            using var http = new HttpClient(sent, disposeHandler: false) { BaseAddress = context.MockServerUri };
            await interact(new AdApprovals(http, "classic-ads", "not a secret"));
        });
        sent.EnsureReadAsMeant();
    }
}

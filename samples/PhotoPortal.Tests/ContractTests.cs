using System;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Client;
using Vitec.Connect.Contracts.Testing;

namespace PhotoPortal.Tests;

/// <summary>
/// What the photo portal relies on. Each test runs the portal's own code against a mock server; what it then sent stands in
/// pacts/photo-portal-Vitec Connect.json, which the provider verifies.
/// </summary>
public sealed class ContractTests
{
    private static readonly PhotoOrder Order = new("4711", "M12345", "Välj 20 av bilderna");

    [Fact]
    public async Task The_agent_is_asked_to_choose_photos() =>
        await new ConsumerPact("photo-portal").Expect(UserInteraction.Accepted).VerifyAsync(async address =>
        {
            var result = await PortalAt(address).AskToChoosePhotosAsync(Order);
            Assert.Equal(AgentRequestOutcome.Asked, result.Outcome);
        });

    [Fact]
    public async Task A_new_agent_is_asked_for_the_profile_by_its_URL_alone() =>
        await new ConsumerPact("photo-portal").Expect(UserInteraction.Accepted with { Members = RequestMembers.Url }).VerifyAsync(async address =>
        {
            var result = await PortalAt(address).AskForProfileAsync("M12345");
            Assert.Equal(AgentRequestOutcome.Asked, result.Outcome);
        });

    [Theory]
    [InlineData(DocumentedAnswer.NotAccepted, AgentRequestOutcome.NotAccepted)]
    [InlineData(DocumentedAnswer.Invalid, AgentRequestOutcome.Invalid)]
    [InlineData(DocumentedAnswer.Forbidden, AgentRequestOutcome.NoAccess)]
    [InlineData(DocumentedAnswer.ServerError, AgentRequestOutcome.ProviderFailed)]
    public async Task Every_answer_is_told_from_the_others(DocumentedAnswer answer, AgentRequestOutcome outcome) =>
        await new ConsumerPact("photo-portal").Expect(UserInteraction.Of(answer)).VerifyAsync(async address =>
        {
            var result = await PortalAt(address).AskToChoosePhotosAsync(Order);
            Assert.Equal(outcome, result.Outcome);
        });

    [Fact]
    public async Task Wrong_credentials_raise_the_alarm() =>
        await new ConsumerPact("photo-portal").Expect(UserInteraction.Unauthorized).VerifyAsync(
            address => Assert.ThrowsAsync<VitecConnectException>(() => PortalAt(address).AskToChoosePhotosAsync(Order, TestContext.Current.CancellationToken)));

    private static PhotoOrderService PortalAt(Uri address) => new(
        new VitecConnectClient(new HttpClient(), new VitecConnectOptions { BaseAddress = address, UserName = "photo-portal", Password = "not a secret" }),
        new Uri("https://photos.example/"));
}

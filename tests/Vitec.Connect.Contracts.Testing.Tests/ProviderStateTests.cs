using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

public sealed class ProviderStateTests : TestingTest, IAsyncLifetime
{
    private readonly List<string> _log = [];
    private TestProvider _provider = null!;

    public async ValueTask InitializeAsync() => _provider = await TestProvider.StartAsync(context =>
    {
        _log.Add($"{context.Request.Method} {context.Request.Path}");
        return TestProvider.AnswerAsync(context, 200, "true");
    });

    public async ValueTask DisposeAsync()
    {
        await _provider.DisposeAsync();
        Dispose();
    }

    [Fact]
    public async Task Handlers_are_called_around_the_request_with_the_state_and_its_customer()
    {
        var states = new ProviderStateHandlers().On(
            VitecConnectStates.CustomerExists,
            state => _log.Add($"set up {state.State} {state.CustomerId} of {state.Interaction.Description}"),
            state => _log.Add($"tear down {state.State} {state.CustomerId}"));
        Assert.True((await VerifyAsync(states, PactText.Interaction(customerId: "kund å"))).Succeeded);
        Assert.Equal(
            ["set up the customer exists kund å of a request", "PUT /Service/Order/UserInteraction/kund%20%C3%A5", "tear down the customer exists kund å"],
            _log);
    }

    [Fact]
    public async Task A_handler_chooses_the_customer_and_it_is_escaped_for_the_path()
    {
        var states = new ProviderStateHandlers().On(VitecConnectStates.CustomerExists, async state =>
        {
            await Task.Yield();
            state.CustomerId = "ny?kund#1%";
        });
        Assert.True((await VerifyAsync(states, PactText.Interaction())).Succeeded);
        Assert.Equal("/Service/Order/UserInteraction/ny%3Fkund%231%25", Assert.Single(_provider.Requests).Target);
    }

    [Fact]
    public async Task The_customer_of_one_state_is_that_of_the_next_and_of_the_teardown()
    {
        var interaction = PactText.Interaction();
        interaction["providerStates"] = new JsonArray(new JsonObject { ["name"] = "a" }, new JsonObject { ["name"] = "b" });
        var states = new ProviderStateHandlers()
            .On("a", state => state.CustomerId = "M7", state => _log.Add($"a {state.CustomerId}"))
            .On("b", state => _log.Add($"b {state.CustomerId}"));
        Assert.True((await VerifyAsync(states, interaction)).Succeeded);
        Assert.Equal(["b M7", "PUT /Service/Order/UserInteraction/M7", "a M7"], _log);
    }

    [Fact]
    public async Task The_customer_of_the_environment_comes_before_the_pacts()
    {
        var states = new ProviderStateHandlers().On(VitecConnectStates.CustomerExists, state => _log.Add(state.CustomerId));
        await VerifyAsync(states, [PactText.Interaction()], "M-test");
        Assert.Equal(["M-test", "PUT /Service/Order/UserInteraction/M-test"], _log);
    }

    [Fact]
    public async Task Parameters_have_a_type()
    {
        var interaction = PactText.Interaction();
        interaction["providerStates"] = JsonNode.Parse("""[{"name":"an order exists","params":{"orderId":"007","lines":3}}]""");
        var states = new ProviderStateHandlers().On<Order>(
            "an order exists",
            (order, state) =>
            {
                _log.Add($"{order} {state.CustomerId}");
                return Task.CompletedTask;
            },
            (order, _) =>
            {
                _log.Add($"away with {order.OrderId}");
                return Task.CompletedTask;
            });
        Assert.True((await VerifyAsync(states, interaction)).Succeeded);
        Assert.Equal(["Order { OrderId = 007, Lines = 3 } M12345", "PUT /Service/Order/UserInteraction/M12345", "away with 007"], _log);
    }

    [Fact]
    public async Task Parameters_of_another_type_are_an_error_of_the_interaction()
    {
        var interaction = PactText.Interaction();
        interaction["providerStates"] = JsonNode.Parse("""[{"name":"an order exists","params":{"lines":"many"}}]""");
        var states = new ProviderStateHandlers().On<Order>("an order exists", (_, _) => Task.CompletedTask);
        var result = Assert.Single((await VerifyAsync(states, interaction)).Interactions);
        Assert.Equal(VerificationStatus.Error, result.Status);
        Assert.StartsWith(
            "The parameters of the provider state \"an order exists\", {\"lines\":\"many\"}, can't be read as Order", Assert.Single(result.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_handler_throws_is_the_error_of_its_interaction_and_the_provider_is_not_called()
    {
        var states = new ProviderStateHandlers()
            .On("broken", _ => throw new InvalidOperationException("the database is away"))
            .On(VitecConnectStates.CustomerExists, _ => { });
        var report = await VerifyAsync(states, PactText.Interaction("first", "broken"), PactText.Interaction("second"));
        Assert.Equal([VerificationStatus.Error, VerificationStatus.Verified], report.Interactions.Select(i => i.Status));
        Assert.Equal(["the database is away"], report.Interactions[0].Messages);
        Assert.Null(report.Interactions[0].Exchange);
        Assert.Single(_provider.Requests);
    }

    [Fact]
    public async Task A_teardown_that_fails_is_an_error()
    {
        var states = new ProviderStateHandlers().On(VitecConnectStates.CustomerExists, _ => { }, _ => throw new InvalidOperationException("it stays"));
        var result = Assert.Single((await VerifyAsync(states, PactText.Interaction())).Interactions);
        Assert.Equal((VerificationStatus.Error, "it stays"), (result.Status, Assert.Single(result.Messages)));
    }

    [Fact]
    public async Task A_state_without_a_handler_is_an_error_that_lists_those_with_one()
    {
        var states = new ProviderStateHandlers().On("a", _ => { }).On("b", _ => { });
        var result = Assert.Single((await VerifyAsync(states, PactText.Interaction(state: "c"))).Interactions);
        Assert.Equal(VerificationStatus.Error, result.Status);
        Assert.Equal(["The provider state \"c\" is unknown. Known are: \"a\", \"b\"."], result.Messages);
        Assert.Empty(_provider.Requests);
    }

    [Fact]
    public async Task Two_states_that_hold_anyway_need_no_handler()
    {
        var report = await VerifyAsync(new ProviderStateHandlers(), PactText.Interaction(), PactText.Interaction("wrong", VitecConnectStates.CredentialsAreWrong), PactText.Interaction("none", state: ""));
        Assert.Equal(3, report.Verified);
    }

    [Theory]
    [InlineData("a/b", "holds a slash")]
    [InlineData(" ", "only white space")]
    public async Task A_customer_that_cannot_be_sent_is_refused(string customerId, string problem)
    {
        var states = new ProviderStateHandlers().On(VitecConnectStates.CustomerExists, state => state.CustomerId = customerId);
        Assert.Contains(problem, Assert.Single(Assert.Single((await VerifyAsync(states, PactText.Interaction())).Interactions).Messages), StringComparison.Ordinal);
        Assert.Empty(_provider.Requests);
    }

    [Fact]
    public void A_state_has_one_handler()
    {
        var states = new ProviderStateHandlers().On("a", _ => { });
        Assert.Contains("\"a\" has a handler already", Assert.Throws<ArgumentException>(() => states.On("a", _ => { })).Message, StringComparison.Ordinal);
    }

    private Task<VerificationReport> VerifyAsync(ProviderStateHandlers states, params JsonObject[] interactions) => VerifyAsync(states, interactions, null);

    private Task<VerificationReport> VerifyAsync(ProviderStateHandlers states, JsonObject[] interactions, string? customerId) => PactVerification.VerifyAsync(
        Pacts(interactions),
        new ProviderOptions { BaseAddress = _provider.Address, States = states, CustomerId = customerId },
        cancellationToken: TestContext.Current.CancellationToken);

    private sealed record Order(string OrderId, int Lines);
}

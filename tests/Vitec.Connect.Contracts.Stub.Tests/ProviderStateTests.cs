using System;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class ProviderStateTests : StubTest
{
    private const string InvalidStart = """{"message":"The request is invalid.","modelState":{"request":[""";

    public static TheoryData<string, int, string> States => new()
    {
        { VitecConnectStates.CustomerExists, 200, "true" },
        { VitecConnectStates.InteractionNotAccepted, 200, "false" },
        { VitecConnectStates.RequestIsInvalid, 400, InvalidStart },
        { VitecConnectStates.CredentialsAreWrong, 401, """{"message":"Authorization has been denied for this request.",""" },
        { VitecConnectStates.CustomerNotGranted, 403, """{"message":"The caller has no access to customer \"M123\".",""" },
        { VitecConnectStates.ProviderFails, 500, """{"message":"An error has occurred.",""" },
    };

    [Fact]
    public void Every_state_is_tested() =>
        Assert.Equal(VitecConnectStates.All.Order(), States.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_state_set_by_the_endpoint_decides_the_answer_until_its_teardown(string state, int status, string body)
    {
        var setUp = await PostStateAsync(Change("setup", state, "M123"));
        var reply = await PutJsonAsync(Json);
        var other = await PutJsonAsync(Json, Route + "M124");
        var tearDown = await PostStateAsync(Change("teardown", state, "M123"));
        var after = await PutJsonAsync(Json);

        Assert.Equal(new Reply(200, "application/json; charset=utf-8", """{"customerId":"M123"}""", null, null), setUp);
        Assert.Equal((status, "application/json; charset=utf-8"), (reply.Status, reply.ContentType));
        Assert.StartsWith(body, reply.Body);
        Assert.Equal((200, "true"), (other.Status, other.Body));
        Assert.Equal(200, tearDown.Status);
        Assert.Equal((200, "true"), (after.Status, after.Body));
    }

    [Theory]
    [MemberData(nameof(States))]
    public async Task A_state_set_in_process_does_the_same(string state, int status, string body)
    {
        Stub.SetUp(state, "M123");
        var reply = await PutJsonAsync(Json);
        var xml = await PutXmlAsync(Xml);
        Stub.TearDown(state, "M123");
        var after = await PutJsonAsync(Json);

        Assert.Equal(status, reply.Status);
        Assert.StartsWith(body, reply.Body);
        Assert.Equal((status, "application/xml; charset=utf-8"), (xml.Status, xml.ContentType));
        Assert.StartsWith(status == 200 ? "<boolean" : "<Error><Message>", xml.Body);
        Assert.Equal((200, "true"), (after.Status, after.Body));
    }

    [Fact]
    public async Task False_in_xml_is_the_boolean_of_the_help_page()
    {
        Stub.SetUp(VitecConnectStates.InteractionNotAccepted, "M123");

        Assert.Equal("""<boolean xmlns="http://schemas.microsoft.com/2003/10/Serialization/">false</boolean>""", (await PutXmlAsync(Xml)).Body);
    }

    [Fact]
    public async Task A_401_by_state_challenges_too()
    {
        Stub.SetUp(VitecConnectStates.CredentialsAreWrong, "M123");

        Assert.Equal("Basic realm=\"Vitec Connect\", charset=\"UTF-8\"", (await PutJsonAsync(Json)).Challenge);
    }

    [Fact]
    public async Task The_state_set_last_holds_and_the_teardown_of_another_changes_nothing()
    {
        Stub.SetUp(VitecConnectStates.ProviderFails, "M123");
        Stub.SetUp(VitecConnectStates.CustomerNotGranted, "M123");
        Assert.Equal(403, (await PutJsonAsync(Json)).Status);

        Stub.TearDown(VitecConnectStates.ProviderFails, "M123");
        Assert.Equal(403, (await PutJsonAsync(Json)).Status);

        Stub.TearDown(VitecConnectStates.CustomerNotGranted, "M123");
        Assert.Equal(200, (await PutJsonAsync(Json)).Status);
    }

    [Theory]
    [InlineData("""{"state":"the provider fails unexpectedly"}""")]
    [InlineData("""{"state":"the provider fails unexpectedly","params":null,"action":null}""")]
    [InlineData("""{"action":"setup","state":"the provider fails unexpectedly","params":{"customerId":null,"x":1},"consumer":"c"}""")]
    public async Task Without_action_it_is_setup_and_without_customer_the_default_one(string change)
    {
        Assert.Equal("""{"customerId":"M12345"}""", (await PostStateAsync(change)).Body);
        Assert.Equal(500, (await PutJsonAsync(Json, Route + VitecConnectStates.DefaultCustomerId)).Status);
    }

    [Theory]
    [InlineData("""{"action":"setup","state":"","params":{}}""")]
    [InlineData("{}")]
    public async Task The_empty_state_that_the_core_sends_for_interactions_without_one_is_fine(string change)
    {
        Assert.Equal(200, (await PostStateAsync(change)).Status);
        Assert.Equal(200, (await PutJsonAsync(Json, Route + VitecConnectStates.DefaultCustomerId)).Status);
    }

    [Theory]
    [InlineData("kund å", "kund%20%C3%A5")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("\"q\"", "%22q%22")]
    public async Task The_customer_id_comes_back_escaped_so_that_it_reaches_its_state_by_the_path(string customerId, string escaped)
    {
        var reply = await PostStateAsync(Change("setup", VitecConnectStates.InteractionNotAccepted, customerId));
        Assert.Equal($$"""{"customerId":"{{escaped}}"}""", reply.Body);
        Assert.Equal("false", (await PutJsonAsync(Json, Route + escaped)).Body);
    }

    [Theory]
    [InlineData("""{"state":"kunden är okänd"}""", "The provider state \"kunden är okänd\" is unknown. Known are: \"the customer exists\", ")]
    [InlineData("""{"state":"The Customer Exists"}""", "is unknown")]
    [InlineData("""{"state":"the customer exists","action":"tear down"}""", "The action \"tear down\" is unknown. Known are \"setup\" and \"teardown\".")]
    [InlineData("""{"state":"the customer exists","params":{"customerId":"a/b"}}""", "can't be sent in a path")]
    [InlineData("""{"state":"the customer exists","params":{"customerId":".."}}""", "can't be sent in a path")]
    [InlineData("""{"state":"the customer exists","params":{"customerId":" "}}""", "is empty")]
    [InlineData("""{"state":"the customer exists","params":{"customerId":5}}""", "\"customerId\" is Number; it has to be a string.")]
    [InlineData("""{"state":"the customer exists","params":"M1"}""", "A JSON object was expected where String is")]
    [InlineData("""{"state":["the customer exists"]}""", "\"state\" is Array")]
    [InlineData("""{"state":"\ud800"}""", "surrogate")]
    [InlineData("[]", "A JSON object was expected")]
    [InlineData("{", "JSON")]
    [InlineData("", "JSON")]
    public async Task A_change_that_cannot_be_made_is_400_and_says_why(string change, string text)
    {
        var reply = await PostStateAsync(change);

        Assert.Equal((400, "application/json; charset=utf-8"), (reply.Status, reply.ContentType));
        using var body = JsonDocument.Parse(reply.Body);
        Assert.Contains(text, body.RootElement.GetProperty("message").GetString());
    }

    [Fact]
    public async Task An_unknown_state_lists_every_known_one()
    {
        var reply = await PostStateAsync("""{"state":"x"}""");

        using var body = JsonDocument.Parse(reply.Body);
        var message = body.RootElement.GetProperty("message").GetString()!;
        Assert.All(VitecConnectStates.All, state => Assert.Contains($"\"{state}\"", message));
    }

    [Theory]
    [InlineData("x", "M1", "is unknown. Known are")]
    [InlineData(VitecConnectStates.CustomerExists, "a/b", "can't be sent in a path")]
    [InlineData(VitecConnectStates.CustomerExists, "", "is empty")]
    public void In_process_the_same_is_an_argument_exception(string state, string customerId, string text)
    {
        Assert.Contains(text, Assert.Throws<ArgumentException>(() => Stub.SetUp(state, customerId)).Message);
        Assert.Contains(text, Assert.Throws<ArgumentException>(() => Stub.TearDown(state, customerId)).Message);
    }

    [Fact]
    public async Task The_endpoint_takes_post_only() => Assert.Equal(
        new Reply(405, "application/json; charset=utf-8", """{"message":"The requested resource does not support http method 'GET'."}""", "POST", null),
        await SendAsync("GET", "provider-states"));

    [Fact]
    public async Task Calls_of_the_endpoint_are_not_among_the_requests()
    {
        Assert.Equal(200, (await PostStateAsync(Change("setup", VitecConnectStates.CustomerExists, "M1"))).Status);
        Assert.Empty(Stub.Requests);
    }

    [Fact]
    public async Task Parallel_verifications_with_customers_of_their_own_do_not_disturb_each_other()
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, 60).Select(async i =>
        {
            var (state, status, _) = States.ElementAt(i % States.Count).Data;
            Assert.Equal(200, (await PostStateAsync(Change("setup", state, $"K{i}"))).Status);
            var reply = await PutJsonAsync(Json, Route + $"K{i}");
            Assert.Equal(200, (await PostStateAsync(Change("teardown", state, $"K{i}"))).Status);
            return (Expected: status, Actual: reply.Status);
        }));

        Assert.All(statuses, status => Assert.Equal(status.Expected, status.Actual));
    }

    private static string Change(string action, string state, string customerId) =>
        JsonSerializer.Serialize(new { action, state, @params = new { customerId } });
}

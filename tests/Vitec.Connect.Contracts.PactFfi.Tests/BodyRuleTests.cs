using System;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using System.Xml.Linq;
using PactNet.Exceptions;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>Rules for parts of a body that is given as text: XML above all, which the core compares by equality else.</summary>
public sealed class BodyRuleTests : PactTest
{
    private static readonly XNamespace Orders = "http://example.com/orders";

    [Theory]
    [InlineData("""<Order xmlns="http://example.com/orders" id="7"><Url>https://other.example/2</Url></Order>""", null)]
    [InlineData("""<o:Order xmlns:o="http://example.com/orders" id="7"> <o:Url>https://other.example/2</o:Url> </o:Order>""", null)]
    [InlineData("""<Order xmlns="http://example.com/orders" id="7"><Url>other.example</Url></Order>""", "to match '^https://.+$'")]
    [InlineData("""<Order xmlns="http://example.com/orders" id="x"><Url>https://other.example/2</Url></Order>""", "to match '^[0-9]+$'")]
    [InlineData("""<Order id="7"><Url>https://other.example/2</Url></Order>""", "Order")]
    public async Task Text_and_attributes_of_XML_are_matched_by_namespace(string body, string? mismatch)
    {
        var pact = NewPact();
        pact.UponReceiving("an order").WithRequest("PUT", "/orders")
            .WithBody("""<Order xmlns="http://example.com/orders" id="1"><Url>https://a.example/</Url></Order>""", "application/xml")
            .WithBodyRule(XmlPath.TextOf(Orders + "Order", Orders + "Url"), Match.Regex("https://a.example/", "^https://.+$"))
            .WithBodyRule(XmlPath.AttributeOf("id", Orders + "Order"), Match.Regex("1", "^[0-9]+$"))
            .WillRespond();

        var e = await Record.ExceptionAsync(() => pact.VerifyAsync(context => SendAsync(context, "PUT", "/orders", body, "application/xml")));
        if (mismatch is null)
        {
            Assert.Null(e);
        }
        else
        {
            Assert.Contains(mismatch, Assert.IsType<PactFailureException>(e).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_rule_of_the_response_stands_in_the_pact()
    {
        var pact = NewPact();
        pact.UponReceiving("a question").WithRequest("GET", "/").WillRespond().WithBody("<ok>true</ok>", "application/xml")
            .WithBodyRule(XmlPath.TextOf("ok"), Match.Include("tru"));
        await pact.VerifyAsync(context => SendAsync(context, "GET", "/"));

        var rules = System.Text.Json.Nodes.JsonNode.Parse(await System.IO.File.ReadAllTextAsync(PactFile.FullName, TestContext.Current.CancellationToken))!
            ["interactions"]![0]!["response"]!["matchingRules"]!["body"]!;
        Assert.Equal("""{"$['ok']['#text']":{"combine":"AND","matchers":[{"match":"include","value":"tru"}]}}""", rules.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void What_the_core_would_take_without_a_word_is_refused()
    {
        var request = NewPact().UponReceiving("x").WithRequest("PUT", "/").WithBody("<a>1</a>", "application/xml");

        Assert.Contains("is no path into a body", Assert.Throws<ArgumentException>(() => request.WithBodyRule("a", Match.Type("1"))).Message, StringComparison.Ordinal);
        Assert.Contains("is no matcher", Assert.Throws<ArgumentException>(() => request.WithBodyRule("$.a", new NoMatcher())).Message, StringComparison.Ordinal);
        Assert.Contains("\"nonsense\" is unknown", Assert.Throws<ArgumentException>(() => request.WithBodyRule("$.a", new UnknownMatcher())).Message, StringComparison.Ordinal);
        Assert.Contains("quotation mark", Assert.Throws<ArgumentException>(() => XmlPath.TextOf((XNamespace)"it's" + "a")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_builder_that_has_been_verified_takes_no_rule()
    {
        var pact = NewPact();
        var request = pact.UponReceiving("x").WithRequest("GET", "/");
        request.WillRespond();
        await pact.VerifyAsync(context => SendAsync(context, "GET", "/"));

        Assert.Throws<InvalidOperationException>(() => request.WithBodyRule("$.a", Match.Type("1")));
    }

    private sealed class UnknownMatcher : IMatcher
    {
        [JsonPropertyName("pact:matcher:type")]
        public string Type => "nonsense";

        [JsonPropertyName("value")]
        public dynamic Value => "1";
    }

    /// <summary>Without the names that the core reads.</summary>
    private sealed class NoMatcher : IMatcher
    {
        public string Type => "regex";

        public dynamic Value => "1";
    }
}

using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CSharp;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC010 on XML bodies of calls to the endpoint, and its fix.</summary>
public class XmlBodyTests
{
    private const string Namespace = OrderUserInteractionRequest.XmlNamespace;

    [Theory]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Comment>a</Comment><Id>1</Id><Url>https://x.se</Url></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id>1</Id></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'/>")]
    [InlineData("<?xml version='1.0'?>\n<v:OrderUserInteractionRequest xmlns:v='NS' xmlns:i='http://www.w3.org/2001/XMLSchema-instance'>\n  <v:Comment i:nil='true' />\n  <!-- a -->\n  <v:Url>https://x.se/?a=1&amp;b=2</v:Url>\n</v:OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Comment><![CDATA[<b>]]></Comment></OrderUserInteractionRequest>")]
    public Task A_text_that_keeps_the_contract_is_silent(string xml) => Text(xml, isBad: false);

    [Theory]
    [InlineData("<Request xmlns='NS'/>")]
    [InlineData("<orderUserInteractionRequest xmlns='NS'/>")]
    [InlineData("<OrderUserInteractionRequest/>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS/'/>")]
    [InlineData("<OrderUserInteractionRequest xmlns:v='NS'/>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id>1</Id><Comment>a</Comment></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><id>1</id></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id>1</Id><Text>a</Text></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id><Value>1</Value></Id></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id xmlns=''>1</Id></OrderUserInteractionRequest>")]
    [InlineData("<v:OrderUserInteractionRequest xmlns:v='NS'><Id>1</Id></v:OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id>1</Id>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Url>https://x.se/?a=1&b=2</Url></OrderUserInteractionRequest>")]
    [InlineData("<OrderUserInteractionRequest xmlns='NS'><Id>1</id></OrderUserInteractionRequest>")]
    [InlineData("{\"id\":\"1\"}")]
    [InlineData("")]
    public Task A_text_that_breaks_the_contract_is_reported(string xml) => Text(xml, isBad: true);

    [Theory]
    [InlineData("$\"<OrderUserInteractionRequest xmlns='NS'>{unknown}</OrderUserInteractionRequest>\"")]
    [InlineData("$\"<OrderUserInteractionRequest xmlns='{unknown}'><Id>1</Id></OrderUserInteractionRequest>\"")]
    [InlineData("$\"<{unknown}><Id>1</Id></{unknown}>\"")]
    [InlineData("$\"<OrderUserInteractionRequest xmlns='NS'><Comment>{unknown}</Comment><Id>1{unknown}</Id></OrderUserInteractionRequest>\"")]
    [InlineData("unknown + \"<Id>\"")]
    [InlineData("\"<OrderUserInteractionRequest xmlns='NS'>\" + unknown")]
    public Task What_is_unknown_is_silent(string text) => Verify.InMethodAsync(Put(text.Replace("NS", Namespace)));

    [Theory]
    [InlineData("$\"<OrderUserInteractionRequest xmlns='NS'><Id>{unknown}</Id><Comment>{unknown}</Comment></OrderUserInteractionRequest>\"")]
    [InlineData("\"<OrderUserInteractionRequest xmlns='NS'><Id>\" + unknown + \"</Id></OrderUserInteraction>\"")]
    [InlineData("condition ? \"<OrderUserInteractionRequest xmlns='NS'/>\" : \"<OrderUserInteractionRequest/>\"")]
    public Task Holes_hide_nothing_around_them(string text) => Verify.InMethodAsync(Put("{|VITEC010:" + text.Replace("NS", Namespace) + "|}"));

    [Theory]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC010:"<a/>"|}));""")]
    [InlineData("""await http.PutAsync("Service/Order/Other/M1", new StringContent("<a/>", null, "text/xml"));""")]
    [InlineData("""var made = new StringContent("<a/>", null, "text/xml");""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent(""));""")]
    public Task A_body_is_looked_at_in_a_call_to_the_endpoint(string body) => Verify.InMethodAsync(body);

    [Fact]
    public Task The_order_of_another_endpoint_is_its_own() => Verify.FileAsync("""
        using System.Net.Http;
        using System.Runtime.Serialization;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        [assembly: ConnectEndpoint("POST", "Service/Order/Token/{customerId}", typeof(Mine.OrderToken))]

        namespace Mine
        {
            class Base
            {
                [DataMember] public string Zone { get; set; }
            }

            [DataContract(Name = "Token", Namespace = "urn:a")]
            class OrderToken : Base
            {
                [DataMember(Order = 1)] public string B { get; set; }
                [DataMember(Order = 1, Name = "A")] public string Other { get; set; }
                [DataMember] public string C { get; set; }
                public string NotThere { get; set; }
            }
        }

        class C
        {
            async Task M(HttpClient http)
            {
                await http.PostAsync("Service/Order/Token/M1", new StringContent("<Token xmlns='urn:a'><Zone/><C/><A/><B/></Token>"));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC010:"<Token xmlns='urn:a'><A/><C/></Token>"|}));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC010:"<Token xmlns='urn:a'><C/><Zone/></Token>"|}));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC010:"<Token xmlns='urn:a'><NotThere/></Token>"|}));
                await http.PostAsync("Service/Order/Token/M1", new StringContent({|VITEC010:"<OrderToken xmlns='urn:a'/>"|}));
            }
        }
        """);

    [Theory]
    [InlineData("\"<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>\"", "\"<OrderUserInteractionRequest xmlns='NS'><Id>1</Id></OrderUserInteractionRequest>\"")]
    [InlineData("\"<OrderUserInteractionRequest xmlns=\\\"urn:a\\\" />\"", "\"<OrderUserInteractionRequest xmlns=\\\"NS\\\" />\"")]
    [InlineData("\"<v:OrderUserInteractionRequest xmlns:v='urn:a'/>\"", "\"<v:OrderUserInteractionRequest xmlns:v='NS'/>\"")]
    [InlineData(
        "\"<OrderUserInteractionRequest xmlns='NS'>\\n<Url>https://x.se/?q=\\\"</Url> <Id>1</Id>\\t<Comment>a</Comment></OrderUserInteractionRequest>\"",
        "\"<OrderUserInteractionRequest xmlns='NS'>\\n<Comment>a</Comment> <Id>1</Id>\\t<Url>https://x.se/?q=\\\"</Url></OrderUserInteractionRequest>\"")]
    [InlineData(
        "$\"<OrderUserInteractionRequest><Id>{unknown}</Id><Comment>{{a}} {unknown}</Comment></OrderUserInteractionRequest>\"",
        "$\"<OrderUserInteractionRequest xmlns='NS'><Comment>{{a}} {unknown}</Comment><Id>{unknown}</Id></OrderUserInteractionRequest>\"")]
    [InlineData(
        "@\"<OrderUserInteractionRequest xmlns='NS'>\n<Id a=\"\"b\"\">1</Id>\n<Comment>a</Comment>\n</OrderUserInteractionRequest>\"",
        "@\"<OrderUserInteractionRequest xmlns='NS'>\n<Comment>a</Comment>\n<Id a=\"\"b\"\">1</Id>\n</OrderUserInteractionRequest>\"")]
    [InlineData(
        "\"\"\"\n                <OrderUserInteractionRequest>\n                    <Id>1</Id>\n                    <Comment>a</Comment>\n                </OrderUserInteractionRequest>\n                \"\"\"",
        "\"\"\"\n                <OrderUserInteractionRequest xmlns='NS'>\n                    <Comment>a</Comment>\n                    <Id>1</Id>\n                </OrderUserInteractionRequest>\n                \"\"\"")]
    [InlineData(
        "\"<OrderUserInteractionRequest>\" + \"<Id>1</Id>\" /* id */ + \"<Comment>\\u0061</Comment></OrderUserInteractionRequest>\"",
        "\"<OrderUserInteractionRequest xmlns='NS'>\" + \"<Comment>\\u0061</Comment>\" /* id */ + \"<Id>1</Id></OrderUserInteractionRequest>\"")]
    public Task Namespace_and_order_are_mended_as_they_are_written(string bad, string good) => FixAsync(bad, good);

    [Theory]
    [InlineData("\"<Request xmlns='NS'/>\"")]
    [InlineData("\"<OrderUserInteractionRequest><Id>1</Id><Text/></OrderUserInteractionRequest>\"")]
    [InlineData("\"<OrderUserInteractionRequest xmlns='NS'><Id>1</Id><Comment>a</Comment>\"")]
    [InlineData("Shared")]
    [InlineData("\"<OrderUserInteractionRequest xmlns='NS'><Id>1</\" + \"Id><Comment>a</Comment></OrderUserInteractionRequest>\"")]
    [InlineData("\"<OrderUserInteractionRequest xmlns='NS'><Id>1</Id>\" + @\"<Comment>a</Comment></OrderUserInteractionRequest>\"")]
    [InlineData("\"<OrderUserInteractionRequest xmlns='NS'><Id>1\" + \"</Id><Comment>a</Comment></OrderUserInteractionRequest>\".Trim()")]
    public Task Nothing_is_offered_where_no_edit_is_right(string code) => FixAsync(code, code, isOffered: false);

    private static Task FixAsync(string bad, string good, bool isOffered = true) => new Verify.FixTest<XmlBodyCodeFix>(XmlBodyCodeFix.EquivalenceKey)
    {
        TestCode = Code("{|VITEC010:" + bad.Replace("NS", Namespace) + "|}"),
        FixedCode = Code(isOffered ? good.Replace("NS", Namespace) : "{|VITEC010:" + good.Replace("NS", Namespace) + "|}"),
    }.RunAsync(TestContext.Current.CancellationToken);

    private static string Code(string text) => $$"""
        using System.Net.Http;
        using System.Threading.Tasks;

        class C
        {
            const string Shared = "<OrderUserInteractionRequest><Id>1</Id></OrderUserInteractionRequest>";

            async Task M(HttpClient http, string unknown)
            {
                await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({{text}}));
            }
        }
        """;

    private static string Put(string text) => $"""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({text}, System.Text.Encoding.UTF8, "application/xml"));""";

    private static Task Text(string xml, bool isBad)
    {
        var literal = SyntaxFactory.Literal(xml.Replace("NS", Namespace)).Text;
        return Verify.InMethodAsync(Put(isBad ? "{|VITEC010:" + literal + "|}" : literal));
    }
}

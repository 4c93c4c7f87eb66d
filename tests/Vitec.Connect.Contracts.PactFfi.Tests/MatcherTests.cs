using System;
using System.Threading.Tasks;
using PactNet.Exceptions;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>What each matcher lets through, and what not, in a body over the wire.</summary>
public sealed class MatcherTests : PactTest
{
    public static TheoryData<string, Func<IMatcher>, string, string> Matchers => new()
    {
        { "Regex", () => Match.Regex("ab1", "[a-z]+[0-9]"), "\"xyz9\"", "\"xyz\"" },
        { "Regex with Oniguruma's own syntax", () => Match.Regex("ab", "[[:alpha:]]++"), "\"xyz\"", "\"12\"" },
        { "Regex that looks around", () => Match.Regex("ab", "a(?=b)b"), "\"ab\"", "\"ac\"" },
        { "Type", () => Match.Type("text"), "\"other\"", "1" },
        { "Type of an object", () => Match.Type(new { a = 1 }), """{"a":2}""", """{"a":"2"}""" },
        { "MinType", () => Match.MinType(1, 2), "[1,2]", "[1]" },
        { "MaxType", () => Match.MaxType(1, 2), "[1]", "[1,2,3]" },
        { "MinMaxType", () => Match.MinMaxType("a", 1, 2), "[\"b\",\"c\"]", "[]" },
        { "Integer", () => Match.Integer(1), "22", "2.2" },
        { "Decimal of a double", () => Match.Decimal(1.5), "2.25", "2" },
        { "Decimal of a float", () => Match.Decimal(1.5f), "2.25", "\"2.25\"" },
        { "Decimal of a decimal", () => Match.Decimal(1.5m), "2.25", "true" },
        { "Number of an int", () => Match.Number(1), "2", "\"2\"" },
        { "Number of a double", () => Match.Number(1.5), "2", "\"2\"" },
        { "Number of a float", () => Match.Number(1.5f), "2.5", "null" },
        { "Number of a decimal", () => Match.Number(1.5m), "2.5", "[]" },
        { "Equality", () => Match.Equality("å"), "\"å\"", "\"ä\"" },
        { "Null", Match.Null, "null", "1" },
        { "Include", () => Match.Include("mid"), "\"a mid b\"", "\"a b\"" },
        { "A matcher of one's own", () => new BooleanMatcher(), "false", "\"no\"" },
    };

    [Theory]
    [MemberData(nameof(Matchers), DisableDiscoveryEnumeration = true)]
    public async Task A_matcher_takes_what_is_alike_and_refuses_what_is_not(string name, Func<IMatcher> matcher, string alike, string other)
    {
        ArgumentNullException.ThrowIfNull(matcher);
        var good = NewPact();
        good.UponReceiving(name).WithRequest("PUT", "/a").WithJsonBody(new { v = matcher() }).WillRespond();
        await good.VerifyAsync(context => SendAsync(context, "PUT", "/a", $$"""{"v":{{alike}}}"""));

        var bad = NewPact();
        bad.UponReceiving(name).WithRequest("PUT", "/a").WithJsonBody(new { v = matcher() }).WillRespond();
        var e = await Assert.ThrowsAsync<PactFailureException>(() => bad.VerifyAsync(context => SendAsync(context, "PUT", "/a", $$"""{"v":{{other}}}""")));
        Assert.Contains("body $.v", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_matcher_alone_is_a_body()
    {
        var pact = NewPact();
        pact.UponReceiving("x").WithRequest("PUT", "/a").WithJsonBody(Match.Integer(1)).WillRespond().WithJsonBody(Match.Type(new { ok = true }));

        await pact.VerifyAsync(async context => Assert.Equal("""200 {"ok":true}""", await SendAsync(context, "PUT", "/a", "2")));
    }

    [Fact]
    public void A_matcher_knows_its_type_and_its_example()
    {
        Assert.Equal(("regex", "a", "[a-z]"), Describe((RegexMatcher)Match.Regex("a", "[a-z]")));
        Assert.Equal("null", Match.Null().Type);
        Assert.Null(Match.Null().Value);
        Assert.Equal("å", Match.Include("å").Value);
        var array = (MinMaxTypeMatcher)Match.MinMaxType(7, 1, 3);
        Assert.Equal((1, 3), (array.Min, array.Max));
        Assert.Equal(new object[] { 7 }, (object[])array.Value);
        Assert.Equal("type", new TypeMatcher(1).Type);

        static (string, object, string) Describe(RegexMatcher matcher) => (matcher.Type, matcher.Value, matcher.Regex);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(3, 2)]
    public void An_array_of_no_possible_length_is_refused(int min, int max)
    {
        Assert.Throws<ArgumentException>(() => Match.MinMaxType("a", min, max));
    }

    private sealed class BooleanMatcher : IMatcher
    {
        [System.Text.Json.Serialization.JsonPropertyName("pact:matcher:type")]
        public string Type => "boolean";

        [System.Text.Json.Serialization.JsonPropertyName("value")]
        public dynamic Value => true;
    }
}

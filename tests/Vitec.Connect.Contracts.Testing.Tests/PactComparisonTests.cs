using System;
using System.Linq;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>What a change of a pact is to a provider that keeps the pact as it was.</summary>
public sealed class PactComparisonTests : TestingTest
{
    [Fact]
    public void The_same_pact_is_no_difference_whatever_its_order()
    {
        var comparison = Compare(
            [PactText.Interaction("a"), PactText.Interaction("b", "the interaction is not accepted", body: "false")],
            [PactText.Interaction("b", "the interaction is not accepted", body: "false"), PactText.Interaction("a")]);

        Assert.Empty(comparison.Changes);
        Assert.True(comparison.IsCompatible);
    }

    [Fact]
    public void What_is_new_is_needed_and_what_is_gone_is_not()
    {
        var comparison = Compare([PactText.Interaction("old", "one")], [PactText.Interaction("new", "other", status: 403, body: null)]);

        Assert.Equal(
            ["NewlyNeeded photo-portal: new (other): interaction: is new", "NoLongerNeeded photo-portal: old (one): interaction: is there no more"], Lines(comparison));
        Assert.False(comparison.IsCompatible);
        Assert.True(Compare([PactText.Interaction("a"), PactText.Interaction("b", "other")], [PactText.Interaction("a")]).IsCompatible);
    }

    /// <summary>Before and now: the response's body and the rules for it.</summary>
    [Theory]
    [InlineData("true", null, "false", null, PactChangeEffect.Breaking, "true before, false now")]
    [InlineData("true", null, "\"true\"", null, PactChangeEffect.Breaking, "true before, \"true\" now")]
    [InlineData("true", null, "false", """{"match":"type"}""", PactChangeEffect.NoLongerNeeded, "true before, a boolean, any now")]
    [InlineData("true", """{"match":"type"}""", "true", null, PactChangeEffect.NewlyNeeded, "a boolean, any before, true now")]
    [InlineData("true", """{"match":"type"}""", "{}", """{"match":"type"}""", PactChangeEffect.Breaking, "a boolean, any before, an object, any now")]
    [InlineData("true", """{"match":"type"}""", "false", """{"match":"type"}""", null, "")]
    [InlineData("\"ab1\"", null, "\"x1\"", """{"match":"regex","regex":"[a-z]+1"}""", PactChangeEffect.NoLongerNeeded, "\"ab1\" before, a text that matches [a-z]+1 now")]
    [InlineData("\"ab2\"", null, "\"x1\"", """{"match":"regex","regex":"[a-z]+1"}""", PactChangeEffect.Breaking, "\"ab2\" before, a text that matches [a-z]+1 now")]
    [InlineData("\"x1\"", """{"match":"regex","regex":"[a-z]+1"}""", "\"y\"", """{"match":"regex","regex":"[a-z]"}""", PactChangeEffect.NewlyNeeded, "a text that matches [a-z]+1 before, a text that matches [a-z] now")]
    [InlineData("\"x1\"", """{"match":"regex","regex":"[a-z]+1"}""", "\"y1\"", null, PactChangeEffect.NewlyNeeded, "a text that matches [a-z]+1 before, \"y1\" now")]
    [InlineData("\"x1\"", """{"match":"regex","regex":"[a-z]+1"}""", "\"7\"", null, PactChangeEffect.Breaking, "a text that matches [a-z]+1 before, \"7\" now")]
    [InlineData("\"x1\"", """{"match":"regex","regex":"[a-z]+1"}""", "\"7\"", """{"match":"type"}""", PactChangeEffect.NoLongerNeeded, "a text that matches [a-z]+1 before, a text, any now")]
    [InlineData("7", """{"match":"integer"}""", "7", """{"match":"decimal"}""", PactChangeEffect.NewlyNeeded, """[{"match":"integer"}] before, [{"match":"decimal"}] now""")]
    [InlineData("\"å\"", null, "\"å\"", """{"match":"regex","regex":"(?~x)["}""", PactChangeEffect.NewlyNeeded, "\"å\" before, a text that matches (?~x)[ now")]
    public void A_value_of_the_answer_is_as_strict_as_its_rule(string before, string? ruleBefore, string after, string? ruleAfter, PactChangeEffect? effect, string text)
    {
        var comparison = Compare([WithBody(before, ruleBefore)], [WithBody(after, ruleAfter)]);

        if (effect is null)
        {
            Assert.Empty(comparison.Changes);
            return;
        }

        var change = Assert.Single(comparison.Changes);
        Assert.Equal((effect.Value, "response body $", text), (change.Effect, change.Where, change.Text));
    }

    [Theory]
    [InlineData(200, 201, PactChangeEffect.Breaking)]
    [InlineData(403, 401, PactChangeEffect.Breaking)]
    public void Another_status_breaks_a_provider(int before, int after, PactChangeEffect effect) => Assert.Equal(
        [$"{effect} photo-portal: a request (the customer exists): response status: {before} before, {after} now"],
        Lines(Compare([PactText.Interaction(status: before, body: null)], [PactText.Interaction(status: after, body: null)])));

    [Fact]
    public void More_of_the_answer_is_newly_needed_and_less_is_not()
    {
        var more = Compare([PactText.Interaction(body: null)], [PactText.Interaction(body: """{"a":1,"b":[true]}""")]);
        Assert.Equal(
            [
                "NewlyNeeded response body $.a: 1 is expected, and was not before",
                "NewlyNeeded response body $.b.0: true is expected, and was not before",
                "NewlyNeeded response content type: \"application/json\" is expected, and was not before",
            ],
            Wheres(more));

        var less = Compare([PactText.Interaction(body: """{"a":1,"b":[true]}""")], [PactText.Interaction(body: """{"a":1}""")]);
        Assert.Equal(["NoLongerNeeded response body $.b.0: true is expected no more"], Wheres(less));
    }

    [Fact]
    public void A_rule_for_what_is_around_a_value_is_about_its_type()
    {
        var rule = """{"match":"type"}""";
        var strict = WithBody("""{"a":{"b":"x"}}""", null);
        var loose = WithBody("""{"a":{"b":"y"}}""", rule);

        Assert.Equal(["NoLongerNeeded response body $.a.b: \"x\" before, a text, any now"], Wheres(Compare([strict], [loose])));
    }

    [Fact]
    public void Another_request_is_newly_needed_and_its_answer_may_be_another()
    {
        var before = PactText.Interaction();
        var after = PactText.Interaction(status: 201);
        after["request"]!["body"]!["content"]!.AsObject().Remove("comment");
        after["request"]!["headers"]!.AsObject()["Accept"] = new JsonArray("*/*");

        Assert.Equal(
            [
                "NewlyNeeded request body $.comment: \"Välj bilder\" is sent no more",
                "NewlyNeeded request header accept: \"*/*\" is sent, and was not before",
                "NewlyNeeded response status: 200 before, 201 now",
            ],
            Wheres(Compare([before], [after])));
    }

    [Fact]
    public void Another_example_of_what_any_value_will_do_for_is_no_difference_to_a_provider()
    {
        var rules = """{"body":{"$.id":{"combine":"AND","matchers":[{"match":"type"}]}}}""";
        var (before, after) = (PactText.Interaction(), PactText.Interaction(status: 201));
        before["request"]!["matchingRules"] = JsonNode.Parse(rules);
        after["request"]!["matchingRules"] = JsonNode.Parse(rules);
        after["request"]!["body"]!["content"]!["id"] = "0815";

        Assert.Equal(
            ["Breaking response status: 200 before, 201 now", "None request body $.id: another example: \"4711\" before, \"0815\" now"], Wheres(Compare([before], [after])));
    }

    [Fact]
    public void A_customer_from_the_provider_state_is_any_customer()
    {
        var after = PactText.Interaction();
        after["request"]!["path"] = "/Service/Order/UserInteraction/M999";
        Assert.Empty(Compare([PactText.Interaction()], [after]).Changes);

        after["request"]!.AsObject().Remove("generators");
        Assert.Equal(
            ["NewlyNeeded request path: \"/Service/Order/UserInteraction/${customerId}\" before, \"/Service/Order/UserInteraction/M999\" now"],
            Wheres(Compare([PactText.Interaction()], [after])));
    }

    [Fact]
    public void Other_words_for_the_same_are_no_difference_to_a_provider()
    {
        Assert.Equal(
            ["None photo-portal: new words (the customer exists): interaction: was described as \"old words\""],
            Lines(Compare([PactText.Interaction("old words")], [PactText.Interaction("new words")])));
        Assert.Equal(
            ["NewlyNeeded photo-portal: a request (another state): provider state: \"the customer exists\" before, \"another state\" now"],
            Lines(Compare([PactText.Interaction()], [PactText.Interaction(state: "another state")])));
    }

    [Fact]
    public void A_new_interaction_that_contradicts_one_of_before_breaks_a_provider()
    {
        var comparison = Compare([PactText.Interaction("a")], [PactText.Interaction("a"), PactText.Interaction("b", body: "false")]);

        Assert.Equal(
            ["Breaking photo-portal: b (the customer exists): interaction: is new, and contradicts \"a\", which has the same request in the same provider state"], Lines(comparison));
    }

    [Fact]
    public void XML_is_compared_by_its_elements()
    {
        var ns = OrderUserInteractionRequest.XmlNamespace;
        var rule = $$$$"""{"body":{"$['{{{{ns}}}}:OrderUserInteractionRequest']['{{{{ns}}}}:Url']['#text']":{"matchers":[{"match":"type"}]}}}""";
        var before = WithXml("<Comment>å</Comment><Id>1</Id><Url>https://a.example</Url>", rule);
        var after = WithXml("""<Comment i:nil="true" /><Id>1</Id><Url>https://b.example</Url>""", rule);

        Assert.Equal(
            [
                "NewlyNeeded request body OrderUserInteractionRequest/Comment: \"å\" before, \"\" now",
                "NewlyNeeded request body OrderUserInteractionRequest/Comment/@nil: \"true\" is sent, and was not before",
                "None request body OrderUserInteractionRequest/Url: another example: \"https://a.example\" before, \"https://b.example\" now",
            ],
            Wheres(Compare([before], [after])));
    }

    [Fact]
    public void Older_versions_of_the_specification_are_compared_likewise()
    {
        Assert.Equal(
            ["NoLongerNeeded response body $.a: \"x\" before, a text, any now", "NoLongerNeeded response header x-version: \"1\" before, a text that matches [0-9] now"],
            Wheres(PactComparison.Of(Old("""{}"""), Old("""{"$.body.a":{"match":"type"},"$.headers.X-Version":{"match":"regex","regex":"[0-9]"}}"""))));

        PactFile Old(string rules) => PactFile.Read(Write(
            $$$"""
            {"consumer":{"name":"photo-portal"},"provider":{"name":"Vitec Connect"},"metadata":{"pactSpecification":{"version":"2.0.0"}},
             "interactions":[{"description":"a","request":{"method":"put","path":"/a","query":"x=1"},
              "response":{"status":200,"headers":{"X-Version":"1"},"body":{"a":"x"},"matchingRules":{{{rules}}}}}]}
            """,
            $"{Guid.NewGuid()}.json"));
    }

    [Fact]
    public void Each_consumer_is_compared_with_itself()
    {
        var a = PactFile.Read(Write(PactText.Of("a", PactText.Interaction()), "a.json"));
        var b = PactFile.Read(Write(PactText.Of("b", PactText.Interaction()), "b.json"));
        var b2 = PactFile.Read(Write(PactText.Of("b", PactText.Interaction(), PactText.Interaction("more", "other")), "b2.json"));
        var c = PactFile.Read(Write(PactText.Of("c", PactText.Interaction()), "c.json"));

        Assert.Equal(
            [
                "NewlyNeeded b: more (other): interaction: is new",
                "NewlyNeeded c: a request (the customer exists): interaction: is new",
                "NoLongerNeeded a: a request (the customer exists): interaction: is there no more",
            ],
            Lines(PactComparison.Of([a, b], [b2, c])));
        Assert.Contains("Compare two pacts of the same consumer and provider", Assert.Throws<ArgumentException>(() => PactComparison.Of(a, b)).Message, StringComparison.Ordinal);
    }

    private static JsonObject WithBody(string body, string? rule)
    {
        var interaction = PactText.Interaction(body: body);
        if (rule is not null)
        {
            interaction["response"]!["matchingRules"] = new JsonObject
            {
                ["body"] = new JsonObject { ["$"] = new JsonObject { ["combine"] = "AND", ["matchers"] = new JsonArray(JsonNode.Parse(rule)) } },
            };
        }

        return interaction;
    }

    private static JsonObject WithXml(string members, string rules)
    {
        var interaction = PactText.Interaction();
        interaction["request"]!["body"] = new JsonObject
        {
            ["content"] = $"""<OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">{members}</OrderUserInteractionRequest>""",
            ["contentType"] = "application/xml",
            ["encoded"] = false,
        };
        interaction["request"]!["matchingRules"] = JsonNode.Parse(rules);
        return interaction;
    }

    private PactComparison Compare(JsonObject[] before, JsonObject[] after) => PactComparison.Of(
        PactFile.Read(Write(PactText.Pact([.. before.Select(Copy)]), "before.json")), PactFile.Read(Write(PactText.Pact([.. after.Select(Copy)]), "after.json")));

    private static JsonObject Copy(JsonObject interaction) => interaction.DeepClone().AsObject();

    private static string[] Lines(PactComparison comparison) => [.. comparison.Changes.Select(change => $"{change.Effect} {change}")];

    private static string[] Wheres(PactComparison comparison) => [.. comparison.Changes.Select(change => $"{change.Effect} {change.Where}: {change.Text}")];
}

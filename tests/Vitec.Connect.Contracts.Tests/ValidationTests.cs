using System;
using System.Linq;

namespace Vitec.Connect.Contracts.Tests;

public class ValidationTests
{
    private const string Pages = "https://github.com/vitec-connect-contracts/vitec-connect-contracts/blob/main/docs/rules/";

    [Theory]
    [InlineData(null)]
    [InlineData("https://x.se/order/1")]
    [InlineData("http://localhost:5000")]
    [InlineData("https://räksmörgås.se/å?ä=ö")]
    public void A_request_that_keeps_the_contract_has_no_violations(string? url)
    {
        var request = new OrderUserInteractionRequest { Id = "", Url = url, Comment = "StringValues" };

        Assert.Empty(ConnectContract.Validate("M12345", request));
        ConnectContract.ThrowIfViolated("åäö / 1", request);
    }

    [Fact]
    public void No_member_is_required() => Assert.Empty(ConnectContract.Validate("M12345", new OrderUserInteractionRequest()));

    [Theory]
    [InlineData("/order/1", "VITEC002", "\"/order/1\" is a relative URL; the agent's browser would have nothing to resolve it against.", "Give the full URL, protocol included: https://host/path.")]
    [InlineData("", "VITEC002", "\"\" is a relative URL; the agent's browser would have nothing to resolve it against.", "Give the full URL, protocol included: https://host/path.")]
    [InlineData("order.aspx", "VITEC002", "\"order.aspx\" is a relative URL; the agent's browser would have nothing to resolve it against.", "Give the full URL, protocol included: https://host/path.")]
    [InlineData("//x.se/a", "VITEC003", "\"//x.se/a\" lacks its protocol.", "Begin it with https://.")]
    [InlineData("localhost:5000/a", "VITEC003", "\"localhost:5000/a\" lacks its protocol.", "Begin it with https://.")]
    [InlineData("ftp://x.se", "VITEC004", "\"ftp://x.se\" is not a usable http(s) URL.", "Give a full URL that begins with https:// and a host.")]
    [InlineData("https:/x.se", "VITEC004", "\"https:/x.se\" is not a usable http(s) URL.", "Give a full URL that begins with https:// and a host.")]
    [InlineData("StringValue", "VITEC007", "\"StringValue\" is a sample value from the documentation.", "Give the real value.")]
    public void A_bad_url_is_a_violation_of_the_rule_that_finds_it_at_compile_time(string url, string ruleId, string problem, string remedy)
    {
        var violation = Assert.Single(ConnectContract.Validate("M12345", new OrderUserInteractionRequest { Url = url }));

        Assert.Equal(
            ("Url", ruleId, problem, remedy, $"{Pages}{ruleId}.md"),
            (violation.Member, violation.RuleId, violation.Problem, violation.Remedy, violation.HelpLink));
        Assert.Equal($"Url: {problem} {remedy} ({ruleId}, {Pages}{ruleId}.md)", violation.ToString());
    }

    [Theory]
    [InlineData(null, "VITEC001", "The customer id is null, and the call needs one.")]
    [InlineData("", "VITEC001", "The customer id is empty, and the call needs one.")]
    [InlineData(" \t\u00A0", "VITEC001", "The customer id is only white space, and the call needs one.")]
    [InlineData("{customerId}", "VITEC001", "\"{customerId}\" is the route's placeholder, not a customer id.")]
    [InlineData(" {CUSTOMERID} ", "VITEC001", "\"{customerId}\" is the route's placeholder, not a customer id.")]
    [InlineData(".", "VITEC001", "The customer id is dots, which a path takes for a relative one: the call would go out without it.")]
    [InlineData("..", "VITEC001", "The customer id is dots, which a path takes for a relative one: the call would go out without it.")]
    [InlineData("StringValue", "VITEC007", "\"StringValue\" is a sample value from the documentation.")]
    public void A_missing_customer_id_is_a_violation(string? customerId, string ruleId, string problem)
    {
        var violation = Assert.Single(ConnectContract.Validate(customerId, new OrderUserInteractionRequest()));

        Assert.Equal(("customerId", ruleId, problem), (violation.Member, violation.RuleId, violation.Problem));
        Assert.NotEmpty(violation.Remedy);
    }

    [Theory]
    [InlineData("a/b")]
    [InlineData("...")]
    [InlineData("0")]
    [InlineData("customerId")]
    [InlineData("StringValue2")]
    public void The_form_of_a_customer_id_is_not_judged(string customerId) =>
        Assert.Empty(ConnectContract.Validate(customerId, new OrderUserInteractionRequest()));

    [Theory]
    [InlineData("StringValue", "StringValue")]
    [InlineData("sample string 1", "sample string 1")]
    [InlineData("sample string 2", "sample string 2")]
    [InlineData("sample string 3", "sample string 3")]
    [InlineData(" sample string 3\r\n", "sample string 3")]
    [InlineData("{Användarnamn}", "{Användarnamn}")]
    [InlineData("{Lösenord}", "{Lösenord}")]
    [InlineData("{Base64 kodad användarnamn och lösenord}", "{Base64 kodad …}")]
    [InlineData("{Base64 kodad hemlighet}", "{Base64 kodad …}")]
    public void What_is_left_over_from_the_documentation_is_a_violation_in_every_member(string value, string shown)
    {
        var violations = ConnectContract.Validate(value, new OrderUserInteractionRequest { Id = value, Url = value, Comment = value });

        Assert.Equal(["customerId", "Comment", "Id", "Url"], violations.Select(violation => violation.Member));
        Assert.All(violations, violation => Assert.Equal(
            ("VITEC007", $"\"{shown}\" is a sample value from the documentation."), (violation.RuleId, violation.Problem)));
    }

    [Theory]
    [InlineData("stringvalue")]
    [InlineData("StringValue 1")]
    [InlineData("sample string 4")]
    [InlineData("sample string")]
    [InlineData("Användarnamn")]
    [InlineData("{Base64 kodad")]
    [InlineData("Se {Lösenord}")]
    [InlineData("")]
    public void What_only_resembles_it_is_none(string value) =>
        Assert.Empty(ConnectContract.Validate("M12345", new OrderUserInteractionRequest { Id = value, Comment = value }));

    [Fact]
    public void Every_violation_is_returned_at_once_the_customer_id_first()
    {
        var violations = ConnectContract.Validate(
            null, new OrderUserInteractionRequest { Id = "sample string 1", Url = "/order/1", Comment = "StringValue" });

        Assert.Equal(
            [("customerId", "VITEC001"), ("Comment", "VITEC007"), ("Id", "VITEC007"), ("Url", "VITEC002")],
            violations.Select(violation => (violation.Member, violation.RuleId)));
    }

    [Fact]
    public void The_throwing_call_throws_with_all_of_them()
    {
        var request = new OrderUserInteractionRequest { Url = "x.se/order/1", Comment = "StringValue" };

        var exception = Assert.Throws<ContractViolationException>(() => ConnectContract.ThrowIfViolated(" ", request));

        Assert.IsAssignableFrom<ArgumentException>(exception);
        Assert.Equal(["VITEC001", "VITEC007", "VITEC003"], exception.Violations.Select(violation => violation.RuleId));
        Assert.Equal(
            $"""
            The request breaks the contract:
            - customerId: The customer id is only white space, and the call needs one. Give the id of the customer as Vitec gave it to you, for example M12345. (VITEC001, {Pages}VITEC001.md)
            - Comment: "StringValue" is a sample value from the documentation. Give the real value. (VITEC007, {Pages}VITEC007.md)
            - Url: "x.se/order/1" lacks its protocol. Begin it with https://. (VITEC003, {Pages}VITEC003.md)
            """.ReplaceLineEndings("\n"),
            exception.Message);
    }

    [Theory]
    [InlineData("x.se/order?token=hemlighet", "x.se/order?…")]
    [InlineData("/order#hemlighet", "/order#…")]
    [InlineData("?hemlighet", "?…")]
    [InlineData("ftp://user:hemlighet@x.se/a", "…@x.se/a")]
    [InlineData("//user:hemlighet@x.se/a?hemlighet", "…@x.se/a?…")]
    [InlineData("https:/user:hemlighet@x.se", "…@x.se")]
    [InlineData("https:\\\\user:hemlighet@x.se", "…@x.se")]
    [InlineData("user:hemlighet@x.se", "…@x.se")]
    [InlineData("ftp://user:hem/hemlighet@x.se", "…@x.se")]
    [InlineData("/a\r\nb\u0000\u202E\u2028😀", "/a\\u000D\\u000Ab\\u0000\\u202E\\u2028\\uD83D\\uDE00")]
    [InlineData("@", "@")]
    public void What_may_be_secret_is_not_shown_and_what_is_invisible_is(string url, string shown)
    {
        var violation = Assert.Single(ConnectContract.Validate("M12345", new OrderUserInteractionRequest { Url = url }));

        Assert.StartsWith($"Url: \"{shown}\" ", violation.ToString());
        Assert.DoesNotContain("hemlighet", violation.ToString());
    }

    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "…")]
    [InlineData(10_000_000, "…")]
    public void Of_a_long_url_the_beginning_is_shown(int length, string end)
    {
        var url = "/" + new string('a', length - 1);

        var violation = Assert.Single(ConnectContract.Validate("M12345", new OrderUserInteractionRequest { Url = url }));

        Assert.StartsWith($"\"{url[..100]}{end}\" is a relative URL", violation.Problem);
    }

    [Fact]
    public void A_model_of_ones_own_is_checked_by_its_attributes()
    {
        var model = new OwnModel { Page = "/order/1", Partner = "", Free = "/free", Count = 1, Secret = "StringValue" };

        var violations = ConnectContract.Validate("M12345", model);

        Assert.Equal([("Page", "VITEC002"), ("Partner", "VITEC001")], violations.Select(violation => (violation.Member, violation.RuleId)));
    }

    [Fact]
    public void Null_for_the_request_is_an_argument_null_exception()
    {
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => ConnectContract.Validate<OrderUserInteractionRequest>("M1", null!)).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => ConnectContract.ThrowIfViolated<OrderUserInteractionRequest>("M1", null!)).ParamName);
    }

    [Fact]
    public void An_exception_of_no_violations_cannot_be_made()
    {
        Assert.StartsWith("There is nothing to report", Assert.Throws<ArgumentException>(() => new ContractViolationException([])).Message);
        Assert.Throws<ArgumentNullException>(() => new ContractViolationException(null!));
    }

    private sealed class OwnModel
    {
        [AbsoluteUrl]
        public string? Page { get; set; }

        [CustomerId]
        public string? Partner { get; set; }

        public string? Free { get; set; }

        public int Count { get; set; }

        public string? Secret { private get; set; }

        public string this[int index] => throw new InvalidOperationException($"{index} is not asked for.");
    }
}

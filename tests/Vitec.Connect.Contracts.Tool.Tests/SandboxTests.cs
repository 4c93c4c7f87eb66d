using System;
using System.Linq;
using System.Net.Http;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary>What the page of the sandbox gets and sends, over real HTTP.</summary>
public sealed partial class SandboxTests : IAsyncLifetime
{
    private const string Path = "Service/Order/UserInteraction/";

    private readonly HttpClient _http = new();
    private SandboxProcess _sandbox = null!;

    public async ValueTask InitializeAsync() => _sandbox = await SandboxProcess.StartAsync();

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _sandbox.DisposeAsync();
    }

    [Fact]
    public async Task The_page_is_one_document_that_loads_nothing_and_whose_policy_lets_only_its_own_script_run()
    {
        using var response = await SendAsync("GET", "");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none'; style-src 'sha256-", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(Loading(), page);
        Assert.DoesNotMatch(Unsafe(), page);
    }

    [Theory]
    [InlineData("HEAD", "", 200)]
    [InlineData("POST", "", 404)]
    [InlineData("GET", "index.html", 404)]
    [InlineData("GET", "sandbox", 404)]
    [InlineData("GET", "sandbox/answer", 404)]
    [InlineData("GET", Path + "M1", 405)]
    [InlineData("GET", "provider-states", 405)]
    public async Task Other_requests_are_answered_as_by_the_stub(string method, string path, int status)
    {
        using var response = await SendAsync(method, path);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_request_is_told_as_sent_as_understood_and_as_answered_and_without_its_credentials()
    {
        using var feed = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress);
        Assert.Equal(("cleared", "answer"), ((await feed.NextAsync())!.Value.Name, (await feed.NextAsync())!.Value.Name));

        (await PutAsync("kund%20%C3%A5?x=1", """{"id":"4711","url":"/order/4711"}""")).Dispose();

        var request = Assert.Single((await feed.NextAsync("requests")).AsArray())!;
        Assert.Equal(
            ("PUT", "/Service/Order/UserInteraction/kund%20%C3%A5?x=1", "kund å", "application/json; charset=utf-8", """{"id":"4711","url":"/order/4711"}""", 400),
            (Text(request, "method"), Text(request, "path"), Text(request, "customerId"), Text(request, "contentType"), Text(request, "body"), (int)request["status"]!));
        Assert.Equal("""{"id":"4711","url":"/order/4711","comment":null}""", request["understood"]!.ToJsonString());
        var violation = Assert.Single(request["violations"]!.AsArray())!;
        Assert.Equal(("VITEC002", "Url"), (Text(violation, "rule"), Text(violation, "member")));
        Assert.EndsWith("/docs/rules/VITEC002.md", Text(violation, "link"), StringComparison.Ordinal);
        Assert.StartsWith("""{"message":"The request is invalid.",""", Text(request, "answerBody"), StringComparison.Ordinal);
        Assert.DoesNotContain("cGFydG5lcjpoZW1saWd0", request.ToJsonString(), StringComparison.Ordinal);
        Assert.InRange((DateTimeOffset.UtcNow - DateTimeOffset.Parse(Text(request, "time"), System.Globalization.CultureInfo.InvariantCulture)).TotalMinutes, 0, 5);
    }

    [Fact]
    public async Task A_page_that_comes_back_gets_what_it_has_missed_and_a_new_one_everything()
    {
        (await PutAsync("1", "{}")).Dispose();
        string lastId;
        using (var first = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress))
        {
            Assert.Equal(["1"], Customers(await first.NextAsync("requests")));
            lastId = first.LastId!;
        }

        (await PutAsync("2", "{}")).Dispose();
        (await PutAsync("3", "{}")).Dispose();

        using var again = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress, lastId);
        Assert.Equal(["2", "3"], Customers((await again.NextAsync()) is ("requests", var missed) ? missed : null));
        using var other = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress, "another-run-2");
        Assert.Equal("cleared", (await other.NextAsync())?.Name);
        Assert.Equal(["1", "2", "3"], Customers(await other.NextAsync("requests")));
    }

    [Fact]
    public async Task A_new_page_gets_the_latest_200_and_large_texts_cut()
    {
        for (var i = 1; i < 205; i++)
        {
            (await PutAsync($"{i}", "{}")).Dispose();
        }

        (await PutAsync("205", $$"""{"comment":"{{new string('c', 8179)}}🏠{{new string('c', 100_000)}}"}""")).Dispose();

        using var feed = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress);
        var requests = await feed.NextAsync("requests");
        Assert.Equal(Enumerable.Range(6, 200).Select(i => $"{i}"), Customers(requests));
        Assert.Equal((true, false), ((bool)requests[0]!["isWhole"]!, (bool)requests[199]!["isWhole"]!));
        Assert.Equal($$"""{"comment":"{{new string('c', 8179)}}…""", Text(requests[199]!, "body"));
    }

    [Theory]
    [InlineData("false", 200, "false")]
    [InlineData("400", 400, "{")]
    [InlineData("401", 401, "{")]
    [InlineData("403", 403, "{")]
    [InlineData("500", 500, "{")]
    public async Task The_next_answer_can_be_chosen_and_the_page_is_told_when_it_is_used_up(string answer, int status, string body)
    {
        using var feed = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress);
        await feed.NextAsync("answer");

        using (var chosen = await CommandAsync("answer", $$"""{"answer":"{{answer}}","isForNext":true}"""))
        {
            Assert.Equal(204, (int)chosen.StatusCode);
        }

        Assert.Equal($$"""{"answer":"{{answer}}","isForNext":true}""", (await feed.NextAsync("answer")).ToJsonString());
        using (var forced = await PutAsync("M1", "{}"))
        {
            Assert.Equal(status, (int)forced.StatusCode);
            Assert.StartsWith(body, await forced.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Assert.Equal("""{"answer":"usual","isForNext":false}""", (await feed.NextAsync("answer")).ToJsonString());
        using var usual = await PutAsync("M1", "{}");
        Assert.Equal("true", await usual.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Every_answer_can_be_chosen_until_it_is_taken_back()
    {
        (await CommandAsync("answer", """{"answer":"dropped","isForNext":false}""")).Dispose();
        await Assert.ThrowsAsync<HttpRequestException>(() => PutAsync("M1", "{}"));
        await Assert.ThrowsAsync<HttpRequestException>(() => PutAsync("M1", "{}"));

        (await CommandAsync("answer", """{"answer":"usual","isForNext":true}""")).Dispose();
        using var usual = await PutAsync("M1", "{}");
        Assert.Equal(200, (int)usual.StatusCode);
    }

    [Fact]
    public async Task A_request_can_be_sent_again_byte_for_byte()
    {
        using var feed = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress);
        (await PutAsync("kund%20%C3%A5?x=%2e", """{ "id":"å" }""", accept: "text/xml")).Dispose();
        var request = Assert.Single((await feed.NextAsync("requests")).AsArray())!;

        using var replayed = await CommandAsync("replay", $$"""{"number":{{request["number"]}}}""");

        Assert.Equal(204, (int)replayed.StatusCode);
        var again = Assert.Single((await feed.NextAsync("requests")).AsArray())!;
        foreach (var node in (JsonNode[])[request, again])
        {
            node.AsObject().Remove("number");
            node.AsObject().Remove("time");
        }

        Assert.Equal("text/xml", Text(request, "accept"));
        Assert.Equal(request.ToJsonString(), again.ToJsonString());
    }

    [Fact]
    public async Task A_request_whose_bytes_are_not_kept_is_not_sent_again()
    {
        using var feed = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress);
        using (await SendAsync("PUT", Path + "M1", "\u00e5", "application/json", Encoding.Latin1))
        {
        }

        var request = Assert.Single((await feed.NextAsync("requests")).AsArray())!;
        Assert.False((bool)request["canBeSent"]!);
        using var refused = await CommandAsync("replay", $$"""{"number":{{request["number"]}}}""");
        Assert.Equal(404, (int)refused.StatusCode);
    }

    [Fact]
    public async Task Requests_can_be_cleared_away()
    {
        using var feed = await SandboxFeedReader.OpenAsync(_http, _sandbox.BaseAddress);
        (await PutAsync("M1", "{}")).Dispose();
        await feed.NextAsync("requests");

        (await CommandAsync("clear", "{}")).Dispose();

        Assert.Equal(1, (int)await feed.NextAsync("cleared"));
        (await PutAsync("M2", "{}")).Dispose();
        Assert.Equal(["M2"], Customers(await feed.NextAsync("requests")));
    }

    [Theory]
    [InlineData("answer", "{}")]
    [InlineData("answer", "{")]
    [InlineData("answer", "[]")]
    [InlineData("answer", """{"answer":"418","isForNext":true}""")]
    [InlineData("answer", """{"answer":"401","isForNext":"yes"}""")]
    [InlineData("replay", "{}")]
    [InlineData("replay", """{"number":"1"}""")]
    [InlineData("replay", """{"number":1.5}""")]
    public async Task A_bad_command_is_400_and_changes_nothing(string command, string body)
    {
        using var response = await CommandAsync(command, body);
        Assert.Equal(400, (int)response.StatusCode);
        using var usual = await PutAsync("M1", "{}");
        Assert.Equal(200, (int)usual.StatusCode);
    }

    [Theory]
    [InlineData("GET", "", null, 421)]
    [InlineData("GET", "sandbox/events", null, 421)]
    [InlineData("POST", "sandbox/clear", "application/json", 421)]
    public async Task A_host_name_that_a_site_could_point_here_is_refused(string method, string path, string? contentType, int status)
    {
        using var request = Request(method, path, contentType is null ? null : "{}", contentType);
        request.Headers.Host = "attacker.example";
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_a_form_of_another_site_can_send_is_refused(string contentType)
    {
        using var response = await SendAsync("POST", "sandbox/answer", """{"answer":"500","isForNext":false}""", contentType);
        Assert.Equal(415, (int)response.StatusCode);
        using var usual = await PutAsync("M1", "{}");
        Assert.Equal(200, (int)usual.StatusCode);
    }

    private static string Text(JsonNode node, string name) => (string)node[name]!;

    private static string[] Customers(JsonNode? requests) => [.. requests!.AsArray().Select(request => Text(request!, "customerId"))];

    private Task<HttpResponseMessage> PutAsync(string customerAndQuery, string body, string? accept = null) =>
        SendAsync("PUT", Path + customerAndQuery, body, "application/json; charset=utf-8", accept: accept);

    private Task<HttpResponseMessage> CommandAsync(string command, string body) => SendAsync("POST", "sandbox/" + command, body, "application/json");

    private async Task<HttpResponseMessage> SendAsync(
        string method, string path, string? body = null, string? contentType = null, Encoding? encoding = null, string? accept = null)
    {
        using var request = Request(method, path, body, contentType, encoding);
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return await _http.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private HttpRequestMessage Request(string method, string path, string? body, string? contentType, Encoding? encoding = null)
    {
        var request = new HttpRequestMessage(
            new HttpMethod(method), new Uri(_sandbox.BaseAddress + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        request.Headers.TryAddWithoutValidation("Authorization", "Basic cGFydG5lcjpoZW1saWd0");
        if (body is not null)
        {
            request.Content = new ByteArrayContent((encoding ?? Encoding.UTF8).GetBytes(body));
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        return request;
    }

    [GeneratedRegex("""<(script|img|iframe|link)[^>]+(src|href)=(?!["']?data:)|@import|url\(|\son[a-z]+=""")]
    private static partial Regex Loading();

    [GeneratedRegex("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|DOMParser")]
    private static partial Regex Unsafe();
}

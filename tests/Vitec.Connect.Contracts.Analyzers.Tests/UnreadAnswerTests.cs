using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC013 on the answers of calls to the endpoint, and its fix.</summary>
public class UnreadAnswerTests
{
    private const string Call = """http.PutAsync("Service/Order/UserInteraction/M1", content)""";
    private const string Bad = "{|VITEC013:" + Call + "|}";

    [Theory]
    [InlineData($"await {Bad};")]
    [InlineData($"await {Bad}.ConfigureAwait(false);")]
    [InlineData($"{Bad};")]
    [InlineData($"{Bad}.Wait();")]
    [InlineData($"{Bad}.GetAwaiter().GetResult();")]
    [InlineData($"var response = await {Bad};")]
    [InlineData($"using var response = await {Bad}; response.Dispose();")]
    [InlineData($"var sending = {Bad}; await sending;")]
    [InlineData($"var sending = {Bad}; var response = await sending; Console.WriteLine(response.Headers);")]
    [InlineData($"HttpResponseMessage response; response = await {Bad}; Console.WriteLine(response.Content);")]
    [InlineData($"var response = await {Bad}; Console.WriteLine(response?.Content);")]
    [InlineData($"Func<Task> send = async () => await {Bad}; await send();")]
    [InlineData($"var response = condition ? await {Bad} : null;")]
    [InlineData("""var m = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1"); await {|VITEC013:http.SendAsync(m)|};""")]
    [InlineData("""await {|VITEC013:http.PutAsJsonAsync("Service/Order/UserInteraction/" + unknown, request)|};""")]
    [InlineData("""await Send(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1")); async Task Send(HttpRequestMessage m) => await {|VITEC013:http.SendAsync(m)|};""")]
    public Task An_answer_that_nobody_looks_at_is_reported(string body) => VerifyAsync(Verify.Wrap(body));

    [Theory]
    [InlineData($"_ = await {Call};")]
    [InlineData($"_ = {Call};")]
    [InlineData($"(await {Call}).EnsureSuccessStatusCode();")]
    [InlineData($"var response = await {Call}; if (condition) Console.WriteLine(response.StatusCode);")]
    [InlineData($"var response = await {Call}; Console.WriteLine(response?.IsSuccessStatusCode);")]
    [InlineData($"var response = await {Call}; Console.WriteLine(response);")]
    [InlineData($"var response = await {Call}; if (response is {{ IsSuccessStatusCode: false }}) throw new Exception();")]
    [InlineData($"var response = await {Call}; var other = response; other.EnsureSuccessStatusCode();")]
    [InlineData($"await Task.WhenAll({Call});")]
    [InlineData($"Func<Task<HttpResponseMessage>> send = () => {Call}; await send();")]
    [InlineData($"await {Call}.ContinueWith(task => task.Result.EnsureSuccessStatusCode());")]
    [InlineData("""await http.PutAsync("Service/Order/Other/M1", content);""")]
    [InlineData("""await http.PutAsync(unknown, content);""")]
    [InlineData("""await http.GetStringAsync("https://x.se/other");""")]
    public Task One_that_somebody_may_look_at_is_not(string body) => VerifyAsync(Verify.Wrap(body));

    [Theory]
    [InlineData("await {|VITEC013:client.RequestUserInteractionAsync(\"M1\", request)|};")]
    [InlineData("var accepted = await {|VITEC013:client.RequestUserInteractionAsync(\"M1\", request)|};")]
    [InlineData("Console.WriteLine(await client.RequestUserInteractionAsync(\"M1\", request));")]
    [InlineData("var accepted = await client.RequestUserInteractionAsync(\"M1\", request); if (!accepted) throw new Exception();")]
    [InlineData("await own.RequestUserInteractionAsync(\"M1\", request);")]
    public Task The_boolean_of_the_typed_client_is_an_answer(string body) => VerifyAsync(Typed(body));

    [Theory]
    [InlineData($"await {Bad};", $"(await {Call}).EnsureSuccessStatusCode();")]
    [InlineData($"await {Bad}.ConfigureAwait(false); // a", $"(await {Call}.ConfigureAwait(false)).EnsureSuccessStatusCode(); // a")]
    [InlineData($"using var response = await {Bad};", $"using var response = (await {Call}).EnsureSuccessStatusCode();")]
    [InlineData($"Console.WriteLine((await {Bad}).Content);", $"Console.WriteLine((await {Call}).EnsureSuccessStatusCode().Content);")]
    [InlineData("""{|VITEC013:http.Send(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1"))|};""", """http.Send(new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1")).EnsureSuccessStatusCode();""")]
    [InlineData($"{Bad};", null)]
    public Task A_response_is_ensured(string bad, string? good) => FixAsync(Verify.Wrap(bad), Verify.Wrap(good ?? bad));

    [Theory]
    [InlineData(
        "await {|VITEC013:client.RequestUserInteractionAsync(\"M1\", request)|}; // a",
        "if (!await client.RequestUserInteractionAsync(\"M1\", request))\n        {\n            throw new InvalidOperationException(\"The interaction was not accepted.\");\n        } // a")]
    [InlineData(
        "var accepted = await {|VITEC013:client.RequestUserInteractionAsync(\"M1\", request)|};",
        "var accepted = await client.RequestUserInteractionAsync(\"M1\", request);\n        if (!accepted)\n        {\n            throw new InvalidOperationException(\"The interaction was not accepted.\");\n        }")]
    public Task A_boolean_is_checked(string bad, string good) => FixAsync(Typed(bad), Typed(good));

    private static string Typed(string body) => $$"""
        using System;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;
        using Vitec.Connect.Contracts.Client;

        interface IOwn
        {
            Task<bool> RequestUserInteractionAsync(string customerId, OrderUserInteractionRequest request);
        }

        class C
        {
            async Task M(IVitecConnectClient client, IOwn own, OrderUserInteractionRequest request)
            {
                {{body}}
            }
        }
        """;

    private static Task VerifyAsync(string code)
    {
        var test = new Verify.Test { TestCode = code };
        test.DisabledDiagnostics.Remove(Verify.UnreadAnswer);
        test.TestState.AdditionalReferences.Add(Client);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task FixAsync(string bad, string good)
    {
        var test = new Verify.FixTest<UnreadAnswerCodeFix>(UnreadAnswerCodeFix.EquivalenceKey) { TestCode = bad, FixedCode = good };
        test.DisabledDiagnostics.Remove(Verify.UnreadAnswer);
        test.TestState.AdditionalReferences.Add(Client);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static MetadataReference Client => MetadataReference.CreateFromFile(typeof(Contracts.Client.IVitecConnectClient).Assembly.Location);
}

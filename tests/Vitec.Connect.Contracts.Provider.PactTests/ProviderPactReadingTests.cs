using System;
using System.IO;
using System.Linq;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>Whatever lies in pacts/ is verified, or else named.</summary>
public sealed class ProviderPactReadingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("pact-reading-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Every_interaction_of_every_file_is_read_with_its_states()
    {
        Add("a.json", Pact("a", "1", "2"));
        Add("b.json", Pact("b", "1"));

        Assert.Equal(
            ["a: 1, given the customer exists", "a: 2, given the customer exists", "b: 1, given the customer exists"],
            ProviderPact.ReadAll(_folder).Select(pact => pact.ToString()));
    }

    [Fact]
    public void The_same_description_with_another_state_is_another_interaction()
    {
        var pact = Pact("a", "1", "1");
        var second = pact.LastIndexOf("the customer exists", StringComparison.Ordinal);
        Add("a.json", pact[..second] + "the request is found invalid" + pact[(second + "the customer exists".Length)..]);

        Assert.Equal(
            ["a: 1, given the customer exists", "a: 1, given the request is found invalid"], ProviderPact.ReadAll(_folder).Select(p => p.ToString()));
    }

    [Fact]
    public void An_empty_folder_is_an_error() => IsRefused(_folder.FullName, "nothing would be verified");

    [Fact]
    public void A_missing_folder_is_an_error()
    {
        var missing = new DirectoryInfo(Path.Combine(_folder.FullName, "missing"));
        Assert.Contains("nothing would be verified", Assert.Throws<InvalidDataException>(() => ProviderPact.ReadAll(missing)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "{}", "is no pact file")]
    [InlineData("a.json", "{", "is no pact (")]
    [InlineData("a.json", "[]", "is no pact (")]
    [InlineData("a.json", "null", "is no pact (")]
    [InlineData("a.json", """{"provider":{"name":"Another"},"interactions":[{}]}""", "provider \"Another\"")]
    [InlineData("a.json", """{"consumer":{"name":"a"},"provider":{"name":"Vitec Connect"},"interactions":[]}""", "has no interactions")]
    [InlineData("a.json", """{"consumer":{"name":"a"},"provider":{"name":"Vitec Connect"},"messages":[{}]}""", "has no interactions")]
    [InlineData("a.json", """{"consumer":{"name":"a"},"provider":{"name":"Vitec Connect"},"interactions":[{"response":{"status":200}}]}""", "is no pact (")]
    [InlineData("a.json", """{"consumer":{"name":"a"},"provider":{"name":"Vitec Connect"},"interactions":[{"type":"Asynchronous/Messages","description":"x"}]}""", "HTTP only")]
    public void A_file_that_would_not_be_verified_is_an_error(string name, string text, string message)
    {
        Add("good.json", Pact("good", "1"));
        Add(name, text);

        IsRefused(name, message);
    }

    [Fact]
    public void A_folder_in_the_folder_is_an_error()
    {
        _folder.CreateSubdirectory("more");
        IsRefused("more", "is no pact file");
    }

    [Fact]
    public void Two_interactions_of_one_name_are_an_error()
    {
        Add("a.json", Pact("a", "1", "1"));
        IsRefused("a: 1, given the customer exists");
    }

    private static string Pact(string consumer, params string[] descriptions)
    {
        var interactions = descriptions.Select(description =>
            $$$"""{"type":"Synchronous/HTTP","description":"{{{description}}}","providerStates":[{"name":"the customer exists"}],"response":{"status":200}}""");
        return $$$"""{"consumer":{"name":"{{{consumer}}}"},"provider":{"name":"Vitec Connect"},"interactions":[{{{string.Join(',', interactions)}}}]}""";
    }

    private void Add(string name, string text) => File.WriteAllText(Path.Combine(_folder.FullName, name), text);

    private void IsRefused(params string[] message)
    {
        var failure = Assert.Throws<InvalidDataException>(() => ProviderPact.ReadAll(_folder));
        Assert.All(message, part => Assert.Contains(part, failure.Message, StringComparison.Ordinal));
    }
}

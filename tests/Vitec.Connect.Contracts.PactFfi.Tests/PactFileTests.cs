using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using PactNet.Exceptions;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>The file that consumer tests write.</summary>
public sealed class PactFileTests : PactTest
{
    [Fact]
    public async Task The_file_is_the_same_byte_for_byte_whatever_the_order_of_the_tests()
    {
        await WriteAsync("a-first", ["ö", "å", "b", "a", "Z"]);
        await WriteAsync("a-secnd", ["Z", "b", "ö", "a", "å"]);

        var first = (await ReadAsync("a-first")).Replace("a-first", "x", StringComparison.Ordinal);
        Assert.Equal(first, (await ReadAsync("a-secnd")).Replace("a-secnd", "x", StringComparison.Ordinal));
        Assert.Equal(["Z", "a", "b", "å", "ö"], Descriptions(first));
    }

    [Fact]
    public async Task The_file_is_readable_text()
    {
        var pact = NewPact("Mäklarsvc");
        pact.UponReceiving("en fråga 😀 <&'+>")
            .Given("å")
            .WithRequest("PUT", "/a").WithHeader("X-A", "1").WithJsonBody(new { b = "ä\t\"\\\u0001", a = Match.Decimal(1.50m) }).WillRespond();
        await pact.VerifyAsync(context => SendAsync(context, "PUT", "/a", """{"b":"ä\t\"\\\u0001","a":2.5}""", headers: ("X-A", "1")));

        var bytes = await File.ReadAllBytesAsync(FileOf("Mäklarsvc").FullName, TestContext.Current.CancellationToken);

        Assert.Equal(
            """
            {
              "consumer": {
                "name": "Mäklarsvc"
              },
              "interactions": [
                {
                  "description": "en fråga 😀 <&'+>",
                  "pending": false,
                  "providerStates": [
                    {
                      "name": "å"
                    }
                  ],
                  "request": {
                    "body": {
                      "content": {
                        "a": 1.5,
                        "b": "ä\t\"\\\u0001"
                      },
                      "contentType": "application/json",
                      "encoded": false
                    },
                    "headers": {
                      "Content-Type": [
                        "application/json"
                      ],
                      "X-A": [
                        "1"
                      ]
                    },
                    "matchingRules": {
                      "body": {
                        "$.a": {
                          "combine": "AND",
                          "matchers": [
                            {
                              "match": "decimal"
                            }
                          ]
                        }
                      }
                    },
                    "method": "PUT",
                    "path": "/a"
                  },
                  "response": {
                    "status": 200
                  },
                  "type": "Synchronous/HTTP"
                }
              ],
              "metadata": {
                "pactSpecification": {
                  "version": "4.0"
                }
              },
              "provider": {
                "name": "Vitec Connect"
              }
            }

            """.ReplaceLineEndings("\n"),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes));
    }

    [Fact]
    public async Task An_interaction_that_is_verified_again_takes_the_place_of_the_older_one_and_others_stay()
    {
        await WriteAsync(Consumer, ["a", "b"]);
        var older = await ReadAsync(Consumer);
        await File.WriteAllTextAsync(
            PactFile.FullName,
            older.Replace("\"status\": 200", "\"status\": 418", StringComparison.Ordinal).Replace("\"metadata\": {", "\"metadata\": { \"mine\": 1,", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);

        await WriteAsync(Consumer, ["b"]);

        var pact = JsonNode.Parse(await ReadAsync(Consumer))!;
        Assert.Equal([418, 200], pact["interactions"]!.AsArray().Select(i => (int)i!["response"]!["status"]!));
        Assert.Equal(1, (int?)pact["metadata"]!["mine"]);
    }

    [Fact]
    public async Task A_description_with_other_states_is_another_interaction()
    {
        foreach (var customer in new[] { "1", "2" })
        {
            var pact = NewPact();
            pact.UponReceiving("x").Given("s", new Dictionary<string, string> { ["customer"] = customer }).WithRequest("GET", "/a").WillRespond();
            await pact.VerifyAsync(context => SendGetAsync(context));
        }

        Assert.Equal(["x", "x"], Descriptions(await ReadAsync(Consumer)));
    }

    [Fact]
    public async Task A_file_that_would_not_change_is_not_touched()
    {
        await WriteAsync(Consumer, ["a"]);
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(PactFile.FullName, then);

        await WriteAsync(Consumer, ["a"]);

        Assert.Equal(then, File.GetLastWriteTimeUtc(PactFile.FullName));
        Assert.Equal([PactFile.Name], Pacts.GetFiles().Select(f => f.Name));
    }

    [Fact]
    public async Task Two_tests_that_mean_different_things_by_the_same_words_are_told()
    {
        await Get("/a", "the same").VerifyAsync(context => SendGetAsync(context, "/a"));
        var before = await ReadAsync(Consumer);

        var e = await Assert.ThrowsAsync<PactFailureException>(() => Get("/b", "the same").VerifyAsync(context => SendGetAsync(context, "/b")));

        Assert.Contains("Two tests describe different interactions by the same words: \"the same\"", e.Message, StringComparison.Ordinal);
        Assert.Equal(before, await ReadAsync(Consumer));
    }

    [Theory]
    [InlineData("", "is no pact file")]
    [InlineData("no JSON", "is no pact file")]
    [InlineData("""{"consumer":{"name":"photo-por""", "is no pact file")]
    [InlineData("[]", "is no pact file")]
    [InlineData("""{"consumer":1}""", "is no pact file")]
    [InlineData("""{"interactions":[1],"metadata":{"pactSpecification":{"version":"4.0"}},"consumer":{"name":"photo-portal"},"provider":{"name":"Vitec Connect"}}""", "is no pact file")]
    [InlineData("""{"metadata":{"pactSpecification":{"version":"3.0.0"}},"consumer":{"name":"photo-portal"},"provider":{"name":"Vitec Connect"}}""", "of specification version '3.0.0'")]
    [InlineData("""{"metadata":{"pactSpecification":{"version":"4.0"}},"consumer":{"name":"other"},"provider":{"name":"Vitec Connect"}}""", "a pact of 'other' with 'Vitec Connect'")]
    public async Task A_file_that_is_no_pact_of_these_two_is_left_as_it_is(string content, string message)
    {
        Pacts.Create();
        await File.WriteAllTextAsync(PactFile.FullName, content, TestContext.Current.CancellationToken);

        var e = await Assert.ThrowsAsync<PactFailureException>(() => Get().VerifyAsync(context => SendGetAsync(context)));

        Assert.Contains(message, e.Message, StringComparison.Ordinal);
        Assert.Contains(PactFile.FullName, e.Message, StringComparison.Ordinal);
        Assert.Equal(content, await ReadAsync(Consumer));
    }

    [Fact]
    public async Task A_folder_that_can_not_be_is_told()
    {
        await File.WriteAllTextAsync(Pacts.FullName, "", TestContext.Current.CancellationToken);

        var e = await Assert.ThrowsAsync<PactFailureException>(() => Get().VerifyAsync(context => SendGetAsync(context)));

        Assert.Contains("can't be written", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Processes_that_write_one_file_at_the_same_time_lose_nothing()
    {
        string[] names = ["a", "b", "c", "d"];

        var results = await Task.WhenAll(names.Select(name => WriterProcess.RunAsync(Pacts.FullName, Consumer, name, 12)));

        Assert.All(results, result => Assert.Equal((0, ""), result));
        Assert.Equal(names.SelectMany(name => Enumerable.Range(0, 12).Select(i => $"{name} {i:00}")), Descriptions(await ReadAsync(Consumer)));
        Assert.Equal([PactFile.Name], Pacts.GetFiles().Select(f => f.Name));
    }

    private static IEnumerable<string?> Descriptions(string pact) =>
        JsonNode.Parse(pact)!["interactions"]!.AsArray().Select(i => (string?)i!["description"]);

    private Task<string> ReadAsync(string consumer) => File.ReadAllTextAsync(FileOf(consumer).FullName, TestContext.Current.CancellationToken);

    private async Task WriteAsync(string consumer, string[] descriptions)
    {
        foreach (var description in descriptions)
        {
            await Get("/a", description, consumer).VerifyAsync(context => SendGetAsync(context));
        }
    }
}

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>
/// The pact files in pacts/ are what the tests of the consumers write. With the environment variable UPDATE_PACTS set to 1,
/// they are written anew instead.
/// </summary>
public sealed class CommittedPactsTests
{
    private static bool Update => Environment.GetEnvironmentVariable("UPDATE_PACTS") == "1";

    public static TheoryData<Type> Consumers =>
        [typeof(PhotoPortalPactTests), typeof(ClassicAdsPactTests)];

    [Theory]
    [MemberData(nameof(Consumers))]
    public async Task The_committed_pact_is_what_the_tests_write(Type consumer)
    {
        var written = await WriteAsync(consumer);
        var committed = new FileInfo(Path.Combine(PactFolder.Committed.FullName, written.Name));
        if (Update)
        {
            await File.WriteAllTextAsync(committed.FullName, written.Text, TestContext.Current.CancellationToken);
            TestContext.Current.TestOutputHelper!.WriteLine($"Wrote pacts/{written.Name}.");
            return;
        }

        var text = committed.Exists ? await File.ReadAllTextAsync(committed.FullName, TestContext.Current.CancellationToken) : "";
        Assert.True(
            text == written.Text,
            $"pacts/{written.Name} (-) is not what {consumer.Name} writes (+):\n{TextDiff.Of(text, written.Text)}\n"
            + "If the change is meant, write the pacts anew (see docs/pacts.md) and commit them: "
            + "UPDATE_PACTS=1 dotnet test --project tests/Vitec.Connect.Contracts.Consumer.PactTests");
    }

    [Fact]
    public async Task Every_committed_file_is_the_pact_of_a_consumer()
    {
        var written = await Task.WhenAll(Consumers.Select(row => WriteAsync(row.Data)));
        var others = PactFolder.Committed.EnumerateFileSystemInfos().Select(file => file.Name).Except(written.Select(pact => pact.Name));

        Assert.Empty(others);
    }

    [Theory]
    [MemberData(nameof(Consumers))]
    public async Task The_order_of_the_tests_does_not_show(Type consumer) =>
        Assert.Equal((await WriteAsync(consumer)).Text, (await WriteAsync(consumer)).Text);

    /// <summary>Runs every test of a consumer, all at once and in any order, into one pact file.</summary>
    private static async Task<(string Name, string Text)> WriteAsync(Type consumer)
    {
        var folder = Directory.CreateTempSubdirectory("consumer-pacts-");
        try
        {
            var tests = consumer.GetMethods().Where(method => method.IsDefined(typeof(FactAttribute))).ToArray();
            Random.Shared.Shuffle(tests);
            await Task.WhenAll(tests.Select(test => RunAsync(consumer, test, folder)));
            var file = folder.GetFiles().Single();
            return (file.Name, PactText.Of(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task RunAsync(Type consumer, MethodInfo test, DirectoryInfo folder)
    {
        using var instance = (ConsumerPactTest)Activator.CreateInstance(consumer)!;
        instance.PactDirectory = folder.FullName;
        await (Task)test.Invoke(instance, null)!;
    }
}

using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>
/// Small programs as suppliers write them (folder Consumers), each compiled against the real libraries and analyzed: exactly
/// what their marks say is reported.
/// </summary>
public class ConsumerTests
{
    public static TheoryData<string> Finished => [.. Consumers.Files().Except(Pending())];

    [Theory]
    [MemberData(nameof(Finished))]
    public async Task What_is_reported_is_what_the_marks_say(string file) => Assert.Empty(await DifferencesAsync(file));

    [Fact]
    public async Task A_file_that_is_as_its_marks_say_is_pending_no_more()
    {
        foreach (var file in Pending())
        {
            Assert.False((await DifferencesAsync(file)).Count == 0, $"{file} is as its marks say: take it off the list.");
        }
    }

    /// <summary>The corpus shows something only as long as there is much of both in it.</summary>
    [Fact]
    public void Every_rule_is_expected_somewhere()
    {
        var expected = Consumers.Files().SelectMany(file => Consumer(file).Expected()).Select(mark => mark.Id).ToHashSet();

        Assert.Equal(Enumerable.Range(1, 14).Select(number => $"VITEC{number:D3}"), expected.Order());
    }

    /// <summary>The last versions of Roslyn that do not know all of C# yet; every newer one reads all files.</summary>
    [Fact]
    public void Only_a_compiler_that_is_too_old_for_a_file_leaves_it_out()
    {
        string[] leftOut = Roslyn.Version switch
        {
            "4.8" => ["CSharp13", "CSharp14"],
            "4.14" => ["CSharp14"],
            _ => [],
        };

        Assert.Equal(leftOut, Consumers.AllFiles().Except(Consumers.Files()).Select(file => file.Split('/')[0]).Distinct());
    }

    private static Task<IReadOnlyList<string>> DifferencesAsync(string file) =>
        Consumer(file).DifferencesAsync(new ContractAnalyzer(), TestContext.Current.CancellationToken);

    private static ConsumerFile Consumer(string file) => new(Path.Combine(Consumers.Folder, file), Consumers.ReferencesOf(file));

    private static IEnumerable<string> Pending() => File.ReadLines(Path.Combine(Consumers.Folder, "pending.txt")).Where(line => line.Length > 0 && line[0] != '#');
}

using System;
using System.IO;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>What the consumer's pipeline runs before anything is published.</summary>
public sealed class ConsumerScriptTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("vitec-pipeline å ");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task A_mistake_fails_the_build()
    {
        WriteProgram("var request = new OrderUserInteractionRequest { Url = \"/orders/1\" };");
        var run = await BuildAsync();
        Assert.True(run.ExitCode != 0, run.ToString());
        Assert.Contains("error VITEC002: The URL \"/orders/1\" is relative", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consumer_without_mistakes_is_built()
    {
        WriteProgram("var request = new OrderUserInteractionRequest { Url = \"https://supplier.se/orders/1\" };");
        var run = await BuildAsync();
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    [Fact]
    public async Task Pacts_as_in_git_pass()
    {
        await CommitPactAsync();
        var run = await ComparePactsAsync();
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    [Fact]
    public async Task A_pact_that_is_not_as_in_git_fails_and_is_shown()
    {
        await CommitPactAsync();
        File.WriteAllText(Path.Combine(_directory.FullName, "our pacts/a-Vitec Connect.json"), "new\n");
        File.WriteAllText(Path.Combine(_directory.FullName, "our pacts/b-Vitec Connect.json"), "{}\n");
        var run = await ComparePactsAsync();
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Contains("-old\n+new\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("?? \"our pacts/b-Vitec Connect.json\"", run.Output, StringComparison.Ordinal);
        Assert.Equal("The contract tests write other pacts than those in git: run them and commit our pacts.\n", run.Errors);
    }

    private Task<Run> BuildAsync() => Bash.RunAsync(Pipeline.Script("consumer", "Build with the analyzer").Script, _directory.FullName);

    private Task<Run> ComparePactsAsync() => Bash.RunAsync(
        Pipeline.Script("consumer", "The pacts in git are the ones that the tests write").Script, _directory.FullName, [("PACTS", "our pacts")]);

    private async Task CommitPactAsync()
    {
        _directory.CreateSubdirectory("our pacts");
        File.WriteAllText(Path.Combine(_directory.FullName, "our pacts/a-Vitec Connect.json"), "old\n");
        var run = await Bash.RunAsync(
            "git init -q && git add . && git -c user.name=a -c user.email=a@example.com -c commit.gpgsign=false commit -qm first", _directory.FullName);
        Assert.True(run.ExitCode == 0, run.ToString());
    }

    /// <summary>A consumer that has the analyzer as the package would bring it.</summary>
    private void WriteProgram(string statement)
    {
        File.WriteAllText(Path.Combine(_directory.FullName, "Program.cs"), $"using Vitec.Connect.Contracts;\n{statement}\nSystem.Console.Write(request);\n");
        File.WriteAllText(Path.Combine(_directory.FullName, "Consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <Reference Include="{typeof(OrderUserInteractionRequest).Assembly.Location}" />
                <Analyzer Include="{Path.Combine(AppContext.BaseDirectory, "Vitec.Connect.Contracts.Analyzers.dll")}" />
              </ItemGroup>
            </Project>
            """);
    }
}

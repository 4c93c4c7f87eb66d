using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class CompletionTests : ToolTest
{
    [Theory]
    [InlineData("vitec-connect che", "check")]
    [InlineData("vitec-connect check --sev", "--severity")]
    [InlineData("vitec-connect check --severity ", "error,info,warning")]
    [InlineData("vitec-connect check --report ", "junit=,markdown=,sarif=")]
    [InlineData("vitec-connect check sr", "src")] // files come from the shell
    [InlineData("vitec-connect check ", "src")]
    [InlineData("vitec-connect completion p", "pwsh")]
    public async Task Bash_completes_commands_options_values_and_files(string line, string expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no bash.");
        Directory.CreateDirectory(Path.Combine(Folder, "src"));
        // As the shell calls the function when Tab is pressed; what it leaves open, the shell completes with files.
        var start = new ProcessStartInfo("bash", ["--norc", "-c", """
            set -u
            tool=$2
            vitec-connect() { dotnet "$tool" "$@"; }
            eval "$(vitec-connect completion bash)"
            COMP_LINE=$1 COMP_POINT=${#1}
            read -ra COMP_WORDS <<< "$1"
            [[ $1 == *" " ]] && COMP_WORDS+=("")
            COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
            complete -p vitec-connect | grep -q -- '-o default' || exit 9
            _vitec_connect
            [[ ${#COMPREPLY[@]} -gt 0 ]] || mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]}")
            printf '%s\n' "${COMPREPLY[@]}"
            """, "bash", line, Path.Combine(AppContext.BaseDirectory, "vitec-connect.dll")])
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var run = await EndAsync(process);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(expected.Split(','), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Zsh_completes_on_its_command_line()
    {
        // As a person types it, in a terminal. The command then says what it was given.
        var run = await RunInAsync("script", ["-qec", "zsh -f -i", "/dev/null"], """
            autoload -Uz compinit; compinit -u -D
            eval "$(vitec-connect completion zsh)"
            vitec-connect cheTAB
            vitec-connect check --sevTAB
            vitec-connect check --severity eTAB
            vitec-connect check --report saTAB
            vitec-connect check srTAB
            exit 0

            """.Replace("TAB", "\t", StringComparison.Ordinal));

        Assert.Equal(
            ["check", "check --severity", "check --severity error", "check --report sarif=", "check src"],
            run.Output.Split('\n').Where(line => line.StartsWith("typed: ", StringComparison.Ordinal)).Select(line => line["typed: ".Length..].TrimEnd()));
    }

    [Theory]
    [InlineData("vitec-connect che", "check")]
    [InlineData("vitec-connect check --sev", "--severity")]
    [InlineData("vitec-connect check --severity ", "error,info,warning")]
    [InlineData("vitec-connect check --report s", "sarif=")]
    [InlineData("vitec-connect check sr", "src/")]
    [InlineData("vitec-connect check ", "src/")]
    [InlineData("vitec-connect completion p", "pwsh")]
    public async Task Fish_completes_commands_options_values_and_files(string line, string expected)
    {
        var run = await RunInAsync("fish", ["--no-config", "-c", "vitec-connect completion fish | source; complete -C $argv[1]", line]);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(expected.Split(','), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("vitec-connect che", "check")]
    [InlineData("vitec-connect check --sev", "--severity")]
    [InlineData("vitec-connect check --severity ", "error,info,warning")]
    [InlineData("$x = 1; vitec-connect check --report s", "sarif=")]
    [InlineData("vitec-connect check sr", "./src")]
    [InlineData("vitec-connect check ", "./src")]
    [InlineData("vitec-connect completion p", "pwsh")]
    public async Task PowerShell_completes_commands_options_values_and_files(string line, string expected)
    {
        var script = Path.Combine(Temporary, "complete.ps1");
        await File.WriteAllTextAsync(script, """
            vitec-connect completion pwsh | Out-String | Invoke-Expression
            (TabExpansion2 $args[0] $args[0].Length).CompletionMatches.CompletionText
            """, TestContext.Current.CancellationToken);
        var run = await RunInAsync(PowerShell, ["-NoProfile", "-File", script, line]);

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(expected.Split(','), run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("bash", "complete -o bashdefault -o default -F _vitec_connect vitec-connect")]
    [InlineData("zsh", "compdef _vitec_connect vitec-connect")]
    [InlineData("fish", "complete -c vitec-connect")]
    [InlineData("pwsh", "Register-ArgumentCompleter -Native -CommandName vitec-connect")]
    public async Task Each_shell_has_a_script(string shell, string registration)
    {
        var run = await RunAsync("completion", shell);
        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Empty(run.Errors);
        Assert.Contains(registration, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_shell_ends_with_2_and_those_that_there_are()
    {
        var run = await RunAsync("completion", "csh");
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Contains("Argument 'csh' not recognized. Must be one of:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("'bash'", run.Errors, StringComparison.Ordinal);
    }

    private static string PowerShell => typeof(CompletionTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(metadata => metadata.Key == "PowerShell").Value!;

    /// <summary>Runs a shell that has the command on its path, and beside which there is a folder src.</summary>
    private async Task<ToolRun> RunInAsync(string shell, string[] arguments, string input = "")
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The shells are those of Debian.");
        Directory.CreateDirectory(Path.Combine(Folder, "src"));
        var bin = Directory.CreateDirectory(Path.Combine(Temporary, "bin")).FullName;
        var command = Path.Combine(bin, "vitec-connect");
        await File.WriteAllTextAsync(command, $"""
            #!/bin/sh
            case "$1" in
              completion | "[suggest"*) exec dotnet '{Path.Combine(AppContext.BaseDirectory, "vitec-connect.dll")}' "$@" < /dev/null ;;
            esac
            echo "typed: $*"
            """, TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(command, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(shell, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{bin}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["HOME"] = Temporary;
        start.Environment["TERM"] = "xterm";
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        return await EndAsync(process);
    }
}

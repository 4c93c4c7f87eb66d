using System;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class UsageTests : ToolTest
{
    [Fact]
    public async Task Help_shows_the_options_with_examples_and_exit_codes()
    {
        var run = await RunAsync("verify", "--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Errors);
        foreach (var text in (string[])["verify [<FOLDER>]", "[default: pacts]", "--provider <URL>", "--user <NAME>", "--customer <ID>", "--timeout <SECONDS>", "Examples:", PasswordVariable, "Exit codes:", "130  interrupted"])
        {
            Assert.Contains(text, run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_help_of_the_command_lists_its_commands()
    {
        var run = await RunAsync("--help");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("verify", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_that_of_the_package()
    {
        var run = await RunAsync("--version");
        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Theory]
    [InlineData("Required command was not provided.")]
    [InlineData("Unrecognized command or argument 'nope'", "nope")]
    [InlineData("The option '--nope' is unknown.", "verify", "--nope")]
    [InlineData("Unrecognized command or argument 'b'", "verify", "a", "b")]
    [InlineData("Required argument missing for option: '--provider'", "verify", "--provider")]
    [InlineData("Cannot parse argument 'long' for option '--timeout'", "verify", "--provider", "http://127.0.0.1/", "--timeout", "long")]
    [InlineData("--timeout needs a number of seconds greater than 0", "verify", "--provider", "http://127.0.0.1/", "--timeout", "0")]
    [InlineData("--provider needs a full http or https URL such as https://connect.example.com, and \"x.se\" is none", "verify", "--provider", "x.se")]
    [InlineData("--user and --customer can only be given with --provider", "verify", "--user", "a", "--customer", "b")]
    [InlineData("--timeout can only be given with --provider", "verify", "--timeout", "3")]
    [InlineData("There is no password for partner: set the environment variable VITEC_CONNECT_PASSWORD", "verify", "--provider", "https://x.se", "--user", "partner")]
    public async Task Wrong_arguments_end_with_2_and_what_is_wrong(string error, params string[] arguments)
    {
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync(arguments);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.StartsWith("vitec-connect: ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wrong_arguments_are_answered_with_where_the_help_is()
    {
        Assert.Contains("vitec-connect verify --help", (await RunAsync("verify", "--nope")).Errors, StringComparison.Ordinal);
        Assert.Contains("vitec-connect --help", (await RunAsync()).Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify", "--password", "hemligt")]
    [InlineData("verify", "--password=hemligt")]
    [InlineData("verify", "--provider", "https://partner:hemligt@x.se/")]
    [InlineData("verify", "--provider", "partner:hemligt@x.se")]
    public async Task A_password_among_the_arguments_is_refused_and_not_shown(params string[] arguments)
    {
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync(arguments);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.NotEmpty(run.Errors);
        Assert.Empty(run.Output);
        Assert.DoesNotContain("hemligt", run.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://connect.example.com/", "in clear text. Use https")]
    [InlineData("https://connect.example.com/?a=b", "has a query or a fragment")]
    public async Task An_address_that_credentials_must_not_go_to_is_refused(string address, string error)
    {
        WritePact(PactText.Pact(PactText.Interaction()));
        var run = await RunAsync("hemligt", ["verify", "--provider", address, "--user", "partner"]);
        Assert.True(run.ExitCode == 2, run.ToString());
        Assert.Empty(run.Output);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
    }
}

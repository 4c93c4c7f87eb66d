using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>
/// The suite against a provider that is not its own stub: this very program with the environment variables set, and a server
/// that knows one partner and one customer.
/// </summary>
public sealed class ExternalProviderTests : IAsyncLifetime
{
    private const string User = "partner";
    private const string Password = "hemligt lösenord";

    private FrontedStub _provider = null!;

    public async ValueTask InitializeAsync() => _provider = await FrontedStub.StartAsync(
        changeAnswer: exchange =>
        {
            if (exchange.Status == 200 && !exchange.Path.EndsWith("/KUND%207", StringComparison.Ordinal))
            {
                exchange.Answer(403, "application/json", "{}");
            }
        },
        options: new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { [User] = Password } });

    public ValueTask DisposeAsync() => _provider.DisposeAsync();

    [Fact]
    public async Task What_can_be_verified_there_is()
    {
        var (exitCode, output) = await RunSuiteAsync();

        Assert.Equal(0, exitCode);
        Assert.Matches("succeeded: 10", output);
        Assert.Matches("skipped: 8", output);
        Assert.Matches("The state \"the provider fails unexpectedly\" can't be established at http://127", output);
        Assert.Equal(10, _provider.Stub.Requests.Count);
        Assert.All(_provider.Stub.Requests, request => Assert.Equal("KUND 7", request.CustomerId));
    }

    [Fact]
    public async Task A_wrong_password_fails_all_but_what_expects_it()
    {
        var (exitCode, output) = await RunSuiteAsync(password: "another password");

        Assert.Equal(2, exitCode);
        Assert.Matches("failed: 8", output);
        Assert.Matches("succeeded: 2", output);
        Assert.Contains("expected 200 but was 401", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_customer_fails_and_no_secret_shows()
    {
        var (exitCode, output) = await RunSuiteAsync(customerId: "M1");

        Assert.Equal(2, exitCode);
        Assert.Contains("expected 200 but was 403", output, StringComparison.Ordinal);
        Assert.DoesNotContain(Password, output, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}")), output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_of_the_settings_verify_nothing_and_say_what_lacks()
    {
        var (exitCode, output) = await RunSuiteAsync(password: "");

        Assert.Equal(2, exitCode);
        Assert.Contains($"set {ProviderSettings.PasswordVariable} too", output, StringComparison.Ordinal);
        Assert.Empty(_provider.Stub.Requests);
    }

    /// <summary>Runs this program's verification of the pacts, as a user does.</summary>
    private async Task<(int ExitCode, string Output)> RunSuiteAsync(string customerId = "KUND 7", string password = Password)
    {
        var results = Directory.CreateTempSubdirectory("external-provider-");
        try
        {
            var suite = typeof(ExternalProviderTests).Assembly.Location;
            var start = new ProcessStartInfo("dotnet", ["exec", suite, "--filter-class", typeof(ProviderPactTests).FullName!, "--no-ansi", "--results-directory", results.FullName])
            {
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
                Environment =
                {
                    [ProviderSettings.BaseAddressVariable] = _provider.Address.AbsoluteUri,
                    [ProviderSettings.UserVariable] = User,
                    [ProviderSettings.PasswordVariable] = password,
                    [ProviderSettings.CustomerIdVariable] = customerId,
                },
            };
            using var process = Process.Start(start)!;
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, output);
        }
        finally
        {
            results.Delete(recursive: true);
        }
    }
}

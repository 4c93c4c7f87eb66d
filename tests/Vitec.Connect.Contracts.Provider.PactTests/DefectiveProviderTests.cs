using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Tests;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>Providers with one defect each: the committed pacts catch them, in just the interactions that they break.</summary>
public sealed class DefectiveProviderTests
{
    public static TheoryData<string> Defects => [.. Defect.All.Select(defect => defect.Name)];

    [Theory]
    [MemberData(nameof(Defects))]
    public async Task Is_caught_when(string defect)
    {
        var one = Defect.All.Single(d => d.Name == defect);
        var broken = ProviderPact.ReadAll(PactFolder.Committed).Where(one.Breaks).Select(pact => pact.ToString()).ToList();

        var failures = await VerifyAllAsync(one.Request, one.Answer);

        Assert.NotEmpty(broken);
        Assert.Equal(broken, failures.Keys);
        Assert.All(failures.Values, failure => Assert.Contains(one.Mismatch, failure, StringComparison.Ordinal));
    }

    // The control: the server in front of the stub is not what fails.
    [Fact]
    public async Task Without_a_defect_everything_is_kept() => Assert.Empty(await VerifyAllAsync(null, null));

    [Fact]
    public async Task A_provider_that_is_not_there_keeps_nothing()
    {
        using var closed = LoopbackPort.Closed();
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await using var gone = new StubProvider(stub, closed.Address);

        await Assert.ThrowsAnyAsync<PactFailureException>(
            () => ProviderVerification.RunAsync(ProviderPact.ReadAll(PactFolder.Committed)[0], gone, new Outputs()));
    }

    /// <summary>Verifies every committed interaction.</summary>
    /// <returns>What was said of each that failed, in the order of the files.</returns>
    private static async Task<Dictionary<string, string>> VerifyAllAsync(Action<Exchange>? changeRequest, Action<Exchange>? changeAnswer)
    {
        await using var fronted = await FrontedStub.StartAsync(changeRequest, changeAnswer);
        await using var provider = new StubProvider(fronted.Stub, fronted.Address);
        var failures = new Dictionary<string, string>();
        foreach (var pact in ProviderPact.ReadAll(PactFolder.Committed))
        {
            var output = new Outputs();
            try
            {
                await ProviderVerification.RunAsync(pact, provider, output);
            }
            catch (PactVerificationFailedException e)
            {
                failures.Add(pact.ToString(), $"{e.Message}\n{output}");
            }
        }

        return failures;
    }
}

using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>The stub, in process: every state can be established, any credentials will do.</summary>
internal sealed class StubProvider(VitecConnectStub stub, Uri address) : IProviderUnderTest
{
    public Uri Address => address;

    public int? ReceivedRequests => stub.Requests.Count;

    public static async Task<StubProvider> StartAsync()
    {
        var stub = await VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        return new StubProvider(stub, stub.BaseAddress);
    }

    public string? WhyNot(string state) => null;

    public string SetUp(string state, string customerId)
    {
        stub.SetUp(state, customerId);
        return customerId;
    }

    public void TearDown(string state, string customerId) => stub.TearDown(state, customerId);

    public string? AuthorizationIn(IReadOnlyList<string> states) => null;

    public ValueTask DisposeAsync() => stub.DisposeAsync();
}

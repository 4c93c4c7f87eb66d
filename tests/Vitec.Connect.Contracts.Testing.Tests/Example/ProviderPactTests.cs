using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts.Provider.Application;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests.Example;

// The example of docs/provider.md, from the next line on.
public sealed class ProviderPactTests
{
    public static VerificationCases Pacts { get; } = new(
        PactFile.ReadFolder(Path.Combine(AppContext.BaseDirectory, "pacts")), VerifyAsync);

    [Theory, MemberData(nameof(Pacts))]
    public Task The_provider_keeps(string interaction) => Pacts.EnsureVerifiedAsync(interaction);

    private static async Task<VerificationReport> VerifyAsync(IReadOnlyList<PactFile> pacts)
    {
        await using var factory = new WebApplicationFactory<Program>();
        factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        factory.StartServer();
        var customers = factory.Services.GetRequiredService<Customers>();
        return await PactVerification.VerifyAsync(pacts, new ProviderOptions
        {
            BaseAddress = ProviderOptions.AddressOf(factory.Services),
            UserName = Program.UserName,
            Password = Program.Password,
            States = new ProviderStateHandlers()
                .On(VitecConnectStates.CustomerExists, state => customers.Add(state.CustomerId), state => customers.Remove(state.CustomerId))
                .On(VitecConnectStates.CustomerNotGranted, state => customers.Add(state.CustomerId, isGranted: false)),
        });
    }
}

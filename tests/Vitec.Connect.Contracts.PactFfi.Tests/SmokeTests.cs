using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using PactNet.Exceptions;
using PactNet.Matchers;
using PactNet.Verifier;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

public sealed class SmokeTests : PactTest
{
    [Fact]
    public async Task A_pact_is_written_and_verified_against_the_stub()
    {
        var pact = NewPact();
        pact.UponReceiving("en fråga om åtgärd")
            .Given(VitecConnectStates.CustomerExists, new Dictionary<string, string> { ["customerId"] = "007" })
            .WithRequest(HttpMethod.Put, """{"value":"/Service/Order/UserInteraction/M123","pact:matcher:type":"regex","regex":"^/Service/Order/UserInteraction/[^/]+$","pact:generator:type":"ProviderState","expression":"/Service/Order/UserInteraction/${customerId}"}""")
            .WithHeader("Authorization", Match.Regex("basic dTpw", "(?i)basic .+"))
            .WithJsonBody(new { id = "1", url = Match.Regex("https://x.se/1", "^https?://.+$"), comment = "Välj" })
            .WillRespond().WithStatus(200).WithJsonBody(true);
        await pact.VerifyAsync(async c => Assert.Equal("200 true", await SendAsync(c, "PUT", "/Service/Order/UserInteraction/9", """{"id":"1","url":"https://y.se/2","comment":"Välj"}""", headers: ("Authorization", "basic eDp5"))));

        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var verifier = new PactVerifier(Provider, VerifierConfig());
        var source = verifier.WithHttpEndpoint(stub.BaseAddress).WithDirectorySource(Pacts).WithProviderStateUrl(stub.ProviderStatesAddress);
        var result = await Task.Run(source.Run, TestContext.Current.CancellationToken);
        Assert.True(result.Succeeded);
        Assert.Equal("007", Assert.Single(stub.Requests).CustomerId);
        source.Verify();
        source.WithFilter("nix");
        Assert.Throws<PactVerificationFailedException>(source.Verify);
        source.WithFilter("(?#comment)x");
        Assert.ThrowsAny<PactFailureException>(source.Verify);
        source.WithFilter("fråga").WithCustomHeader("Authorization", "Bearer x");
        Assert.Throws<PactVerificationFailedException>(source.Verify);
    }

    [Fact]
    public async Task Mismatch()
    {
        var pact = NewPact();
        pact.UponReceiving("x").WithRequest("PUT", "/a").WithJsonBody(new { id = 1, list = Match.MinType(new { n = Match.Integer(1) }, 1), d = Match.Decimal(1.5), z = Match.Null() }).WillRespond();
        var e = await Assert.ThrowsAsync<PactFailureException>(() => pact.VerifyAsync(c => SendAsync(c, "PUT", "/a", """{"id":2,"list":[],"d":1,"z":1}""")));
        Assert.Contains("body $.id: Expected 2 (Integer) to be equal to 1 (Integer)", e.Message, StringComparison.Ordinal);
    }
}

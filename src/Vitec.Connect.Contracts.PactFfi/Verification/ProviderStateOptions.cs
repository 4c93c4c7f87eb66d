using System;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class ProviderStateOptions(Uri uri) : IProviderStateOptions
{
    private bool _teardown;
    private ProviderStateStyle _style;

    public IProviderStateOptions WithTeardown()
    {
        _teardown = true;
        return this;
    }

    public IProviderStateOptions WithStyle(ProviderStateStyle style)
    {
        if (style is not (ProviderStateStyle.Body or ProviderStateStyle.Query))
        {
            throw new ArgumentOutOfRangeException(nameof(style), style, "A provider state stands in the body or in the query.");
        }

        _style = style;
        return this;
    }

    public void Apply(VerifierHandle verifier) => PactCore.SetProviderState(
        verifier, uri.AbsoluteUri, _teardown ? (byte)1 : (byte)0, _style == ProviderStateStyle.Body ? (byte)1 : (byte)0);
}

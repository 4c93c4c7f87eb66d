using System;
using System.Collections.Generic;
using System.IO;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class UriSource(Uri uri, VerifierSetup setup) : IPactSource, IPactUriOptions
{
    private SourceCredentials _credentials = SourceCredentials.None;

    public IPactUriOptions BasicAuthentication(string username, string password)
    {
        _credentials = SourceCredentials.Basic(username, password);
        return this;
    }

    public IPactUriOptions TokenAuthentication(string token)
    {
        _credentials = SourceCredentials.Bearer(token);
        return this;
    }

    public IPactUriOptions PublishResults(string providerVersion) => PublishResults(true, providerVersion, _ => { });

    public IPactUriOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure) =>
        PublishResults(true, providerVersion, configure);

    public IPactUriOptions PublishResults(bool condition, string providerVersion) => PublishResults(condition, providerVersion, _ => { });

    public IPactUriOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        setup.Publish(condition, providerVersion, configure);
        return this;
    }

    public void Apply(VerifierHandle verifier)
    {
        CoreCrypto.Ensure();
        PactCore.AddUrlSource(verifier, uri.AbsoluteUri, _credentials.UserName, _credentials.Password, _credentials.Token);
    }

    public (IEnumerable<FileInfo> Files, bool OnlyOfProvider) LocalFiles() => ([], false);
}

using System;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class PublishOptions(string version) : IPactBrokerPublishOptions
{
    private string[] _tags = [];
    private string? _branch;
    private Uri? _build;

    public static string[] CheckTags(string[] tags)
    {
        ArgumentNullException.ThrowIfNull(tags);
        return Array.ConvertAll(tags, tag => CoreText.CheckNotBlank(tag, "a tag", nameof(tags)));
    }

    public IPactBrokerPublishOptions ProviderTags(params string[] tags)
    {
        _tags = CheckTags(tags);
        return this;
    }

    public IPactBrokerPublishOptions ProviderBranch(string branch)
    {
        _branch = CoreText.CheckNotBlank(branch, "the provider's branch", nameof(branch));
        return this;
    }

    public IPactBrokerPublishOptions BuildUri(Uri uri)
    {
        _build = HttpAddress.Check(uri, nameof(uri));
        return this;
    }

    public void Apply(VerifierHandle verifier) => CoreCall.Check(
        PactCore.SetPublishOptions(verifier, version, _build?.AbsoluteUri, _tags, (ushort)_tags.Length, _branch) == 0,
        "pactffi_verifier_set_publish_options");
}

using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using PactNet.Verifier;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

internal sealed class BrokerSource(Uri uri, VerifierSetup setup) : IPactSource, IPactBrokerOptions
{
    // As brokers document selectors: what is not set is not there.
    private static readonly JsonSerializerOptions SelectorJson = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };

    private SourceCredentials _credentials = SourceCredentials.None;
    private bool _pending;
    private string? _branch;
    private string[] _providerTags = [];
    private string[] _consumerTags = [];
    private string[] _selectors = [];
    private string? _wipSince;

    public IPactBrokerOptions BasicAuthentication(string username, string password)
    {
        _credentials = SourceCredentials.Basic(username, password);
        return this;
    }

    public IPactBrokerOptions TokenAuthentication(string token)
    {
        _credentials = SourceCredentials.Bearer(token);
        return this;
    }

    public IPactBrokerOptions EnablePending()
    {
        _pending = true;
        return this;
    }

    public IPactBrokerOptions ProviderBranch(string branch)
    {
        _branch = CoreText.CheckNotBlank(branch, "the provider's branch", nameof(branch));
        return this;
    }

    public IPactBrokerOptions ProviderTags(params string[] tags)
    {
        _providerTags = PublishOptions.CheckTags(tags);
        return this;
    }

    public IPactBrokerOptions ConsumerTags(params string[] tags)
    {
        _consumerTags = PublishOptions.CheckTags(tags);
        return this;
    }

    public IPactBrokerOptions ConsumerVersionSelectors(ICollection<ConsumerVersionSelector> selectors)
    {
        ArgumentNullException.ThrowIfNull(selectors);
        _selectors = [.. selectors.Select(s => JsonSerializer.Serialize(s, SelectorJson))];
        return this;
    }

    public IPactBrokerOptions ConsumerVersionSelectors(params ConsumerVersionSelector[] selectors) =>
        ConsumerVersionSelectors((ICollection<ConsumerVersionSelector>)selectors);

    public IPactBrokerOptions IncludeWipPactsSince(DateTime date)
    {
        _wipSince = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return this;
    }

    public IPactBrokerOptions PublishResults(string providerVersion) => PublishResults(true, providerVersion, _ => { });

    public IPactBrokerOptions PublishResults(string providerVersion, Action<IPactBrokerPublishOptions> configure) =>
        PublishResults(true, providerVersion, configure);

    public IPactBrokerOptions PublishResults(bool condition, string providerVersion) => PublishResults(condition, providerVersion, _ => { });

    public IPactBrokerOptions PublishResults(bool condition, string providerVersion, Action<IPactBrokerPublishOptions> configure)
    {
        setup.Publish(condition, providerVersion, configure);
        return this;
    }

    public void Apply(VerifierHandle verifier)
    {
        var result = PactCore.AddBrokerSource(
            verifier,
            uri.AbsoluteUri,
            _credentials.UserName,
            _credentials.Password,
            _credentials.Token,
            _pending ? (byte)1 : (byte)0,
            _wipSince,
            _providerTags,
            (ushort)_providerTags.Length,
            _branch,
            _selectors,
            (ushort)_selectors.Length,
            _consumerTags,
            (ushort)_consumerTags.Length);
        CoreCall.Check(result == 0, "pactffi_verifier_broker_source_with_selectors");
    }

    public (IEnumerable<FileInfo> Files, bool OnlyOfProvider) LocalFiles() => ([], false);
}

using System;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC003: a Url without a protocol.</summary>
internal sealed class UrlWithoutProtocolRule() : UrlRule(Descriptors.UrlWithoutProtocol, UrlKind.NoProtocol)
{
    protected override UrlRepair? RepairOf(string url) =>
        url.StartsWith("//", StringComparison.Ordinal) ? new(0, 0, "https:")
        : url.StartsWith("://", StringComparison.Ordinal) ? new(0, 0, "https")
        : url.StartsWith("http//", StringComparison.OrdinalIgnoreCase) ? new(4, 0, ":")
        : url.StartsWith("https//", StringComparison.OrdinalIgnoreCase) ? new(5, 0, ":")
        : new(0, 0, "https://");
}

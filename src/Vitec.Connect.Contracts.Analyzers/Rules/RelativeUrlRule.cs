namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC002: a Url that is relative.</summary>
internal sealed class RelativeUrlRule() : UrlRule(Descriptors.RelativeUrl, UrlKind.Relative);

using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The descriptors of the rules. Their texts are in Resources.resx, their pages in docs/rules.</summary>
internal static class Descriptors
{
    private const string Category = "VitecConnect";

    public static readonly DiagnosticDescriptor MissingCustomerId = new(
        RuleIds.MissingCustomerId,
        Text(nameof(RuleIds.MissingCustomerId), "Title"),
        Text(nameof(RuleIds.MissingCustomerId), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.MissingCustomerId), "Description"),
        RuleHelp.LinkFor(RuleIds.MissingCustomerId));

    public static readonly DiagnosticDescriptor RelativeUrl = new(
        RuleIds.RelativeUrl,
        Text(nameof(RuleIds.RelativeUrl), "Title"),
        Text(nameof(RuleIds.RelativeUrl), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.RelativeUrl), "Description"),
        RuleHelp.LinkFor(RuleIds.RelativeUrl));

    public static readonly DiagnosticDescriptor UrlWithoutProtocol = new(
        RuleIds.UrlWithoutProtocol,
        Text(nameof(RuleIds.UrlWithoutProtocol), "Title"),
        Text(nameof(RuleIds.UrlWithoutProtocol), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.UrlWithoutProtocol), "Description"),
        RuleHelp.LinkFor(RuleIds.UrlWithoutProtocol));

    public static readonly DiagnosticDescriptor UnusableUrl = new(
        RuleIds.UnusableUrl,
        Text(nameof(RuleIds.UnusableUrl), "Title"),
        Text(nameof(RuleIds.UnusableUrl), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.UnusableUrl), "Description"),
        RuleHelp.LinkFor(RuleIds.UnusableUrl));

    public static readonly DiagnosticDescriptor JsonBody = new(
        RuleIds.JsonBody,
        Text(nameof(RuleIds.JsonBody), "Title"),
        Text(nameof(RuleIds.JsonBody), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.JsonBody), "Description"),
        RuleHelp.LinkFor(RuleIds.JsonBody));

    public static readonly DiagnosticDescriptor XmlBody = new(
        RuleIds.XmlBody,
        Text(nameof(RuleIds.XmlBody), "Title"),
        Text(nameof(RuleIds.XmlBody), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.XmlBody), "Description"),
        RuleHelp.LinkFor(RuleIds.XmlBody));

    private static LocalizableResourceString Text(string rule, string part) =>
        new(rule + "_" + part, Resources.ResourceManager, typeof(Resources));
}

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

    public static readonly DiagnosticDescriptor WrongMethod = new(
        RuleIds.WrongMethod,
        Text(nameof(RuleIds.WrongMethod), "Title"),
        Text(nameof(RuleIds.WrongMethod), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.WrongMethod), "Description"),
        RuleHelp.LinkFor(RuleIds.WrongMethod));

    public static readonly DiagnosticDescriptor UnescapedCustomerId = new(
        RuleIds.UnescapedCustomerId,
        Text(nameof(RuleIds.UnescapedCustomerId), "Title"),
        Text(nameof(RuleIds.UnescapedCustomerId), "Message"),
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.UnescapedCustomerId), "Description"),
        RuleHelp.LinkFor(RuleIds.UnescapedCustomerId));

    public static readonly DiagnosticDescriptor DocumentationValue = new(
        RuleIds.DocumentationValue,
        Text(nameof(RuleIds.DocumentationValue), "Title"),
        Text(nameof(RuleIds.DocumentationValue), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.DocumentationValue), "Description"),
        RuleHelp.LinkFor(RuleIds.DocumentationValue));

    public static readonly DiagnosticDescriptor PlainHttp = new(
        RuleIds.PlainHttp,
        Text(nameof(RuleIds.PlainHttp), "Title"),
        Text(nameof(RuleIds.PlainHttp), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.PlainHttp), "Description"),
        RuleHelp.LinkFor(RuleIds.PlainHttp));

    public static readonly DiagnosticDescriptor UnreadAnswer = new(
        RuleIds.UnreadAnswer,
        Text(nameof(RuleIds.UnreadAnswer), "Title"),
        Text(nameof(RuleIds.UnreadAnswer), "Message"),
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.UnreadAnswer), "Description"),
        RuleHelp.LinkFor(RuleIds.UnreadAnswer));

    public static readonly DiagnosticDescriptor NewtonsoftDefaults = new(
        RuleIds.NewtonsoftDefaults,
        Text(nameof(RuleIds.NewtonsoftDefaults), "Title"),
        Text(nameof(RuleIds.NewtonsoftDefaults), "Message"),
        Category,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.NewtonsoftDefaults), "Description"),
        RuleHelp.LinkFor(RuleIds.NewtonsoftDefaults));

    public static readonly DiagnosticDescriptor OwnClass = new(
        RuleIds.OwnClass,
        Text(nameof(RuleIds.OwnClass), "Title"),
        Text(nameof(RuleIds.OwnClass), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.OwnClass), "Description"),
        RuleHelp.LinkFor(RuleIds.OwnClass));

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

    public static readonly DiagnosticDescriptor ConstantCredentials = new(
        RuleIds.ConstantCredentials,
        Text(nameof(RuleIds.ConstantCredentials), "Title"),
        Text(nameof(RuleIds.ConstantCredentials), "Message"),
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        Text(nameof(RuleIds.ConstantCredentials), "Description"),
        RuleHelp.LinkFor(RuleIds.ConstantCredentials));

    private static LocalizableResourceString Text(string rule, string part) =>
        new(rule + "_" + part, Resources.ResourceManager, typeof(Resources));
}

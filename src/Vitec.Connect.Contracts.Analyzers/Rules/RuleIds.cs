namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The IDs of the rules.</summary>
internal static class RuleIds
{
    public const string MissingCustomerId = "VITEC001";
    public const string RelativeUrl = "VITEC002";
    public const string UrlWithoutProtocol = "VITEC003";
    public const string UnusableUrl = "VITEC004";
    public const string JsonBody = "VITEC009";
    public const string XmlBody = "VITEC010";
}

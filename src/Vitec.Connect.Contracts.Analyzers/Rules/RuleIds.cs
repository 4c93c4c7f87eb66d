namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The IDs of the rules.</summary>
internal static class RuleIds
{
    public const string MissingCustomerId = "VITEC001";
    public const string RelativeUrl = "VITEC002";
    public const string UrlWithoutProtocol = "VITEC003";
    public const string UnusableUrl = "VITEC004";
    public const string WrongMethod = "VITEC005";
    public const string UnescapedCustomerId = "VITEC006";
    public const string DocumentationValue = "VITEC007";
    public const string OwnClass = "VITEC008";
    public const string JsonBody = "VITEC009";
    public const string XmlBody = "VITEC010";
    public const string PlainHttp = "VITEC011";
    public const string ConstantCredentials = "VITEC012";
    public const string UnreadAnswer = "VITEC013";
    public const string NewtonsoftDefaults = "VITEC014";
}

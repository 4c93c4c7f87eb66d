namespace Vitec.Connect.Contracts.Testing;

/// <summary>The format of a body.</summary>
public enum ConnectFormat
{
    /// <summary>JSON: <c>application/json</c>, or <c>text/json</c>.</summary>
    Json,

    /// <summary>XML: <c>application/xml</c>, or <c>text/xml</c>.</summary>
    Xml,
}

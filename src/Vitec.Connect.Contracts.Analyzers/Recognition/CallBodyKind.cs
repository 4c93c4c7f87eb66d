namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What the body of a call is given as.</summary>
internal enum CallBodyKind
{
    /// <summary>Text in a media type that is not known: JSON or XML, as it begins.</summary>
    RawText,

    /// <summary>JSON text.</summary>
    RawJson,

    /// <summary>XML text.</summary>
    RawXml,

    /// <summary>An object that becomes JSON with names in camel case (System.Text.Json's web defaults).</summary>
    CamelCaseJson,

    /// <summary>An object that becomes JSON with its names as they are.</summary>
    Json,

    /// <summary>An object that becomes JSON with names in a case that is not known.</summary>
    UnknownJson,
}

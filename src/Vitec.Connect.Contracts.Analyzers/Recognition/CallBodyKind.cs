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

    /// <summary>An object that becomes JSON.</summary>
    Object,
}

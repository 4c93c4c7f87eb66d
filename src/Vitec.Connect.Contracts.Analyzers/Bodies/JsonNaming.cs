namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>What a serializer makes of the names of members.</summary>
internal enum JsonNaming
{
    /// <summary>Nothing: they stay as they are.</summary>
    AsIs,

    /// <summary>Camel case.</summary>
    CamelCase,

    /// <summary>Words in lower case with underscores between them.</summary>
    SnakeCaseLower,

    /// <summary>Words in upper case with underscores between them.</summary>
    SnakeCaseUpper,

    /// <summary>Words in lower case with hyphens between them.</summary>
    KebabCaseLower,

    /// <summary>Words in upper case with hyphens between them.</summary>
    KebabCaseUpper,

    /// <summary>Not known.</summary>
    Unknown,
}

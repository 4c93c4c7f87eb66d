namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>What a serializer makes of the names of members.</summary>
internal enum JsonNaming
{
    /// <summary>Nothing: they stay as they are.</summary>
    AsIs,

    /// <summary>Camel case.</summary>
    CamelCase,

    /// <summary>Not known.</summary>
    Unknown,
}

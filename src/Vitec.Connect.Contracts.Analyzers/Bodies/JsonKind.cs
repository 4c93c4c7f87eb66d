namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>What a JSON value is.</summary>
internal enum JsonKind
{
    /// <summary>Not known: a hole stands for any value.</summary>
    Unknown,
    Null,
    String,
    Number,
    Boolean,
    Object,
    Array,
}

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What an expression is used as.</summary>
internal enum UseKind
{
    /// <summary>A value that must be a full URL.</summary>
    Url,

    /// <summary>A customer id by itself.</summary>
    CustomerId,

    /// <summary>The URL of a call, perhaps to an endpoint.</summary>
    Route,
}

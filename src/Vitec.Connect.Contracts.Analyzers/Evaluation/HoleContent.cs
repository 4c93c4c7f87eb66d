namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What is known of the characters that a hole stands for.</summary>
internal enum HoleContent
{
    /// <summary>Nothing: any text, the empty one and null included.</summary>
    Anything,

    /// <summary>Nothing yet: what the callers of a private or local function give.</summary>
    Argument,

    /// <summary>What code gives that is not followed: any text, and perhaps an escaped one.</summary>
    Result,

    /// <summary>Characters that need no escaping in a path: a number, a Guid, an enum member.</summary>
    Plain,

    /// <summary>Percent-encoded by <c>Uri.EscapeDataString</c> or an equal: holds no delimiters.</summary>
    Escaped,

    /// <summary>A host, perhaps with a port, without a protocol (<c>Uri.Host</c>, <c>Uri.Authority</c>).</summary>
    Host,

    /// <summary>A relative URL (<c>Uri.PathAndQuery</c>, <c>Url.Action(…)</c> without a protocol).</summary>
    RelativeUrl,

    /// <summary>An absolute URL of a scheme that is not known (<c>Uri.AbsoluteUri</c>).</summary>
    AbsoluteUrl,
}

using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>The members of <see cref="OrderUserInteractionRequest"/> that a request has. None of them is required.</summary>
[Flags]
public enum RequestMembers
{
    /// <summary>None of them has a value.</summary>
    None = 0,

    /// <summary><see cref="OrderUserInteractionRequest.Id"/>.</summary>
    Id = 1,

    /// <summary><see cref="OrderUserInteractionRequest.Url"/>.</summary>
    Url = 2,

    /// <summary><see cref="OrderUserInteractionRequest.Comment"/>.</summary>
    Comment = 4,

    /// <summary>Each of them has a value.</summary>
    All = Id | Url | Comment,
}

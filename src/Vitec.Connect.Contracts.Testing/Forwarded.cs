using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A request that was passed on, byte by byte, and the answer to it or why there is none.</summary>
internal sealed class Forwarded
{
    public required string Method { get; init; }

    public required Uri Address { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> RequestHeaders { get; init; }

    public required byte[] RequestBody { get; init; }

    public int Status { get; set; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; set; } = [];

    public byte[] Body { get; set; } = [];

    /// <summary>Why there is no answer; null when there is one.</summary>
    public string? Failure { get; set; }
}

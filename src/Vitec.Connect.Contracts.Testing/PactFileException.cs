using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Pact files can't be used: each problem says which file, what is wrong with it, and how to mend it.</summary>
public sealed class PactFileException : Exception
{
    internal PactFileException(IReadOnlyList<string> problems, Exception? innerException = null)
        : base(string.Join('\n', problems), innerException) => Problems = problems;

    /// <summary>Everything that is wrong, a line each, at least one.</summary>
    public IReadOnlyList<string> Problems { get; }
}

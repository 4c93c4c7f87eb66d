using System;
using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>Keeps what is reported, in the order in which it is.</summary>
internal sealed class Reported(Action<VerificationProgress>? then = null) : IProgress<VerificationProgress>
{
    public List<string> Lines { get; } = [];

    public void Report(VerificationProgress value)
    {
        Lines.Add($"{value.Completed}/{value.Declared} {value.Interaction.Description} {value.Result?.Status.ToString() ?? "begins"}");
        then?.Invoke(value);
    }
}

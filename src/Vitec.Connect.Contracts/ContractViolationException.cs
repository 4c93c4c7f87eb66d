using System;
using System.Collections.Generic;
using System.Text;

namespace Vitec.Connect.Contracts;

/// <summary>A request breaks the contract; nothing was sent. Carries every violation, not only the first.</summary>
public sealed class ContractViolationException : ArgumentException
{
    /// <summary>Creates the exception for at least one violation.</summary>
    /// <param name="violations">The violations, in the order in which they are to be shown.</param>
    /// <exception cref="ArgumentNullException"><paramref name="violations"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="violations"/> is empty.</exception>
    public ContractViolationException(IReadOnlyList<ContractViolation> violations)
        : base(Describe(violations))
    {
        Violations = violations;
    }

    /// <summary>Every violation; never empty.</summary>
    public IReadOnlyList<ContractViolation> Violations { get; }

    private static string Describe(IReadOnlyList<ContractViolation> violations)
    {
        if (violations is null)
        {
            throw new ArgumentNullException(nameof(violations));
        }

        if (violations.Count == 0)
        {
            throw new ArgumentException("There is nothing to report: the list of violations is empty.", nameof(violations));
        }

        var text = new StringBuilder("The request breaks the contract:");
        foreach (var violation in violations)
        {
            text.Append('\n').Append("- ").Append(violation);
        }

        return text.ToString();
    }
}

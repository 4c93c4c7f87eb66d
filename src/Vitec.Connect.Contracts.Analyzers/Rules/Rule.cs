using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>A rule: a pure function from a use and its texts to what is wrong with it.</summary>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>What is wrong; nothing when nothing is known to be.</summary>
    public abstract IEnumerable<Finding> Check(Use use, RuleContext context);
}

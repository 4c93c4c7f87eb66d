using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>A rule: tells of a use and its texts what is wrong with it, and depends on nothing else.</summary>
internal abstract class Rule(DiagnosticDescriptor descriptor)
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Adds what is wrong with a use; nothing when nothing is known to be.</summary>
    public abstract void Check(Use use, RuleContext context, List<Finding> findings);
}

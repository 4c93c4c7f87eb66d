using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>A finding at the place where it is to be reported.</summary>
internal sealed class Report(Rule rule, SyntaxNode place, Finding finding)
{
    public Rule Rule { get; } = rule;

    public SyntaxNode Place { get; } = place;

    public Diagnostic ToDiagnostic()
    {
        var origins = finding.Origins.RemoveAll(origin => origin == Place);
        return Diagnostic.Create(
            Rule.Descriptor, Place.GetLocation(), ImmutableArray.CreateRange(origins, origin => origin.GetLocation()), finding.Properties, finding.Shown);
    }
}

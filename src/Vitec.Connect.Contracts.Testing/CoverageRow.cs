using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Which requests of all consumers lead to a documented answer, in one format.</summary>
public sealed class CoverageRow
{
    internal CoverageRow(
        DocumentedAnswer answer, ConnectFormat format, IReadOnlyList<DeclaredInteraction> interactions, RequestMembers with, RequestMembers without)
    {
        Answer = answer;
        Format = format;
        Interactions = interactions;
        With = with;
        Without = without;
    }

    /// <summary>The answer.</summary>
    public DocumentedAnswer Answer { get; }

    /// <summary>The format of the request's body.</summary>
    public ConnectFormat Format { get; }

    /// <summary>The interactions that exercise it; empty when none does.</summary>
    public IReadOnlyList<DeclaredInteraction> Interactions { get; }

    /// <summary>The members that some of the requests have a value for.</summary>
    public RequestMembers With { get; }

    /// <summary>The members that some of the requests have no value for: null, nil, or left out.</summary>
    public RequestMembers Without { get; }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Basic credentials that calls are made with.</summary>
/// <param name="place">Where they are set.</param>
/// <param name="kind">What they are given as.</param>
/// <param name="value">The header, what is encoded, or the user.</param>
/// <param name="password">The password, where it is given by itself.</param>
internal sealed class CredentialUse(IOperation place, CredentialKind kind, IOperation value, IOperation? password = null) : Use
{
    public CredentialKind Kind { get; } = kind;

    public IOperation Value { get; } = value;

    public IOperation? Password { get; } = password;

    public override SyntaxNode Place => place.Syntax;

    public override IEnumerable<IOperation> Values => Password is null ? new[] { Value } : new[] { Value, Password };
}

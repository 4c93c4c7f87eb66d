using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Headers that are set as text.</summary>
internal sealed class AuthorizationHeader(Evaluators evaluators)
{
    private const string Authorization = "Authorization";

    /// <summary>The value of a header as credentials, where the header can be Authorization.</summary>
    public void Add(IOperation? name, IOperation? value, ref UseList uses)
    {
        if (name is not null && value?.Type?.SpecialType == SpecialType.System_String && Is(name))
        {
            uses.Add(new CredentialUse(value, CredentialKind.Header, value));
        }
    }

    /// <summary>Whether a text can be another, in whatever case.</summary>
    public bool CanBe(IOperation expression, string text)
    {
        foreach (var alternative in evaluators.Of(expression).Evaluate(expression, default).Alternatives)
        {
            if (string.Equals(alternative.Pattern.Trim(), text, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private bool Is(IOperation name) =>
        name is IFieldReferenceOperation { Field: { Name: Authorization, ContainingType: { Name: "HttpRequestHeader", TypeKind: TypeKind.Enum } } }
        || (name.Type?.SpecialType == SpecialType.System_String && CanBe(name, Authorization));
}

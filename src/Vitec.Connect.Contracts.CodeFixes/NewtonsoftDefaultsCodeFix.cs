using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Gives Newtonsoft.Json the camel-case resolver (VITEC014): in settings of their own where the call has none, or in those
/// that are made in the call.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class NewtonsoftDefaultsCodeFix() : TextChangeCodeFix(RuleIds.NewtonsoftDefaults, "NewtonsoftDefaults_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(NewtonsoftDefaultsCodeFix);

    private protected override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not InvocationExpressionSyntax call
            || model.GetOperation(call, cancellationToken) is not IInvocationOperation { Arguments: var arguments })
        {
            return Array.Empty<TextChange>();
        }

        var resolver = $"ContractResolver = new {Name("Newtonsoft.Json.Serialization", "CamelCasePropertyNamesContractResolver", call, model)}()";
        var settings = $"new {Name("Newtonsoft.Json", "JsonSerializerSettings", call, model)} {{ {resolver} }}";
        var given = arguments.FirstOrDefault(argument => argument is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "settings" });
        if (given is null)
        {
            var written = call.ArgumentList.Arguments;
            return arguments.Any(argument => argument is { Parameter.Name: "converters", Value: IArrayCreationOperation { Initializer.ElementValues.Length: > 0 } })
                ? [] // which the settings would have to take over
                : [new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), ", " + (written.Any(argument => argument.NameColon is not null) ? "settings: " : "") + settings)];
        }

        var value = given.Value;
        if (value.ConstantValue is { HasValue: true, Value: null } && value.Syntax is ExpressionSyntax nothing)
        {
            return [new TextChange(nothing.Span, settings)];
        }

        return value.Syntax is BaseObjectCreationExpressionSyntax creation ? SetResolver(creation, resolver) : [];
    }

    private static TextChange[] SetResolver(BaseObjectCreationExpressionSyntax creation, string resolver)
    {
        if (creation.Initializer is not { Expressions: { Count: > 0 } expressions })
        {
            return creation.Initializer is null ? [new TextChange(new TextSpan(creation.Span.End, 0), $" {{ {resolver} }}")] : [];
        }

        return expressions.FirstOrDefault(expression => expression is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "ContractResolver" } }) is { } given
            ? [new TextChange(given.Span, resolver)]
            : [new TextChange(new TextSpan(expressions.Last().Span.End, 0), ", " + resolver)];
    }

    /// <summary>The name of a type, as it has to be written where the call stands.</summary>
    private static string Name(string containing, string name, SyntaxNode call, SemanticModel model) =>
        model.LookupNamespacesAndTypes(call.SpanStart, name: name).Any(symbol => symbol.ToDisplayString() == $"{containing}.{name}") ? name : $"{containing}.{name}";
}

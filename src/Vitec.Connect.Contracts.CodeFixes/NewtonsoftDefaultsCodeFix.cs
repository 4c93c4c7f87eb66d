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
using Vitec.Connect.Contracts.Analyzers.Evaluation;
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

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(Changes(site, diagnostic, cancellationToken));

    private static IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (site.PlaceOf(diagnostic) is not InvocationExpressionSyntax call
            || site.Model.OperationOf(call, cancellationToken) is not IInvocationOperation { Arguments: var arguments })
        {
            return Array.Empty<TextChange>();
        }

        var resolver = $"ContractResolver = new {TypeName.At(site.Model, call.SpanStart, "Newtonsoft.Json.Serialization", "CamelCasePropertyNamesContractResolver")}()";
        var settings = $"new {TypeName.At(site.Model, call.SpanStart, "Newtonsoft.Json", "JsonSerializerSettings")} {{ {resolver} }}";
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
}

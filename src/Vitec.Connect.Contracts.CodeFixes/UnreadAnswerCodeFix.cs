using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>
/// Looks at an answer that is thrown away (VITEC013): what makes a response throw, in the words of its library, or a check of
/// the typed client's boolean. A task that nobody waits for gives no answer to look at.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnreadAnswerCodeFix() : TextChangeCodeFix(RuleIds.UnreadAnswer, "UnreadAnswer_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(UnreadAnswerCodeFix);

    private protected override Task<IReadOnlyCollection<TextChange>> ChangesAsync(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        Task.FromResult(Changes(site, diagnostic, cancellationToken));

    private static IReadOnlyCollection<TextChange> Changes(FixSite site, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (site.PlaceOf(diagnostic) is not ExpressionSyntax call)
        {
            return Array.Empty<TextChange>();
        }

        var answer = AnswerOf(call);
        var type = site.Model.GetTypeInfo(answer, cancellationToken).Type;
        return type?.SpecialType == SpecialType.System_Boolean ? CheckBoolean(answer, site) : type?.OriginalDefinition.ToDisplayString() switch
        {
            "System.Net.Http.HttpResponseMessage" => Append(answer, ".EnsureSuccessStatusCode()"),
            "RestSharp.RestResponse" or "RestSharp.RestResponse<T>" => Append(answer, ".ThrowIfError()"),
            "Flurl.Http.IFlurlResponse" or "RestEase.Response<T>" => Ensure(answer, "", ".ResponseMessage.EnsureSuccessStatusCode()", site),
            "Refit.IApiResponse" or "Refit.IApiResponse<T>" or "Refit.ApiResponse<T>" => Ensure(answer, "await ", ".EnsureSuccessStatusCodeAsync()", site),
            _ => Array.Empty<TextChange>(),
        };
    }

    /// <summary>The call, and what waits for it.</summary>
    private static ExpressionSyntax AnswerOf(ExpressionSyntax call)
    {
        var answer = call;
        while (answer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" or "WaitAsync" or "GetAwaiter" or "GetResult", Parent: InvocationExpressionSyntax configured })
        {
            answer = configured;
        }

        return answer.Parent is AwaitExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Result" } ? (ExpressionSyntax)answer.Parent : answer;
    }

    /// <summary>Calls a method on an answer that gives the answer again.</summary>
    private static TextChange[] Append(ExpressionSyntax answer, string call) => answer is AwaitExpressionSyntax && answer.Parent is not ParenthesizedExpressionSyntax
        ? [new TextChange(new TextSpan(answer.SpanStart, 0), "("), new TextChange(new TextSpan(answer.Span.End, 0), ")" + call)]
        : [new TextChange(new TextSpan(answer.Parent is ParenthesizedExpressionSyntax outer ? outer.Span.End : answer.Span.End, 0), call)];

    /// <summary>Calls a method on an answer that gives another: where the answer is used no more, or on the variable that holds it.</summary>
    private static IReadOnlyCollection<TextChange> Ensure(ExpressionSyntax answer, string await, string call, FixSite site)
    {
        if (answer.Parent is ExpressionStatementSyntax)
        {
            return answer is AwaitExpressionSyntax
                ? [new TextChange(new TextSpan(answer.SpanStart, 0), await + "("), new TextChange(new TextSpan(answer.Span.End, 0), ")" + call)]
                : Array.Empty<TextChange>();
        }

        return Statements.VariableOf(answer) is var (variable, statement)
            ? [Statements.After(statement, await + variable + call + ";", site.Text)]
            : Array.Empty<TextChange>();
    }

    private static IReadOnlyCollection<TextChange> CheckBoolean(ExpressionSyntax answer, FixSite site)
    {
        if (answer.Parent is ExpressionStatementSyntax whole && Statements.CanBeFollowed(whole))
        {
            return [new TextChange(new TextSpan(answer.SpanStart, 0), "if (!"), new TextChange(whole.SemicolonToken.Span, ")" + Throw(whole, site))];
        }

        return Statements.VariableOf(answer) is var (variable, statement)
            ? [Statements.After(statement, $"if (!{variable})" + Throw(statement, site), site.Text)]
            : Array.Empty<TextChange>();
    }

    private static string Throw(StatementSyntax statement, FixSite site)
    {
        var newline = Statements.NewlineAndIndentation(statement, site.Text);
        var exception = TypeName.At(site.Model, statement.SpanStart, "System", nameof(InvalidOperationException));
        return $"{newline}{{{newline}    throw new {exception}(\"The interaction was not accepted.\");{newline}}}";
    }
}

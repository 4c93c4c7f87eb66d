using System;
using System.Collections.Generic;
using System.Linq;
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
/// Looks at an answer that is thrown away (VITEC013): <c>EnsureSuccessStatusCode()</c> on a response, a check of the typed
/// client's boolean. A task that nobody waits for gives no answer to look at.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnreadAnswerCodeFix() : TextChangeCodeFix(RuleIds.UnreadAnswer, "UnreadAnswer_Fix", EquivalenceKey)
{
    /// <summary>The equivalence key of the fix.</summary>
    public const string EquivalenceKey = nameof(UnreadAnswerCodeFix);

    private protected override async Task<IReadOnlyCollection<TextChange>> ChangesAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax call)
        {
            return Array.Empty<TextChange>();
        }

        var answer = AnswerOf(call);
        var type = model.GetTypeInfo(answer, cancellationToken).Type;
        return type?.SpecialType == SpecialType.System_Boolean ? CheckBoolean(answer, model)
            : type?.ToDisplayString() == "System.Net.Http.HttpResponseMessage" ? Ensure(answer)
            : Array.Empty<TextChange>();
    }

    /// <summary>The call, and what waits for it.</summary>
    private static ExpressionSyntax AnswerOf(ExpressionSyntax call)
    {
        var answer = call;
        while (answer.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
        {
            answer = configured;
        }

        return answer.Parent is AwaitExpressionSyntax awaited ? awaited : call;
    }

    private static TextChange[] Ensure(ExpressionSyntax answer)
    {
        const string Call = ".EnsureSuccessStatusCode()";
        return answer is AwaitExpressionSyntax && answer.Parent is not ParenthesizedExpressionSyntax
            ? [new TextChange(new TextSpan(answer.SpanStart, 0), "("), new TextChange(new TextSpan(answer.Span.End, 0), ")" + Call)]
            : [new TextChange(new TextSpan(answer.Parent is ParenthesizedExpressionSyntax outer ? outer.Span.End : answer.Span.End, 0), Call)];
    }

    private static TextChange[] CheckBoolean(ExpressionSyntax answer, SemanticModel model)
    {
        switch (answer.Parent)
        {
            case ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement:
                return [new TextChange(statement.Span, Check($"!{answer}", statement, model))];
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement } variable }:
                return [new TextChange(new TextSpan(statement.Span.End, 0), NewlineAndIndentation(statement) + Check("!" + variable.Identifier.Text, statement, model))];
            default:
                return [];
        }
    }

    private static string Check(string condition, StatementSyntax statement, SemanticModel model)
    {
        var newline = NewlineAndIndentation(statement);
        var exception = model.LookupNamespacesAndTypes(statement.SpanStart, name: nameof(InvalidOperationException)).Any(symbol => symbol.ToDisplayString() == "System.InvalidOperationException")
            ? nameof(InvalidOperationException)
            : "System." + nameof(InvalidOperationException);
        return $"if ({condition}){newline}{{{newline}    throw new {exception}(\"The interaction was not accepted.\");{newline}}}";
    }

    private static string NewlineAndIndentation(StatementSyntax statement)
    {
        var text = statement.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var content = line.ToString();
        var newline = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (newline.Length > 0 ? newline : "\n") + content.Substring(0, content.Length - content.TrimStart().Length);
    }
}

using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Vitec.Connect.Contracts.CodeFixes;

/// <summary>Statements that fixes add.</summary>
internal static class Statements
{
    /// <summary>Whether a statement stands in a list of statements, so that another can follow it.</summary>
    public static bool CanBeFollowed(StatementSyntax statement) => statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax;

    /// <summary>A new line with the indentation of a statement.</summary>
    public static string NewlineAndIndentation(StatementSyntax statement, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(statement.SpanStart);
        var content = line.ToString();
        var newline = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return (newline.Length > 0 ? newline : "\n") + content.Substring(0, content.Length - content.TrimStart().Length);
    }

    /// <summary>Puts a statement on the line after another.</summary>
    public static TextChange After(StatementSyntax statement, string added, SourceText text) =>
        new(new TextSpan(statement.Span.End, 0), NewlineAndIndentation(statement, text) + added);

    /// <summary>
    /// The name of the variable that a statement gives an expression's value, alone, and the statement, when another can
    /// follow it.
    /// </summary>
    public static (string Name, StatementSyntax Statement)? VariableOf(ExpressionSyntax value) => value.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax statement } } variable }
            when CanBeFollowed(statement) => (variable.Identifier.Text, statement),
        AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Parent: ExpressionStatementSyntax statement } assignment
            when assignment.Right == value && CanBeFollowed(statement) => (name.Identifier.Text, statement),
        _ => null,
    };
}

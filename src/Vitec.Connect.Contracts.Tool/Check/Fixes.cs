using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>
/// Makes the fixes that need no person's judgement: where the contract leaves one way, within one file, without a new
/// parameter, and so that the file compiles as before.
/// </summary>
internal sealed class Fixes(Analysis analysis, Action<string> note)
{
    // Not among them: VITEC002, which base a relative URL is to get, and VITEC013, where code is to throw that did not.
    // Bodies come first: a value in one is looked at when its name is right.
    private static readonly CodeFixProvider[] Safe =
    [
        new JsonBodyCodeFix(),
        new XmlBodyCodeFix(),
        new MissingCustomerIdCodeFix(),
        new UrlWithoutProtocolCodeFix(),
        new UnusableUrlCodeFix(),
        new WrongMethodCodeFix(),
        new UnescapedCustomerIdCodeFix(),
        new OwnClassCodeFix(),
        new PlainHttpCodeFix(),
        new NewtonsoftDefaultsCodeFix(),
    ];

    /// <summary>Fixes what can be fixed, and writes the files; the diagnostics that are gone, and those that are there in the end.</summary>
    /// <param name="project">The project.</param>
    /// <param name="found">What is wrong in it.</param>
    /// <param name="isWanted">Whether a diagnostic is to be fixed.</param>
    /// <param name="cancellationToken">Ends it before a file is written.</param>
    public async Task<(IReadOnlyList<Diagnostic> Fixed, IReadOnlyList<Diagnostic> Remaining)> ApplyAsync(
        Project project, IReadOnlyList<Diagnostic> found, Func<Diagnostic, bool> isWanted, CancellationToken cancellationToken)
    {
        var changed = project;
        var current = found;
        foreach (var fix in Safe)
        {
            var ofRule = current.Where(diagnostic => fix.FixableDiagnosticIds.Contains(diagnostic.Id) && isWanted(diagnostic)).ToLookup(diagnostic => changed.GetDocument(diagnostic.Location.SourceTree));
            var before = changed;
            foreach (var inDocument in ofRule)
            {
                if (inDocument.Key is { } document)
                {
                    var text = await FixAllAsync(fix, before.GetDocument(document.Id)!, [.. inDocument], cancellationToken).ConfigureAwait(false);
                    changed = text.Project.Id == changed.Id ? changed.Solution.WithDocumentText(document.Id, await text.GetTextAsync(cancellationToken).ConfigureAwait(false)).GetProject(changed.Id)! : changed;
                }
            }

            // Places have moved.
            current = changed == before ? current : await analysis.RunAsync(changed, cancellationToken).ConfigureAwait(false);
        }

        var written = await WriteAsync(project, changed, cancellationToken).ConfigureAwait(false);
        if (written == project)
        {
            return ([], found);
        }

        var remaining = written == changed ? current : await analysis.RunAsync(written, cancellationToken).ConfigureAwait(false);
        return (Gone(found, remaining), remaining);
    }

    /// <summary>All of one rule in one document at once; where that can't be, one after the other, and what can't be fixed is told.</summary>
    private async Task<Document> FixAllAsync(CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        if (await TryAsync(fix, document, diagnostics, cancellationToken).ConfigureAwait(false) is (var all, null))
        {
            return all;
        }

        var result = document;
        var open = diagnostics.ToList();
        while (open.Count > 0)
        {
            var diagnostic = open[0];
            open.RemoveAt(0);
            var (one, conflict) = await TryAsync(fix, result, [diagnostic], cancellationToken).ConfigureAwait(false);
            if (conflict is not null)
            {
                note($"{Analysis.FindingsOf([diagnostic]).Single().Place}: {diagnostic.Id} was not fixed: {conflict}");
            }
            else if (one != result)
            {
                // The rest has moved.
                result = one;
                var tree = await result.GetSyntaxTreeAsync(cancellationToken).ConfigureAwait(false);
                var left = (await analysis.RunAsync(result.Project, cancellationToken).ConfigureAwait(false)).Where(d => d.Id == diagnostic.Id && d.Location.SourceTree == tree).ToList();
                open = [.. left.Skip(Math.Max(0, left.Count - open.Count))];
            }
        }

        return result;
    }

    private static async Task<(Document Document, string? Conflict)> TryAsync(
        CodeFixProvider fix, Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        Document? changed;
        try
        {
            var context = new FixAllContext(
                document, fix, FixAllScope.Document, fix.GetType().Name, [.. diagnostics.Select(diagnostic => diagnostic.Id).Distinct()], new Known(diagnostics), cancellationToken);
            if (await fix.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false) is not { } action)
            {
                return (document, null);
            }

            var operations = await action.GetOperationsAsync(cancellationToken).ConfigureAwait(false);
            changed = operations.OfType<ApplyChangesOperation>().FirstOrDefault()?.ChangedSolution.GetDocument(document.Id);
        }
        catch (ArgumentException)
        {
            return (document, "two fixes would change the same text.");
        }

        if (changed is null || (await changed.GetTextAsync(cancellationToken).ConfigureAwait(false)).ContentEquals(await document.GetTextAsync(cancellationToken).ConfigureAwait(false)))
        {
            return (document, null);
        }

        if (await ParametersAsync(changed, cancellationToken).ConfigureAwait(false) != await ParametersAsync(document, cancellationToken).ConfigureAwait(false))
        {
            return (document, "it needs a new parameter, which callers would have to pass. Fix it by hand, or in an editor.");
        }

        var errors = (await ErrorsAsync(changed, cancellationToken).ConfigureAwait(false)).Except(await ErrorsAsync(document, cancellationToken).ConfigureAwait(false)).ToList();
        return errors.Count > 0 ? (document, $"the file would not compile any more ({errors[0]}). Fix it by hand.") : (changed, null);
    }

    private static async Task<int> ParametersAsync(Document document, CancellationToken cancellationToken) =>
        (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!.DescendantNodes().Count(node => node is ParameterSyntax);

    private static async Task<IEnumerable<string>> ErrorsAsync(Document document, CancellationToken cancellationToken) =>
        (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!.GetDiagnostics(cancellationToken: cancellationToken)
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");

    /// <summary>Writes the files that changed; the project with what could be written.</summary>
    private async Task<Project> WriteAsync(Project original, Project changed, CancellationToken cancellationToken)
    {
        var written = original;
        foreach (var id in changed.GetChanges(original).GetChangedDocuments())
        {
            var before = await original.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var after = await changed.GetDocument(id)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                if (!after.ContentEquals(before))
                {
                    SourceFile.Write(original.GetDocument(id)!.FilePath!, before, after);
                    written = written.GetDocument(id)!.WithText(after).Project;
                }
            }
            catch (IOException e)
            {
                note(e.Message);
            }
        }

        return written;
    }

    /// <summary>Those of a file and rule of which there are fewer now: the first of them, since those that are left keep their order.</summary>
    private static List<Diagnostic> Gone(IReadOnlyList<Diagnostic> found, IReadOnlyList<Diagnostic> remaining)
    {
        var left = remaining.GroupBy(Key).ToDictionary(group => group.Key, group => group.Select(diagnostic => diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)).ToList());
        return [.. found.Where(diagnostic => !(left.TryGetValue(Key(diagnostic), out var messages) && messages.Remove(diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture))))];

        static (string, string) Key(Diagnostic diagnostic) => (diagnostic.Id, diagnostic.Location.SourceTree!.FilePath);
    }

    /// <summary>The diagnostics that are to be fixed: they are known already.</summary>
    private sealed class Known(ImmutableArray<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}

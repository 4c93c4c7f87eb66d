using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Where an <c>HttpRequestMessage</c> leaves the code that fills it in: the URL that it holds there is the one that is called,
/// and not what it was given before.
/// </summary>
/// <param name="type">The type of messages.</param>
/// <param name="isSending">Whether a method sends the message that it is given.</param>
internal sealed class RequestMessages(INamedTypeSymbol? type, Func<IMethodSymbol, bool> isSending)
{
    private const string RequestUri = "RequestUri";

    // No message is mentioned more often; a variable that is used again for one after the other is.
    private const int MaxReferences = 300;

    // By the variables that hold them.
    private readonly ConditionalWeakTable<FileEvaluator, ConcurrentDictionary<ISymbol, ExitUrls>> _exits = new();

    /// <summary>
    /// The expressions by which a message is sent or returned; where there is none, the last that reads the variable that it was
    /// put into; the message itself where it was put into none.
    /// </summary>
    /// <param name="message">The creation of the message, or the variable that holds it.</param>
    /// <param name="file">The file's evaluator.</param>
    public List<IOperation> ExitsOf(IOperation message, FileEvaluator file) => ExitsAmong(ReferencesTo(message, file), message);

    /// <summary>Whether a URL is overwritten, or its message replaced, on every way on which the variable's message leaves.</summary>
    /// <param name="given">What gives the message the URL: an assignment, or its creation.</param>
    /// <param name="message">The creation of the message, or the variable that holds it.</param>
    /// <param name="file">The file's evaluator.</param>
    public bool IsOverwritten(IOperation given, IOperation message, FileEvaluator file)
    {
        var exits = VariableOf(message) is { } variable
            ? _exits.GetValue(file, _ => new ConcurrentDictionary<ISymbol, ExitUrls>(SymbolEqualityComparer.Default)).GetOrAdd(variable, _ => UrlsAtExits(message, file))
            : UrlsAtExits(message, file);
        return exits.AreGivenByFunction
            || (given.Syntax.Span.End <= exits.End
                && !exits.Urls.Contains(given.Syntax)
                && !(given is IAssignmentOperation { Value: var url } && exits.Urls.Contains(url.Syntax)));
    }

    /// <summary>Whether a private or local function that takes the message gives it a URL of its own.</summary>
    public static bool IsGivenByFunction(IOperation message, FileEvaluator file) => IsGivenByFunction(message, ReferencesTo(message, file), file);

    private ExitUrls UrlsAtExits(IOperation message, FileEvaluator file)
    {
        var references = ReferencesTo(message, file);
        if (IsGivenByFunction(message, references, file))
        {
            return ExitUrls.ByFunction;
        }

        var urls = new HashSet<SyntaxNode>();
        var end = 0;
        foreach (var exit in ExitsAmong(references, message))
        {
            var values = Sources.OfMember(exit, RequestUri, file);
            foreach (var value in values)
            {
                if (!Sources.IsAssignedTo(value.Value, RequestUri) && !(value.Value is IObjectCreationOperation && value.Value.Type.Is(type)))
                {
                    return ExitUrls.Unknown;
                }

                urls.Add(value.Value.Syntax);
            }

            if (values.Count == 0)
            {
                return ExitUrls.Unknown;
            }

            // Where the last reference goes for an exit, nothing is seen to be done with the message after it.
            end = Math.Max(end, IsLeaving(exit) ? int.MaxValue : exit.Syntax.SpanStart);
        }

        return new ExitUrls(urls, end);
    }

    private List<IOperation> ExitsAmong(IReadOnlyList<IOperation> references, IOperation message)
    {
        var exits = new List<IOperation>();
        IOperation? last = null;
        foreach (var reference in references)
        {
            if (IsLeaving(reference))
            {
                exits.Add(reference);
            }
            else if (!IsWritten(reference) && (last is null || IsGivenUrl(last) || !IsGivenUrl(reference)))
            {
                last = reference;
            }
        }

        if (exits.Count == 0)
        {
            exits.Add(last ?? message);
        }

        return exits;
    }

    private static bool IsGivenByFunction(IOperation message, IReadOnlyList<IOperation> references, FileEvaluator file)
    {
        if (TakesAndGives(message, file))
        {
            return true;
        }

        foreach (var reference in references)
        {
            if (TakesAndGives(reference, file))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesAndGives(IOperation message, FileEvaluator file)
    {
        if (message.WithConversions().Parent is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call }
            && Function.DeclarationOf(call.TargetMethod, file.Model.SyntaxTree) is { } declaration && file.Model.OperationOf(declaration) is { } body)
        {
            foreach (var reference in file.ReferencesTo(parameter.OriginalDefinition, body))
            {
                if (IsGivenUrl(reference))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol? VariableOf(IOperation message) => message.WithConversions() switch
    {
        ILocalReferenceOperation { Local: var local } => local,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        { Parent: IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } } } => declared,
        { Parent: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } } => local,
        _ => null,
    };

    private static IReadOnlyList<IOperation> ReferencesTo(IOperation message, FileEvaluator file) =>
        VariableOf(message) is { } variable && file.ReferencesTo(variable, message) is { Count: <= MaxReferences } references ? references : Array.Empty<IOperation>();

    private bool IsLeaving(IOperation reference) => reference.WithConversions().Parent switch
    {
        IReturnOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => isSending(call.TargetMethod),
        _ => false,
    };

    private static bool IsWritten(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsGivenUrl(IOperation reference) =>
        reference.Parent is IPropertyReferenceOperation { Property.Name: RequestUri, Parent: IAssignmentOperation assignment } property && assignment.Target == property;

    /// <summary>What may have given the messages of a variable their URLs when they leave: assigned values, and creations.</summary>
    private sealed class ExitUrls(HashSet<SyntaxNode> urls, int end)
    {
        public static readonly ExitUrls Unknown = new(new HashSet<SyntaxNode>(), end: 0);

        public static readonly ExitUrls ByFunction = new(new HashSet<SyntaxNode>(), end: 0);

        public HashSet<SyntaxNode> Urls { get; } = urls;

        /// <summary>Where in the text nothing is known any more of what happens after.</summary>
        public int End { get; } = end;

        public bool AreGivenByFunction => this == ByFunction;
    }
}

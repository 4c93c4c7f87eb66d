using System;
using System.Collections.Generic;
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

    /// <summary>
    /// The expressions by which a message is sent or returned; where there is none, the last that reads the variable that it was
    /// put into; the message itself where it was put into none.
    /// </summary>
    /// <param name="message">The creation of the message, or the variable that holds it.</param>
    /// <param name="file">The file's evaluator.</param>
    public List<IOperation> ExitsOf(IOperation message, FileEvaluator file)
    {
        var exits = new List<IOperation>();
        IOperation last = message;
        foreach (var reference in ReferencesTo(message, file))
        {
            if (IsLeaving(reference))
            {
                exits.Add(reference);
            }
            else if (!IsWritten(reference) && !IsGivenUrl(reference))
            {
                last = reference;
            }
        }

        if (exits.Count == 0)
        {
            exits.Add(last);
        }

        return exits;
    }

    /// <summary>Whether a URL is overwritten, or its message replaced, on every way on which the variable's message leaves.</summary>
    /// <param name="given">What gives the message the URL: an assignment, or its creation.</param>
    /// <param name="message">The creation of the message, or the variable that holds it.</param>
    /// <param name="file">The file's evaluator.</param>
    public bool IsOverwritten(IOperation given, IOperation message, FileEvaluator file)
    {
        if (IsGivenByFunction(message, file))
        {
            return true;
        }

        var url = (given as IAssignmentOperation)?.Value;
        foreach (var exit in ExitsOf(message, file))
        {
            // Nothing is seen to be done with it after that.
            if (!IsLeaving(exit) && exit.Syntax.SpanStart < given.Syntax.Span.End)
            {
                return false;
            }

            var values = Sources.OfMember(exit, RequestUri, file);
            foreach (var value in values)
            {
                if (value.Value.Syntax == url?.Syntax || value.Value.Syntax == given.Syntax || !IsKnown(value.Value))
                {
                    return false;
                }
            }

            if (values.Count == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a private or local function that takes the message gives it a URL of its own.</summary>
    public static bool IsGivenByFunction(IOperation message, FileEvaluator file)
    {
        if (TakesAndGives(message, file))
        {
            return true;
        }

        foreach (var reference in ReferencesTo(message, file))
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
        if (WithConversions(message).Parent is IArgumentOperation { Parameter: { } parameter, Parent: IInvocationOperation call }
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

    private static IReadOnlyList<IOperation> ReferencesTo(IOperation message, FileEvaluator file)
    {
        var value = WithConversions(message);
        ISymbol? variable = value switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IParameterReferenceOperation { Parameter: var parameter } => parameter,
            { Parent: IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var declared } } } => declared,
            { Parent: ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } } => local,
            _ => null,
        };
        var references = variable is null ? Array.Empty<IOperation>() : file.ReferencesTo(variable, message);
        return references.Count <= MaxReferences ? references : Array.Empty<IOperation>();
    }

    private bool IsLeaving(IOperation reference) => WithConversions(reference).Parent switch
    {
        IReturnOperation => true,
        IArgumentOperation { Parent: IInvocationOperation call } => isSending(call.TargetMethod),
        _ => false,
    };

    private bool IsKnown(IOperation value) => Sources.IsAssignedTo(value, RequestUri) || (value is IObjectCreationOperation && value.Type.Is(type));

    private static bool IsWritten(IOperation reference) => reference.Parent is IAssignmentOperation assignment && assignment.Target == reference;

    private static bool IsGivenUrl(IOperation reference) =>
        reference.Parent is IPropertyReferenceOperation { Property.Name: RequestUri, Parent: IAssignmentOperation assignment } property && assignment.Target == property;

    private static IOperation WithConversions(IOperation value)
    {
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
        {
            value = value.Parent;
        }

        return value;
    }
}

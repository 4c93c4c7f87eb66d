using System;
using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The evaluators of a compilation's files, each made when it is first needed.</summary>
internal sealed class Evaluators(Compilation compilation)
{
    private readonly ConcurrentDictionary<SyntaxTree, FileEvaluator> _files = new();
    private readonly Lazy<BuilderTypes> _builders = new(() => new BuilderTypes(compilation));
    private readonly Lazy<FrameworkTexts> _framework = new(() => new FrameworkTexts(compilation));

    /// <summary>The evaluator of the file in which an operation stands.</summary>
    public FileEvaluator Of(IOperation operation)
    {
        var model = operation.SemanticModel!;
        return _files.TryGetValue(model.SyntaxTree, out var known)
            ? known
            : _files.GetOrAdd(model.SyntaxTree, new FileEvaluator(model, _framework.Value, _builders.Value));
    }
}

using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The evaluators of a compilation's files, each made when it is first needed. What is known of a file is kept as long as the
/// compiler keeps the file's semantic model, which has the code of all its bodies: until it is through with the file.
/// </summary>
internal sealed class Evaluators
{
    private readonly ConditionalWeakTable<SemanticModel, FileEvaluator> _files = new();
    private readonly ConditionalWeakTable<SemanticModel, FileEvaluator>.CreateValueCallback _create;

    public Evaluators(Compilation compilation)
    {
        var builders = new Lazy<BuilderTypes>(() => new BuilderTypes(compilation));
        var framework = new Lazy<FrameworkTexts>(() => new FrameworkTexts(compilation));
        _create = model => new FileEvaluator(model, framework.Value, builders.Value);
    }

    /// <summary>The evaluator of the file in which an operation stands.</summary>
    public FileEvaluator Of(IOperation operation) => _files.GetValue(operation.SemanticModel!, _create);
}

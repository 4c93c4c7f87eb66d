using System;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// The evaluators of a compilation's files, each made when it is first needed. What is known of a file is kept as long as the
/// compiler keeps the file's semantic model, which has the code of all its bodies: until it is through with the file.
/// </summary>
internal sealed class Evaluators(Compilation compilation)
{
    private readonly ConditionalWeakTable<SemanticModel, FileEvaluator> _files = new();
    private readonly Lazy<BuilderTypes> _builders = new(() => new BuilderTypes(compilation));
    private readonly Lazy<FrameworkTexts> _framework = new(() => new FrameworkTexts(compilation));

    /// <summary>The evaluator of the file in which an operation stands.</summary>
    public FileEvaluator Of(IOperation operation)
    {
        var model = operation.SemanticModel!;
        return _files.TryGetValue(model, out var known)
            ? known
            : _files.GetValue(model, _ => new FileEvaluator(model, _framework.Value, _builders.Value));
    }
}

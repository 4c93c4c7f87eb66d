using System;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The evaluators of a compilation's files, each made when it is first needed.</summary>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class Evaluators(Compilation compilation)
{
    // The compiler goes through several files at once.
    private const int MaxFiles = 64;

    private readonly Recent<SemanticModel, FileEvaluator> _files = new(MaxFiles);
    private readonly Lazy<BuilderTypes> _builders = new(() => new BuilderTypes(compilation));
    private readonly Lazy<FrameworkTexts> _framework = new(() => new FrameworkTexts(compilation));

    /// <summary>The evaluator of the file in which an operation stands.</summary>
    public FileEvaluator Of(IOperation operation)
    {
        var model = operation.SemanticModel!;
        lock (_files)
        {
            if (_files.Of(model) is not { } file)
            {
                _files.Add(model, file = new FileEvaluator(model, _framework.Value, _builders.Value));
            }

            return file;
        }
    }
}

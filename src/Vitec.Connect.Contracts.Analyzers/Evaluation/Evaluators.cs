using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>The evaluators of a compilation's files, each made when it is first needed.</summary>
/// <remarks>Safe for use by several threads.</remarks>
internal sealed class Evaluators(Compilation compilation)
{
    // The compiler goes through one file after the other, several at once: what is known of so many is kept.
    private const int MaxFiles = 64;

    private readonly Dictionary<SemanticModel, FileEvaluator> _files = new();
    private readonly Queue<SemanticModel> _kept = new();
    private readonly Lazy<BuilderTypes> _builders = new(() => new BuilderTypes(compilation));
    private readonly Lazy<FrameworkTexts> _framework = new(() => new FrameworkTexts(compilation));

    /// <summary>The evaluator of the file in which an operation stands.</summary>
    public FileEvaluator Of(IOperation operation)
    {
        var model = operation.SemanticModel!;
        lock (_files)
        {
            if (!_files.TryGetValue(model, out var file))
            {
                if (_kept.Count == MaxFiles)
                {
                    _files.Remove(_kept.Dequeue());
                }

                _files.Add(model, file = new FileEvaluator(model, _framework.Value, _builders.Value));
                _kept.Enqueue(model);
            }

            return file;
        }
    }
}

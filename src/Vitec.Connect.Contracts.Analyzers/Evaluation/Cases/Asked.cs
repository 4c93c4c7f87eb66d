using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;

/// <summary>A question on the way to a value.</summary>
/// <param name="key">What stands for its subject.</param>
/// <param name="question">The question.</param>
/// <param name="constants">The constants that the subject is compared with.</param>
internal sealed class Asked(object key, Question question, IReadOnlyList<string> constants)
{
    public object Key { get; } = key;

    public Question Question { get; } = question;

    public IReadOnlyList<string> Constants { get; } = constants;
}

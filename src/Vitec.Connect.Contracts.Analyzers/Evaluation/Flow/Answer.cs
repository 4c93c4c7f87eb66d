using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Flow;

/// <summary>An answer to a question, and those that came before it on the way: the latest of a list.</summary>
/// <param name="asked">A condition; or what is compared with a constant.</param>
/// <param name="constant">The constant that it is compared with; null for a condition.</param>
/// <param name="holds">The answer.</param>
/// <param name="before">The answer before; null for the first.</param>
internal sealed class Answer(IOperation asked, IOperation? constant, bool holds, Answer? before)
{
    // Where there are more, what came before is forgotten: a chain of 10,000 branches is as long.
    private const int MaxCount = 32;

    private readonly int _count = before is null || before._count == MaxCount ? 1 : before._count + 1;

    public IOperation Asked { get; } = asked;

    public IOperation? Constant { get; } = constant;

    public bool Holds { get; } = holds;

    public Answer? Before { get; } = before is null || before._count == MaxCount ? null : before;

    /// <summary>The answers that two ways have in common; null when there are none.</summary>
    public static Answer? Common(Answer? one, Answer? other)
    {
        while (one != other && one is not null && other is not null)
        {
            if (one._count >= other._count)
            {
                one = one.Before;
            }
            else
            {
                other = other.Before;
            }
        }

        return one == other ? one : null;
    }
}

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>What is spent on some code: steps, or characters of texts. Past the limit, what is not known yet stays unknown.</summary>
internal sealed class Effort(long limit)
{
    /// <summary>All that was spent.</summary>
    public long Spent { get; private set; }

    /// <summary>Spends some more; false when it is too much.</summary>
    public bool Spend(long amount = 1)
    {
        Spent += amount;
        return Spent <= limit;
    }
}

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>What generated programs are made of.</summary>
internal enum ProgramKind
{
    /// <summary>Everything that the generator knows.</summary>
    Everything,

    /// <summary>Nothing unknown goes in, there are no loops, and no more paths than alternatives are told apart.</summary>
    Known,

    /// <summary>As <see cref="Known"/>, and which path is taken depends on coins alone.</summary>
    Exact,

    /// <summary>As <see cref="Exact"/>, and the coins are flags, which are asked about again and again.</summary>
    Flags,
}

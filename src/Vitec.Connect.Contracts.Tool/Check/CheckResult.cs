using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>How a check ended.</summary>
internal sealed class CheckResult
{
    /// <summary>The names of the projects that were checked, each once, and the findings that were first seen in each.</summary>
    public Dictionary<string, List<Finding>> Projects { get; } = [];

    /// <summary>What was mended.</summary>
    public List<Finding> Fixed { get; } = [];

    /// <summary>What was not checked, or not as well as it should have been, and why.</summary>
    public List<string> Notes { get; } = [];

    /// <summary>How many findings are below the severity that was asked for.</summary>
    public int Hidden { get; set; }

    /// <summary>Whether the analyzer itself failed somewhere: what it would have found there is not known.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>The files that were looked at.</summary>
    public HashSet<string> Files { get; } = new(Paths.Comparer);
}

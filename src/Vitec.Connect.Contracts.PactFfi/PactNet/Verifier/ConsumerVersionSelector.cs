namespace PactNet.Verifier;

/// <summary>Which versions of which consumers a broker gives the pacts of. See the Pact Broker's documentation of consumer version selectors.</summary>
public class ConsumerVersionSelector
{
    /// <summary>The latest version of the consumer's main branch.</summary>
    public bool MainBranch { get; set; }

    /// <summary>The latest version of the branch that is called as the provider's is.</summary>
    public bool MatchingBranch { get; set; }

    /// <summary>The latest version of this branch.</summary>
    public string? Branch { get; set; }

    /// <summary>The branch to take when there is none called <see cref="Branch"/>.</summary>
    public string? FallbackBranch { get; set; }

    /// <summary>Versions with this tag.</summary>
    public string? Tag { get; set; }

    /// <summary>The tag to take when there is no version with <see cref="Tag"/>.</summary>
    public string? FallbackTag { get; set; }

    /// <summary>Versions that are deployed.</summary>
    public bool Deployed { get; set; }

    /// <summary>Versions that are released and supported.</summary>
    public bool Released { get; set; }

    /// <summary>Versions that are deployed, or released and supported.</summary>
    public bool DeployedOrReleased { get; set; }

    /// <summary>Versions in this environment.</summary>
    public string? Environment { get; set; }

    /// <summary>Only the latest of the versions with <see cref="Tag"/>.</summary>
    public bool? Latest { get; set; }

    /// <summary>Versions of this consumer only.</summary>
    public string? Consumer { get; set; }
}

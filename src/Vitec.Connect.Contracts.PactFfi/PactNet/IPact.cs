namespace PactNet;

/// <summary>A pact between a consumer and a provider.</summary>
public interface IPact
{
    /// <summary>The consumer's name.</summary>
    string Consumer { get; }

    /// <summary>The provider's name.</summary>
    string Provider { get; }

    /// <summary>Where the pact file goes, what is logged, how bodies are serialized.</summary>
    PactConfig Config { get; }
}

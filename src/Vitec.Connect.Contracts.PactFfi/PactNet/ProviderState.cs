using System.Collections.Generic;

namespace PactNet;

/// <summary>What a provider's own provider-state endpoint is sent, as its model.</summary>
public class ProviderState
{
    /// <summary>The state.</summary>
    public string State { get; set; } = "";

    /// <summary>The state's parameters.</summary>
    public IDictionary<string, string> Params { get; set; } = new Dictionary<string, string>();
}

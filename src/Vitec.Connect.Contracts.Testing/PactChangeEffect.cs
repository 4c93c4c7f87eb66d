namespace Vitec.Connect.Contracts.Testing;

/// <summary>What a change of a pact is to a provider that keeps the pact as it was. The later ones weigh more.</summary>
public enum PactChangeEffect
{
    /// <summary>Nothing: another description, or another example of what any value will do for.</summary>
    None,

    /// <summary>The consumer relies on less. A provider that kept the pact before keeps it now.</summary>
    NoLongerNeeded,

    /// <summary>The consumer asks for something, or relies on something, that it did not before. Verification tells whether the provider has it.</summary>
    NewlyNeeded,

    /// <summary>No answer keeps both the pact before and the pact now: a provider that kept it before breaks it for certain.</summary>
    Breaking,
}

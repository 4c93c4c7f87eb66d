namespace Vitec.Connect.Contracts.Testing;

/// <summary>The provider of the contract, as pacts know it.</summary>
public static class VitecConnectProvider
{
    /// <summary>The provider's name in pact files.</summary>
    public const string Name = "Vitec Connect";
}

namespace Vitec.Connect.Contracts.Client;

/// <summary>The format in which requests are written and answers asked for. The help page documents both.</summary>
public enum VitecConnectFormat
{
    /// <summary><c>application/json</c>.</summary>
    Json,

    /// <summary><c>application/xml</c>, as DataContractSerializer writes it.</summary>
    Xml,
}

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>What an attribute says of the values of a property or parameter.</summary>
internal enum ValueMark
{
    None,

    /// <summary><c>[AbsoluteUrl]</c></summary>
    AbsoluteUrl,

    /// <summary><c>[CustomerId]</c></summary>
    CustomerId,
}

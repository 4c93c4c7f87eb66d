namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>What an attribute says of the values of a property or parameter.</summary>
internal enum ValueMark
{
    None,

    /// <summary>None, on a property of an endpoint's body or on what fills its customerId: a text of which nothing more is said there.</summary>
    BodyText,

    /// <summary><c>[AbsoluteUrl]</c></summary>
    AbsoluteUrl,

    /// <summary><c>[CustomerId]</c></summary>
    CustomerId,
}

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>How the path of a call compares with the route of an endpoint.</summary>
internal enum RouteMatch
{
    /// <summary>Another path, or one of which too little is known.</summary>
    Elsewhere,

    /// <summary>The endpoint, with something in the place of customerId.</summary>
    WithCustomerId,

    /// <summary>The endpoint, and nothing after it: no customerId.</summary>
    WithoutCustomerId,

    /// <summary>The endpoint, with white space or the placeholder itself in the place of customerId.</summary>
    BadCustomerId,
}

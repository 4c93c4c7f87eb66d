namespace PhotoPortal;

/// <summary>A photography order, as Vitec Express placed it.</summary>
/// <param name="Id">The order's id.</param>
/// <param name="CustomerId">The estate agent's customer id at Vitec, to whom the order belongs.</param>
/// <param name="Message">What the photographer wants to tell the agent; null for nothing.</param>
public sealed record PhotoOrder(string Id, string CustomerId, string? Message = null);

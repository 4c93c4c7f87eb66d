using System;

namespace Vitec.Connect.Contracts;

/// <summary>
/// Marks a string that is the customer id of a call to the Vitec Connect API.
/// </summary>
/// <remarks>
/// The analyzer reports a value that is null, empty or white space (VITEC001) where it is given to a member or
/// parameter marked with this attribute; <see cref="ConnectContract.Validate{T}"/> checks marked properties at run
/// time. Put it on your own wrappers too. Source: the help page, URI parameter customerId, "Krävs" (required).
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CustomerIdAttribute : Attribute
{
}

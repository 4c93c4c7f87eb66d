using System;

namespace Vitec.Connect.Contracts;

/// <summary>
/// Marks a string that must be a full URL, protocol included (<c>https://…</c>).
/// </summary>
/// <remarks>
/// The analyzer reports relative URLs (VITEC002), URLs without a protocol (VITEC003) and URLs that are not usable
/// http(s) URLs (VITEC004) where they are given to a member or parameter marked with this attribute;
/// <see cref="ConnectContract.Validate{T}"/> checks marked properties at run time. Put it on your own models and
/// wrappers too. Source: the help page, "Fullständig url (inklusive protokoll) som skall anropas för interaktion".
/// </remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class AbsoluteUrlAttribute : Attribute
{
}

using System;

namespace Vitec.Connect.Contracts;

/// <summary>
/// Declares an endpoint of the Vitec Connect API: the HTTP method, the route and the type of the body.
/// </summary>
/// <remarks>
/// The declaration is read from metadata: by the analyzer, from the contracts assembly and from the assembly that is
/// being compiled, and by <see cref="ConnectEndpoint"/> at run time. An endpoint is declared once, beside its model.
/// </remarks>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class ConnectEndpointAttribute : Attribute
{
    /// <summary>Declares an endpoint.</summary>
    /// <param name="method">The HTTP method, in upper case: <c>PUT</c>.</param>
    /// <param name="routeTemplate">
    /// The route relative to the base address, without a leading slash, with parameters in braces (RFC 6570, level 1):
    /// <c>Service/Order/UserInteraction/{customerId}</c>.
    /// </param>
    /// <param name="bodyType">The type of the request's body.</param>
    public ConnectEndpointAttribute(string method, string routeTemplate, Type bodyType)
    {
        Method = method;
        RouteTemplate = routeTemplate;
        BodyType = bodyType;
    }

    /// <summary>The HTTP method, in upper case.</summary>
    public string Method { get; }

    /// <summary>The route relative to the base address, with parameters in braces.</summary>
    public string RouteTemplate { get; }

    /// <summary>The type of the request's body.</summary>
    public Type BodyType { get; }
}

using System;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Contract;

/// <summary>An endpoint, as a <c>ConnectEndpointAttribute</c> declares it.</summary>
internal sealed class Endpoint
{
    public const string CustomerIdPlaceholder = "{customerId}";

    private readonly Lazy<BodyContract?> _body;

    private Endpoint(string method, string routeTemplate, string fixedSegments, INamedTypeSymbol? bodyType)
    {
        BodyType = bodyType;
        _body = new Lazy<BodyContract?>(() => bodyType is null ? null : BodyContract.Of(bodyType));
        Method = method;
        RouteTemplate = routeTemplate;
        FixedSegments = fixedSegments;
    }

    public string Method { get; }

    public string RouteTemplate { get; }

    public INamedTypeSymbol? BodyType { get; }

    /// <summary>The route before the customer id, without slashes around it: <c>Service/Order/UserInteraction</c>.</summary>
    public string FixedSegments { get; }

    /// <summary>The body; null when its type is not known.</summary>
    public BodyContract? Body => _body.Value;

    /// <summary>The endpoint of a declaration; null when its route does not end with the customer id, or it is malformed.</summary>
    public static Endpoint? From(AttributeData declaration)
    {
        if (declaration.ConstructorArguments.Length != 3
            || declaration.ConstructorArguments[0].Value is not string method
            || declaration.ConstructorArguments[1].Value is not string routeTemplate)
        {
            return null;
        }

        var trimmed = routeTemplate.Trim('/');
        var end = trimmed.Length - CustomerIdPlaceholder.Length - 1;
        return end > 0 && trimmed.EndsWith("/" + CustomerIdPlaceholder, StringComparison.OrdinalIgnoreCase)
            ? new Endpoint(method, routeTemplate, trimmed.Substring(0, end), declaration.ConstructorArguments[2].Value as INamedTypeSymbol)
            : null;
    }
}

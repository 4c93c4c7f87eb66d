using System;
using System.Reflection;

namespace Vitec.Connect.Contracts;

/// <summary>
/// An endpoint of the Vitec Connect API at run time, as its <see cref="ConnectEndpointAttribute"/> declares it.
/// </summary>
public sealed class ConnectEndpoint
{
    private const string CustomerIdPlaceholder = "{customerId}";

    private ConnectEndpoint(ConnectEndpointAttribute declaration)
    {
        Method = declaration.Method;
        RouteTemplate = declaration.RouteTemplate;
    }

    /// <summary>The HTTP method, in upper case: <c>PUT</c>.</summary>
    public string Method { get; }

    /// <summary>
    /// The route relative to the base address, with parameters in braces:
    /// <c>Service/Order/UserInteraction/{customerId}</c>.
    /// </summary>
    public string RouteTemplate { get; }

    /// <summary>The endpoint that takes <typeparamref name="TBody"/> as its body.</summary>
    /// <typeparam name="TBody">The body type that a <see cref="ConnectEndpointAttribute"/> of its assembly names.</typeparam>
    /// <returns>The endpoint.</returns>
    /// <exception cref="ArgumentException">The assembly of <typeparamref name="TBody"/> declares no such endpoint.</exception>
    public static ConnectEndpoint For<TBody>() => Declared<TBody>.Endpoint
        ?? throw new ArgumentException(
            $"{typeof(TBody)} is the body of no endpoint: its assembly has no [assembly: ConnectEndpoint(…, typeof({typeof(TBody).Name}))].",
            nameof(TBody));

    /// <summary>
    /// The route with the customer id escaped and filled in, relative to the base address:
    /// <c>Service/Order/UserInteraction/M%20123</c>.
    /// </summary>
    /// <param name="customerId">The customer id, as it is (not escaped).</param>
    /// <returns>The route, without a leading slash.</returns>
    /// <exception cref="ContractViolationException">
    /// <paramref name="customerId"/> is null, empty, white space, the route's placeholder or dots (VITEC001), or left over
    /// from the documentation (VITEC007).
    /// </exception>
    public string PathFor([CustomerId] string customerId)
    {
        ConnectContract.ThrowIfCustomerIdViolates(customerId);
        return RouteTemplate.Replace(CustomerIdPlaceholder, Uri.EscapeDataString(customerId));
    }

    private static class Declared<TBody>
    {
        public static readonly ConnectEndpoint? Endpoint = Find();

        private static ConnectEndpoint? Find()
        {
            foreach (var declaration in typeof(TBody).Assembly.GetCustomAttributes<ConnectEndpointAttribute>())
            {
                if (declaration.BodyType == typeof(TBody))
                {
                    return new ConnectEndpoint(declaration);
                }
            }

            return null;
        }
    }
}

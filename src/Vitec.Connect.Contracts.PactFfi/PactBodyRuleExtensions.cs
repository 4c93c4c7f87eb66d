using System;
using PactNet;
using PactNet.Matchers;
using Vitec.Connect.Contracts.PactFfi.Consumer;

namespace Vitec.Connect.Contracts.PactFfi;

/// <summary>
/// Rules for parts of a body that is given as text (<see cref="IRequestBuilderV4.WithBody"/>), which PactNet lacks: without
/// one, the Pact core compares XML by equality.
/// </summary>
/// <example>
/// <code>
/// XNamespace ns = "http://example.com/orders";
/// pact.UponReceiving("an order").WithRequest(HttpMethod.Put, "/orders/1")
///     .WithBody("&lt;Order xmlns='http://example.com/orders'&gt;&lt;Url&gt;https://a.example/&lt;/Url&gt;&lt;/Order&gt;", "application/xml")
///     .WithBodyRule(XmlPath.TextOf(ns + "Order", ns + "Url"), Match.Regex("https://a.example/", "^https?://.+$"));
/// </code>
/// </example>
public static class PactBodyRuleExtensions
{
    /// <summary>Adds a rule for a part of the request's body; one for the same path gives way.</summary>
    /// <param name="request">The request, of a <see cref="Pact"/>.</param>
    /// <param name="path">Where in the body: <see cref="XmlPath.TextOf"/>, or the Pact core's own form, <c>$.a</c>. The Pact core passes over a path that leads nowhere without a word.</param>
    /// <param name="matcher">What the part has to be. Its example is left out of account: the body has it.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentException">The path is none, or the Pact core would misread the matcher, or the request is of no <see cref="Pact"/>.</exception>
    /// <exception cref="InvalidOperationException">The builder has been verified.</exception>
    public static IRequestBuilderV4 WithBodyRule(this IRequestBuilderV4 request, string path, IMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request is not RequestBuilder ours)
        {
            throw new ArgumentException($"{request.GetType()} is no request of a Pact.", nameof(request));
        }

        ours.AddBodyRule(path, matcher);
        return request;
    }

    /// <summary>Adds a rule for a part of the response's body; one for the same path gives way.</summary>
    /// <param name="response">The response, of a <see cref="Pact"/>.</param>
    /// <param name="path">Where in the body, as for a request.</param>
    /// <param name="matcher">What the part has to be. Its example is left out of account: the body has it.</param>
    /// <returns>The response.</returns>
    /// <exception cref="ArgumentException">As for a request.</exception>
    /// <exception cref="InvalidOperationException">The builder has been verified.</exception>
    public static IResponseBuilderV4 WithBodyRule(this IResponseBuilderV4 response, string path, IMatcher matcher)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response is not ResponseBuilder ours)
        {
            throw new ArgumentException($"{response.GetType()} is no response of a Pact.", nameof(response));
        }

        ours.AddBodyRule(path, matcher);
        return response;
    }
}

using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using PactNet.Matchers;

namespace PactNet;

/// <summary>The request of an interaction: what the consumer has to send.</summary>
/// <remarks>
/// Each method throws <see cref="System.ArgumentException"/> for what the Pact core would take without a word and misread: text
/// with U+0000, a broken regular expression, an unknown matcher, an example that its own matcher refuses, an XML body that is
/// none. And <see cref="System.InvalidOperationException"/> once the builder has been verified.
/// </remarks>
public interface IRequestBuilderV4
{
    /// <summary>Adds a provider state: what has to hold at the provider before the request.</summary>
    /// <param name="providerState">The state.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 Given(string providerState);

    /// <summary>Adds a provider state with parameters. A state that is given twice has the parameters of both.</summary>
    /// <param name="providerState">The state.</param>
    /// <param name="parameters">The parameters; the values stay strings.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 Given(string providerState, IDictionary<string, string> parameters);

    /// <summary>Sets method and path.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">
    /// The path, <c>/a/b</c>, as it goes over the wire, without a query; or the Pact core's JSON for a path with a matcher or a
    /// generator: <c>{"value": "/a/1", "pact:matcher:type": "regex", "regex": "/a/\\d+"}</c>.
    /// </param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithRequest(HttpMethod method, string path);

    /// <summary>Sets method and path.</summary>
    /// <param name="method">The method.</param>
    /// <param name="path">The path, as for <see cref="WithRequest(HttpMethod, string)"/>.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithRequest(string method, string path);

    /// <summary>Adds a query parameter; one with the same key adds a further value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, not escaped.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithQuery(string key, string value);

    /// <summary>Adds a query parameter whose value is matched; one with the same key adds a further value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="matcher">What the value has to be.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithQuery(string key, IMatcher matcher);

    /// <summary>Adds a header; one with the same key adds a further value.</summary>
    /// <param name="key">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithHeader(string key, string value);

    /// <summary>Adds a header whose value is matched; one with the same key adds a further value.</summary>
    /// <param name="key">The header's name.</param>
    /// <param name="matcher">What the value has to be.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithHeader(string key, IMatcher matcher);

    /// <summary>Sets the body: JSON, <c>application/json</c>, serialized by the pact's default settings.</summary>
    /// <param name="body">The object; values may be matchers (<see cref="Match"/>).</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithJsonBody(dynamic body);

    /// <summary>Sets the body: JSON of another content type.</summary>
    /// <param name="body">The object; values may be matchers (<see cref="Match"/>).</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithJsonBody(dynamic body, string contentType);

    /// <summary>Sets the body: JSON, <c>application/json</c>.</summary>
    /// <param name="body">The object; values may be matchers (<see cref="Match"/>).</param>
    /// <param name="settings">How it is serialized.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings);

    /// <summary>Sets the body: JSON of another content type.</summary>
    /// <param name="body">The object; values may be matchers (<see cref="Match"/>).</param>
    /// <param name="settings">How it is serialized.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings, string contentType);

    /// <summary>Sets the body as it is. The core compares JSON and XML by structure.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>This request.</returns>
    IRequestBuilderV4 WithBody(string body, string contentType);

    /// <summary>Goes on to the response.</summary>
    /// <returns>The interaction's response.</returns>
    /// <exception cref="System.InvalidOperationException"><see cref="WithRequest(HttpMethod, string)"/> has not been called.</exception>
    IResponseBuilderV4 WillRespond();
}

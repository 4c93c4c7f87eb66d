using System.Net;
using System.Text.Json;
using PactNet.Matchers;

namespace PactNet;

/// <summary>The response of an interaction: what the mock server answers, and the provider has to.</summary>
/// <remarks>It throws as <see cref="IRequestBuilderV4"/> does.</remarks>
public interface IResponseBuilderV4
{
    /// <summary>Sets the status; 200 when it is never set.</summary>
    /// <param name="status">The status.</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithStatus(HttpStatusCode status);

    /// <summary>Sets the status; 200 when it is never set.</summary>
    /// <param name="status">The status, 100 to 999.</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithStatus(ushort status);

    /// <summary>Adds a header; one with the same key adds a further value.</summary>
    /// <param name="key">The header's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithHeader(string key, string value);

    /// <summary>Adds a header whose value is matched; one with the same key adds a further value.</summary>
    /// <param name="key">The header's name.</param>
    /// <param name="matcher">What the value has to be.</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithHeader(string key, IMatcher matcher);

    /// <summary>Sets the body: JSON, <c>application/json</c>, serialized by the pact's default settings.</summary>
    /// <param name="body">The object; values may be matchers (<see cref="Match"/>).</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithJsonBody(dynamic body);

    /// <summary>Sets the body: JSON, <c>application/json</c>.</summary>
    /// <param name="body">The object; values may be matchers (<see cref="Match"/>).</param>
    /// <param name="settings">How it is serialized.</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings);

    /// <summary>Sets the body as it is. The core compares JSON and XML by structure.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The content type.</param>
    /// <returns>This response.</returns>
    IResponseBuilderV4 WithBody(string body, string contentType);
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

/// <summary>
/// An interaction as the test describes it. It is checked while it is described, and handed to the core as a whole when the
/// mock server is about to start: the core takes no changes after that.
/// </summary>
internal sealed class HttpInteraction(string description)
{
    // Characters that a client escapes in a path, besides those that are not printable ASCII (RFC 3986, 3.3).
    private const string UnescapedInNoPath = "\"<>\\^`{|}";

    private readonly List<(string Name, SortedDictionary<string, string?> Parameters)> _states = [];
    private readonly List<IndexedValue> _query = [];
    private (string Method, string Path)? _request;
    private ushort? _status;
    private bool _closed;

    public string Description => description;

    public HttpPart Request { get; } = new(InteractionPart.Request);

    public HttpPart Response { get; } = new(InteractionPart.Response);

    public bool HasRequest => _request is not null;

    /// <summary>Set when the request is complete and the response is being described.</summary>
    public bool HasResponse { get; set; }

    /// <summary>No changes from here on.</summary>
    public void Close() => _closed = true;

    /// <exception cref="InvalidOperationException">The builder has been verified.</exception>
    public void EnsureOpen()
    {
        if (_closed)
        {
            throw new InvalidOperationException(
                $"The interaction \"{Description}\" has been verified and can't be changed any more. Start a new pact for another test: Pact.V4(…).WithHttpInteractions().");
        }
    }

    public void AddState(string name, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        EnsureOpen();
        CoreText.CheckNotBlank(name, "the provider state", "providerState");
        ArgumentNullException.ThrowIfNull(parameters);
        var checkedParameters = new List<KeyValuePair<string, string>>(parameters);
        foreach (var (key, value) in checkedParameters)
        {
            CoreText.CheckNotBlank(key, $"the name of a parameter of the provider state \"{name}\"", nameof(parameters));
            CoreText.Check(value ?? "", $"the parameter \"{key}\" of the provider state \"{name}\"", nameof(parameters));
        }

        var index = _states.FindIndex(s => s.Name == name);
        if (index < 0)
        {
            index = _states.Count;
            _states.Add((name, new SortedDictionary<string, string?>(StringComparer.Ordinal)));
        }

        foreach (var (key, value) in checkedParameters)
        {
            _states[index].Parameters[key] = value;
        }
    }

    public void SetRequest(string method, string path)
    {
        EnsureOpen();
        ArgumentNullException.ThrowIfNull(method);
        if (!HttpPart.IsToken(method))
        {
            throw new ArgumentException($"'{method}' is no HTTP method.", nameof(method));
        }

        var plain = IntegrationJson.CheckValue(path, "the path", nameof(path));
        if (!plain.StartsWith('/') || plain.AsSpan().IndexOfAny('?', '#') >= 0)
        {
            throw new ArgumentException(
                $"'{plain}' is no path: one starts with '/', and has neither query (WithQuery adds that) nor fragment. No request would match it.", nameof(path));
        }

        if (plain == path && plain.FirstOrDefault(c => c is <= ' ' or > '~' || UnescapedInNoPath.Contains(c)) is var unescaped and not default(char))
        {
            throw new ArgumentException(
                $"The path '{plain}' holds '{unescaped}', which goes over the wire escaped; no request would match it. Escape each segment by Uri.EscapeDataString.",
                nameof(path));
        }

        _request = (method, path);
    }

    public void AddQuery(string key, string value)
    {
        EnsureOpen();
        CoreText.CheckNotBlank(key, "the key of the query parameter", nameof(key));
        IntegrationJson.CheckValue(value, $"the query parameter {key}", nameof(value));
        _query.Add(IndexedValue.Next(_query, key, value, StringComparer.Ordinal));
    }

    public void SetStatus(ushort status)
    {
        EnsureOpen();
        if (status is < 100 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(status), status, "An HTTP status is 100 to 999.");
        }

        _status = status;
    }

    /// <summary>Adds the interaction to a pact of the core.</summary>
    public void Apply(PactHandle pact)
    {
        var interaction = PactCore.NewInteraction(pact, Description);
        foreach (var (name, parameters) in _states)
        {
            CoreCall.Check(
                PactCore.GivenWithParams(interaction, name, JsonSerializer.Serialize(parameters)) == 0, "pactffi_given_with_params");
        }

        var (method, path) = _request!.Value;
        CoreCall.Check(PactCore.WithRequest(interaction, method, path), "pactffi_with_request");
        foreach (var parameter in _query)
        {
            CoreCall.Check(
                PactCore.WithQueryParameter(interaction, parameter.Key, (nuint)parameter.Index, parameter.Value), "pactffi_with_query_parameter_v2");
        }

        Request.Apply(interaction);
        if (_status is { } status)
        {
            CoreCall.Check(PactCore.ResponseStatus(interaction, status), "pactffi_response_status");
        }

        Response.Apply(interaction);
    }
}

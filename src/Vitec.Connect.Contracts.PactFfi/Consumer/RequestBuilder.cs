using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using PactNet;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

internal sealed class RequestBuilder(HttpInteraction interaction, JsonSerializerOptions defaultSettings) : IRequestBuilderV4
{
    public IRequestBuilderV4 Given(string providerState)
    {
        interaction.AddState(providerState, []);
        return this;
    }

    public IRequestBuilderV4 Given(string providerState, IDictionary<string, string> parameters)
    {
        interaction.AddState(providerState, parameters);
        return this;
    }

    public IRequestBuilderV4 WithRequest(HttpMethod method, string path)
    {
        ArgumentNullException.ThrowIfNull(method);
        return WithRequest(method.Method, path);
    }

    public IRequestBuilderV4 WithRequest(string method, string path)
    {
        interaction.SetRequest(method, path);
        return this;
    }

    public IRequestBuilderV4 WithQuery(string key, string value)
    {
        interaction.AddQuery(key, value);
        return this;
    }

    public IRequestBuilderV4 WithQuery(string key, IMatcher matcher) => WithQuery(key, BodyJson.Serialize(matcher, defaultSettings));

    public IRequestBuilderV4 WithHeader(string key, string value)
    {
        interaction.EnsureOpen();
        interaction.Request.AddHeader(key, value);
        return this;
    }

    public IRequestBuilderV4 WithHeader(string key, IMatcher matcher) => WithHeader(key, BodyJson.Serialize(matcher, defaultSettings));

    public IRequestBuilderV4 WithJsonBody(dynamic body) => WithJsonBody((object)body, defaultSettings, BodyJson.ContentType);

    public IRequestBuilderV4 WithJsonBody(dynamic body, string contentType) => WithJsonBody((object)body, defaultSettings, contentType);

    public IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings) => WithJsonBody((object)body, settings, BodyJson.ContentType);

    public IRequestBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings, string contentType) =>
        WithBody(BodyJson.Serialize((object)body, settings), contentType);

    public IRequestBuilderV4 WithBody(string body, string contentType)
    {
        interaction.EnsureOpen();
        interaction.Request.SetBody(body, contentType);
        return this;
    }

    public IResponseBuilderV4 WillRespond()
    {
        interaction.EnsureOpen();
        if (!interaction.HasRequest)
        {
            throw new InvalidOperationException(
                $"The interaction \"{interaction.Description}\" has no request yet: call WithRequest before WillRespond.");
        }

        interaction.HasResponse = true;
        return new ResponseBuilder(interaction, defaultSettings);
    }

    public void AddBodyRule(string path, IMatcher matcher)
    {
        interaction.EnsureOpen();
        interaction.Request.AddBodyRule(path, BodyJson.Serialize(matcher, defaultSettings));
    }
}

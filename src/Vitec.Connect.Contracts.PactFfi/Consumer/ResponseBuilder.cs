using System.Net;
using System.Text.Json;
using PactNet;
using PactNet.Matchers;

namespace Vitec.Connect.Contracts.PactFfi.Consumer;

internal sealed class ResponseBuilder(HttpInteraction interaction, JsonSerializerOptions defaultSettings) : IResponseBuilderV4
{
    public IResponseBuilderV4 WithStatus(HttpStatusCode status) => WithStatus((ushort)status);

    public IResponseBuilderV4 WithStatus(ushort status)
    {
        interaction.SetStatus(status);
        return this;
    }

    public IResponseBuilderV4 WithHeader(string key, string value)
    {
        interaction.EnsureOpen();
        interaction.Response.AddHeader(key, value);
        return this;
    }

    public IResponseBuilderV4 WithHeader(string key, IMatcher matcher) => WithHeader(key, BodyJson.Serialize(matcher, defaultSettings));

    public IResponseBuilderV4 WithJsonBody(dynamic body) => WithJsonBody((object)body, defaultSettings);

    public IResponseBuilderV4 WithJsonBody(dynamic body, JsonSerializerOptions settings) =>
        WithBody(BodyJson.Serialize((object)body, settings), BodyJson.ContentType);

    public IResponseBuilderV4 WithBody(string body, string contentType)
    {
        interaction.EnsureOpen();
        interaction.Response.SetBody(body, contentType);
        return this;
    }

    public void AddBodyRule(string path, IMatcher matcher)
    {
        interaction.EnsureOpen();
        interaction.Response.AddBodyRule(path, BodyJson.Serialize(matcher, defaultSettings));
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Vitec.Connect.Contracts.Broker;

/// <summary>
/// A Pact Broker for tests: a real HTTP server on a free loopback port, modelled on what a Pact Broker 2.112 answered. It
/// takes pacts and results, tells which pacts to verify (selectors, pending, work in progress), and whether a version can be
/// deployed.
/// </summary>
public sealed class BrokerServer : IAsyncDisposable
{
    private readonly BrokerState _state = new();
    private readonly ConcurrentQueue<BrokerRequest> _requests = new();
    private readonly BrokerServerOptions _options;
    private readonly WebApplication _application;

    private BrokerServer(BrokerServerOptions options)
    {
        _options = options;

        // Empty: neither the environment nor a configuration file decides about it.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddRoutingCore();
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listener =>
        {
            if (options.Certificate is not null)
            {
                listener.UseHttps(options.Certificate);
            }
        }));
        _application = builder.Build();
        _application.Use(FirstAsync);
        _application.UsePathBase(options.BasePath);
        _application.UseRouting();
        Map();
    }

    /// <summary>Where it is.</summary>
    public Uri Address => new(new Uri(_application.Urls.Single()), _options.BasePath);

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<BrokerRequest> Requests => [.. _requests];

    /// <summary>The pacts that it has.</summary>
    public IReadOnlyList<PublishedPact> Pacts => _state.Pacts;

    /// <summary>The results that it has.</summary>
    public IReadOnlyList<PublishedResult> Results => _state.Results;

    private Hal Hal => new((_options.LinkBase ?? Address).AbsoluteUri.TrimEnd('/'), _state);

    /// <param name="options">How it behaves; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    public static async Task<BrokerServer> StartAsync(BrokerServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new BrokerServer(options ?? new BrokerServerOptions());
        await server._application.StartAsync(cancellationToken).ConfigureAwait(false);
        return server;
    }

    /// <summary>Publishes a pact, as a consumer's pipeline does.</summary>
    /// <param name="content">The pact file.</param>
    /// <param name="version">The consumer's version.</param>
    /// <param name="branch">The consumer's branch.</param>
    /// <returns>The pact's URL.</returns>
    public Uri Publish(string content, string version, string? branch = "main")
    {
        var pact = JsonNode.Parse(content)!;
        var (consumer, provider) = ((string)pact["consumer"]!["name"]!, (string)pact["provider"]!["name"]!);
        _state.Publish(consumer, version, branch, provider, content);
        return new Uri(Hal.PactUrl(_state.Pacts.Last(p => p.Consumer == consumer && p.Version == version && p.Provider == provider)));
    }

    /// <summary>The version of a pacticipant in an environment; null for none.</summary>
    public string? Deployed(string pacticipant, string environment) => _state.Deployed(pacticipant, _state.Environments.Single(e => e.Name == environment).Id);

    /// <summary>Records a deployment.</summary>
    public void Deploy(string pacticipant, string version, string environment) => _state.Deploy(pacticipant, version, _state.Environments.Single(e => e.Name == environment).Id);

    /// <summary>The branches that a version of a pacticipant is of.</summary>
    public IReadOnlyList<string> Branches(string pacticipant, string version) => _state.Branches(pacticipant, version);

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        await _application.StopAsync(now.Token).ConfigureAwait(false);
        await _application.DisposeAsync().ConfigureAwait(false);
    }

    private async Task FirstAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.EnableBuffering();
        using var reader = new StreamReader(context.Request.Body, Encoding.UTF8, leaveOpen: true);
        var body = await reader.ReadToEndAsync(context.RequestAborted).ConfigureAwait(false);
        context.Request.Body.Position = 0;
        var authorization = (string?)context.Request.Headers.Authorization;
        _requests.Enqueue(new BrokerRequest(context.Request.Method, context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, authorization, body));
        if (_options.Intercept is { } intercept && await intercept(context).ConfigureAwait(false))
        {
            return;
        }

        if (_options.Authorization is { } expected && authorization != expected)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Basic realm=\"Restricted Area\"";
            return;
        }

        await next(context).ConfigureAwait(false);
    }

    private void Map()
    {
        Get("/", _ => Hal.Index());
        Post("/contracts/publish", PublishContractsAsync);
        Get("/pacts/provider/{provider}/for-verification", context => ForVerification(context, new JsonObject()));
        Post("/pacts/provider/{provider}/for-verification", async context => (200, ForVerification(context, await BodyAsync(context).ConfigureAwait(false))));
        Get("/pacts/provider/{provider}/consumer/{consumer}/pact-version/{sha}", PactVersion);
        Get("/pacts/provider/{provider}/consumer/{consumer}/pact-version/{sha}/metadata/{metadata}", PactVersion);
        Get("/pacts/provider/{provider}/consumer/{consumer}/version/{version}", context => Pact(context, pact => pact.Version == Value(context, "version")));
        Post("/pacts/provider/{provider}/consumer/{consumer}/pact-version/{sha}/metadata/{metadata}/verification-results", async context =>
            (201, Hal.Result(_state.AddResult(Value(context, "consumer"), Value(context, "provider"), Value(context, "sha"), await BodyAsync(context).ConfigureAwait(false)))));
        Get("/pacticipants", _ => Hal.Pacticipants(_state.Pacticipants));
        Get("/pacticipants/{name}", context => _state.Pacticipants.Contains(Value(context, "name")) ? Hal.Pacticipant(Value(context, "name")) : null);
        Get("/pacticipants/{name}/versions/{version}", context =>
            _state.Has(Value(context, "name"), Value(context, "version")) ? Hal.Version(Value(context, "name"), Value(context, "version")) : null);
        _application.MapPut("/pacticipants/{name}/branches/{branch}/versions/{version}", context =>
        {
            var (name, branch, version) = (Value(context, "name"), Value(context, "branch"), Value(context, "version"));
            _state.AddVersion(name, version, branch);
            return AnswerAsync(context, 201, Hal.BranchVersion(name, branch, version));
        });
        Get("/environments", _ => Hal.Environments());
        Get("/environments/{id}", context => Environment(context) is { } environment ? Hal.Environment(environment) : null);
        Post("/pacticipants/{name}/versions/{version}/deployed-versions/environment/{id}", context =>
        {
            var (name, version) = (Value(context, "name"), Value(context, "version"));
            if (Environment(context) is not { } environment)
            {
                return Task.FromResult((404, new JsonObject()));
            }

            _state.Deploy(name, version, environment.Id);
            return Task.FromResult((201, Hal.Deployed(name, version, environment, Guid.NewGuid())));
        });
        Get("/matrix", context => new Matrix(_state).Answer(context.Request.Query));
    }

    private JsonObject ForVerification(HttpContext context, JsonObject question)
    {
        var pacts = _state.ForVerification(Value(context, "provider"), question);
        var page = int.TryParse(context.Request.Query["page"], out var number) ? number : 1;
        var size = _options.PageSize ?? int.MaxValue;
        var isLast = _options.PageSize is null || page * size >= pacts.Count;
        return Hal.ForVerification(Value(context, "provider"), pacts.Skip((page - 1) * size).Take(size), isLast ? null : page + 1);
    }

    private JsonObject? PactVersion(HttpContext context) => Pact(context, pact => pact.Sha == Value(context, "sha"));

    private JsonObject? Pact(HttpContext context, Func<PublishedPact, bool> which) => _state.Pacts.LastOrDefault(pact =>
        pact.Provider == Value(context, "provider") && pact.Consumer == Value(context, "consumer") && which(pact)) is { } pact ? Hal.Pact(pact) : null;

    private DeploymentEnvironment? Environment(HttpContext context) => _state.Environments.FirstOrDefault(e => e.Id.ToString() == Value(context, "id"));

    private async Task<(int, JsonObject)> PublishContractsAsync(HttpContext context)
    {
        var body = await BodyAsync(context).ConfigureAwait(false);
        var (consumer, version) = ((string)body["pacticipantName"]!, (string)body["pacticipantVersionNumber"]!);
        var notices = new List<(string, string)>();
        var providers = new List<string>();
        foreach (var contract in body["contracts"]!.AsArray())
        {
            var provider = (string)contract!["providerName"]!;
            var content = Encoding.UTF8.GetString(Convert.FromBase64String((string)contract["content"]!));
            if (_state.Publish(consumer, version, (string?)body["branch"], provider, content) is null)
            {
                var text = $"Cannot change the content of the pact for {consumer} version {version} and provider {provider}, as race conditions will cause unreliable results for can-i-deploy.";
                return (409, new JsonObject { ["notices"] = Hal.Notices([("error", text)]), ["errors"] = new JsonObject { ["contracts"] = new JsonArray(text) } });
            }

            providers.Add(provider);
            notices.Add(("success", $"Pact successfully published for {consumer} version {version} and provider {provider}."));
        }

        return (200, Hal.Published(consumer, version, providers, notices));
    }

    private void Get(string path, Func<HttpContext, JsonObject?> answer) => _application.MapGet(path, context =>
        answer(context) is { } found ? AnswerAsync(context, 200, found) : AnswerAsync(context, 404, new JsonObject { ["error"] = "The requested document was not found on this server." }));

    private void Post(string path, Func<HttpContext, Task<(int Status, JsonObject Body)>> answer) => _application.MapPost(path, async context =>
    {
        var (status, body) = await answer(context).ConfigureAwait(false);
        await AnswerAsync(context, status, body).ConfigureAwait(false);
    });

    // ASP.NET Core leaves an escaped slash as it is.
    private static string Value(HttpContext context, string name) =>
        ((string)context.Request.RouteValues[name]!).Replace("%2F", "/", StringComparison.OrdinalIgnoreCase);

    private static async Task<JsonObject> BodyAsync(HttpContext context) =>
        (await JsonSerializer.DeserializeAsync<JsonNode>(context.Request.Body, cancellationToken: context.RequestAborted).ConfigureAwait(false))!.AsObject();

    private static Task AnswerAsync(HttpContext context, int status, JsonObject body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/hal+json;charset=utf-8";
        return context.Response.WriteAsync(body.ToJsonString(), context.RequestAborted);
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>A server on loopback that answers as a test says, and keeps what it was asked.</summary>
internal sealed class TestServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<ServerRequest> _requests = new();

    private TestServer(Func<ServerRequest, HttpResponse, Task> answer, X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listener =>
        {
            if (certificate is not null)
            {
                listener.UseHttps(certificate);
            }
        }));
        _application = builder.Build();
        _application.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            var request = new ServerRequest(
                context.Request.Method,
                context.Request.Path.Value + context.Request.QueryString,
                context.Request.Headers.ToDictionary(h => h.Key, h => h.Value.ToString(), StringComparer.OrdinalIgnoreCase),
                await reader.ReadToEndAsync());
            _requests.Enqueue(request);
            await answer(request, context.Response);
        });
    }

    public Uri Address => new(_application.Urls.Single());

    public IReadOnlyList<ServerRequest> Requests => [.. _requests];

    public static async Task<TestServer> StartAsync(Func<ServerRequest, HttpResponse, Task> answer, X509Certificate2? certificate = null)
    {
        var server = new TestServer(answer, certificate);
        await server._application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    /// <summary>A server that answers everything with one status and body.</summary>
    public static Task<TestServer> StartAsync(int status, string? json = null) => StartAsync((_, response) => JsonAsync(response, status, json));

    public static async Task JsonAsync(HttpResponse response, int status, string? json, string contentType = "application/json")
    {
        response.StatusCode = status;
        if (json is not null)
        {
            response.ContentType = contentType;
            await response.WriteAsync(json, TestContext.Current.CancellationToken);
        }
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();
}

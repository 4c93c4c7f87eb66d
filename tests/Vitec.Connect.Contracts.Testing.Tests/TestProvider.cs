using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>A provider that answers each PUT as a test says, and anything else with 404; on a free port, over real HTTP.</summary>
internal sealed class TestProvider : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly ConcurrentQueue<(string Target, string? Authorization)> _requests = new();

    private TestProvider(WebApplication application) => _application = application;

    public Uri Address => new(_application.Urls.Single());

    /// <summary>The PUTs, as they came.</summary>
    public IReadOnlyList<(string Target, string? Authorization)> Requests => [.. _requests];

    public static async Task<TestProvider> StartAsync(Func<HttpContext, Task> answerAsync)
    {
        // Empty: neither the environment nor a configuration file decides about it, and no file is watched (of which systems
        // allow only so many at a time).
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var application = builder.Build();
        var provider = new TestProvider(application);
        application.Run(context =>
        {
            if (context.Request.Method != "PUT")
            {
                context.Response.StatusCode = 404;
                return Task.CompletedTask;
            }

            provider._requests.Enqueue((context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget, context.Request.Headers.Authorization));
            return answerAsync(context);
        });
        await application.StartAsync(TestContext.Current.CancellationToken);
        return provider;
    }

    public static Task AnswerAsync(HttpContext context, int status, string body, string contentType = "application/json; charset=utf-8")
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = contentType;
        return context.Response.WriteAsync(body);
    }

    /// <summary>Answers when the caller has given up.</summary>
    public static async Task HangAsync(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registration = context.RequestAborted.Register(gone.SetResult);
        await gone.Task;
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync();
        await _application.StopAsync(now.Token);
        await _application.DisposeAsync();
    }
}

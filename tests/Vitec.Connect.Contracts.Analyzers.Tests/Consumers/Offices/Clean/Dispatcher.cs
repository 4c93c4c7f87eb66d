using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Channels;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Rent.Avsandare;

public readonly record struct Job(string Customer, string Order, string Path, bool Absolute);

public sealed class Dispatcher(HttpClient http, Uri site)
{
    private readonly Channel<Job> _jobs = Channel.CreateUnbounded<Job>();
    private readonly ConcurrentDictionary<string, string> _links = new() { ["start"] = "/start" };

    public bool Enqueue(string customer, string order, string path = "/") => _jobs.Writer.TryWrite(new Job(customer, order, path, false));

    public async Task RunAsync(CancellationToken token)
    {
        await foreach (var job in _jobs.Reader.ReadAllAsync(token))
        {
            var job2 = job.Absolute ? job : job with { Path = new Uri(site, job.Path).AbsoluteUri, Absolute = true };
            await DispatchAsync(job2, token);
        }
    }

    private async Task DispatchAsync(Job job, CancellationToken token)
    {
        var request = new OrderUserInteractionRequest { Id = job.Order, Url = job.Path };
        var answers = new List<HttpStatusCode>();
        using (var response = await http.PutAsJsonAsync(RouteOf(job), request, token))
        {
            answers.Add(response.StatusCode);
        }

        if (answers.Any(a => a != HttpStatusCode.OK)) throw new HttpRequestException("not accepted");
    }

    private static string RouteOf(Job job)
    {
        var id = job.Customer.Trim();
        return id switch
        {
            "" => throw new ArgumentException("no customer"),
            _ => "Service/Order/UserInteraction/" + Uri.EscapeDataString(id),
        };
    }

    public string LinkOf(string order)
    {
        var path = _links.GetOrAdd(order, static o => "/orders/" + o);
        return site.AbsoluteUri.TrimEnd('/') + path;
    }

    public OrderUserInteractionRequest RequestOf(string order)
    {
        var link = LinkOf(order);
        var request = new OrderUserInteractionRequest { Url = link };
        if (request.Url.EndsWith("/start", StringComparison.Ordinal))
        {
            request.Comment = "/start";
        }

        return request;
    }

    public async Task<HttpResponseMessage?> TryAsync(Job job)
    {
        HttpResponseMessage? last = null;
        for (var i = 0; i < 3; i++)
        {
            last?.Dispose();
            last = await http.PutAsJsonAsync(RouteOf(job), new OrderUserInteractionRequest { Id = job.Order });
            if (last.IsSuccessStatusCode) break;
            await Task.Delay(TimeSpan.FromSeconds(i));
        }

        return last;
    }
}

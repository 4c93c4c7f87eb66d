using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Film.Order;

public sealed class OrderService
{
    private readonly IVitecConnectClient _vitec;
    private readonly ILogger<OrderService> _log;

    public OrderService(IVitecConnectClient vitec, ILogger<OrderService> log) => (_vitec, _log) = (vitec, log);

    public async Task Forgotten(string customer, string order)
    {
        await _vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Id = order, Url = $"https://film.se/{order}" }); // VITEC013
    }

    public async Task ForgottenBody(string customer, OrderUserInteractionRequest request) => await _vitec.RequestUserInteractionAsync(customer, request); // VITEC013

    public void Fired(string customer, OrderUserInteractionRequest request)
    {
        _vitec.RequestUserInteractionAsync(customer, request).ConfigureAwait(false).GetAwaiter().GetResult(); // VITEC013
    }

    public Task Returned(string customer, OrderUserInteractionRequest request) => _vitec.RequestUserInteractionAsync(customer, request);

    public async Task Decided(string customer, OrderUserInteractionRequest request, CancellationToken token)
    {
        _ = await _vitec.RequestUserInteractionAsync(customer, request, token);
    }

    public async Task Checked(string customer, OrderUserInteractionRequest request)
    {
        if (!await _vitec.RequestUserInteractionAsync(customer, request))
        {
            throw new InvalidOperationException("not accepted");
        }
    }

    public async Task Logged(string customer, OrderUserInteractionRequest request)
    {
        _log.LogInformation("accepted: {Accepted}", await _vitec.RequestUserInteractionAsync(customer, request));
    }

    public async Task<bool> All(IEnumerable<string> customers, OrderUserInteractionRequest request)
    {
        var all = true;
        foreach (var customer in customers)
        {
            all &= await _vitec.RequestUserInteractionAsync(customer, request);
        }

        return all;
    }

    public async Task<int> Count(IEnumerable<string> customers, OrderUserInteractionRequest request)
    {
        var answers = await Task.WhenAll(customers.Select(c => _vitec.RequestUserInteractionAsync(c, request)));
        return answers.Count(a => a);
    }

    public async Task Caught(string customer, OrderUserInteractionRequest request)
    {
        try
        {
            await _vitec.RequestUserInteractionAsync(customer, request); // VITEC013
        }
        catch (VitecConnectException e)
        {
            _log.LogError(e, "refused: {Status}", e.StatusCode);
        }
    }

    public Func<Task<bool>> Deferred(string customer, OrderUserInteractionRequest request) =>
        async () => await _vitec.RequestUserInteractionAsync(customer, request);

    public async Task<string> Worded(string customer, OrderUserInteractionRequest request)
    {
        var accepted = await _vitec.RequestUserInteractionAsync(customer, request).ConfigureAwait(false);
        return accepted ? "ja" : "nej";
    }

    public Task<bool> Empty(OrderUserInteractionRequest request) => _vitec.RequestUserInteractionAsync("", request); // VITEC001 {""}
}

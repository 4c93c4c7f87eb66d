using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.SignalR;
using Vitec.Connect.Contracts.Client;

namespace Webben;

public interface IOrderClient
{
    Task Show(string url);
}

public sealed class OrderHub(IVitecConnectClient connect) : Hub<IOrderClient>
{
    public async Task Ask(string customer, int order)
    {
        string url = $"/orders/{order}";
        await Clients.All.Show(url);
        await connect.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Id = $"{order}", Url = url }); // VITEC002 {url} VITEC013
    }

    public async Task AskWell(string customer, int order)
    {
        string url = $"/orders/{order}";
        await Clients.All.Show(url);
        if (!await connect.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Id = $"{order}", Url = "https://webb.example" + url }))
        {
            throw new HubException("Nej.");
        }
    }
}

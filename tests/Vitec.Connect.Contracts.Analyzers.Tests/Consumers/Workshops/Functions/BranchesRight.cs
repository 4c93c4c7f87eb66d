using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Endpoints.Branches;

public sealed record Settings(string? Site, bool Test, string? Customer);

public sealed class Branches(IVitecConnectClient vitec, HttpClient http, Settings settings)
{
    private bool IsTest => settings.Test;

    private string Site
    {
        get
        {
            if (IsTest)
            {
                return "http://localhost:5000";
            }

            return settings.Site ?? throw new InvalidOperationException("no site");
        }
    }

    public async Task<bool> A(string order)
    {
        string? url = null, customer = null;
        if (settings.Test)
        {
            url = "https://test.x.se/" + order;
            customer = "M1";
        }
        else if (settings is { Site: { Length: > 0 } site, Customer: { Length: > 0 } id })
        {
            url = $"{site}/{order}";
            customer = id;
        }

        if (url is null || customer is null)
        {
            return false;
        }

        return await vitec.RequestUserInteractionAsync(customer, new() { Url = url });
    }

    public async Task<bool> B(string order)
    {
        var relative = "/orders/" + order;
        var request = new OrderUserInteractionRequest { Id = order };
        request.Url = Site + relative;
        return await vitec.RequestUserInteractionAsync(settings.Customer ?? throw new InvalidOperationException(), request);
    }

    public async Task<bool> C(string order, string? customer)
    {
        var id = "";
        if (!string.IsNullOrEmpty(customer))
        {
            id = customer;
        }
        else if (settings.Customer is { } configured)
        {
            id = configured;
        }

        if (id == "")
        {
            throw new ArgumentException("no customer");
        }

        using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(id)}", new { id = order, url = Site });
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> D(string order, bool status, bool note)
    {
        HttpResponseMessage response;
        if (status)
        {
            response = await http.GetAsync("Service/Order/Status/" + order);
        }
        else if (note)
        {
            response = await http.PostAsJsonAsync("Service/Order/Note/" + order, new { text = "x", url = "/x" });
        }
        else
        {
            response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { id = order, url = "https://x.se/" + order });
        }

        using (response)
        {
            return response.IsSuccessStatusCode;
        }
    }

    public OrderUserInteractionRequest E(string order, bool absolute)
    {
        var path = absolute ? null : "/orders/" + order;
        return new() { Url = path is null ? "https://x.se/orders/" + order : Site + path };
    }

    public OrderUserInteractionRequest F(string order)
    {
        string url;
        try
        {
            url = new Uri(new Uri(Site), order).AbsoluteUri;
        }
        catch (UriFormatException)
        {
            url = "https://x.se/" + order;
        }

        return new() { Url = url };
    }

    public OrderUserInteractionRequest? G(string path)
    {
        var url = path;
        if (url.Length == 0 || url[0] == '/')
        {
            url = "https://x.se" + url;
        }
        else if (!url.StartsWith("https://"))
        {
            return null;
        }

        return new() { Url = url };
    }
}

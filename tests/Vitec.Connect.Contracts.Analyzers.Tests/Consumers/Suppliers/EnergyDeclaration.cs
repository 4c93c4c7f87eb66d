using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Suppliers.EnergyDeclaration;

file static class Constants
{
    public const string Host = "energi.example.se";
    public const string HttpsHost = $"https://{Host}";
    public const string Route = $"Service/Order/UserInteraction/";
}

public abstract record Declaration(string Id)
{
    public abstract string Path { get; }

    public sealed record House(string Id, int Rooms) : Declaration(Id)
    {
        public override string Path => $"/hus/{Id}";
    }

    public sealed record Flat(string Id) : Declaration(Id)
    {
        public override string Path => $"/lgh/{Id}";
    }
}

public sealed class Declarations(IVitecConnectClient connect, HttpClient http)
{
    public OrderUserInteractionRequest ForHost(Declaration declaration) => new() { Id = declaration.Id, Url = Constants.Host + "/" + declaration.Id }; // VITEC003 {Constants.Host + "/" + declaration.Id}

    public OrderUserInteractionRequest ForHttps(Declaration declaration) => new() { Id = declaration.Id, Url = Constants.HttpsHost + declaration.Path };

    public OrderUserInteractionRequest ForPath(Declaration declaration) => new() { Id = declaration.Id, Url = declaration.Path };

    public OrderUserInteractionRequest ForKind(Declaration declaration) => new()
    {
        Id = declaration.Id,
        Url = declaration switch // VITEC002
        {
            Declaration.House { Rooms: > 5 } house => $"{Constants.HttpsHost}/stora/{house.Id}",
            Declaration.House house => $"{Constants.HttpsHost}/hus/{house.Id}",
            Declaration.Flat flat => $"lgh/{flat.Id}",
            _ => throw new NotSupportedException(),
        },
    };

    public async Task<bool[]> AskAll(IEnumerable<(string Customer, Declaration Declaration)> all)
    {
        var tasks = new List<Task<bool>>();
        foreach (var (customer, declaration) in all)
        {
            tasks.Add(connect.RequestUserInteractionAsync(customer, ForHttps(declaration)));
        }

        return await Task.WhenAll(tasks);
    }

    public async Task<bool> AskNobody(Declaration declaration)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, Constants.Route); // VITEC001 {Constants.Route}
        request.Headers.Authorization = AuthenticationHeaderValue.Parse("Basic " + Environment.GetEnvironmentVariable("VITEC_TOKEN"));
        request.Content = JsonContent.Create(ForHttps(declaration));
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskSomebody(string customer, Declaration declaration)
    {
        if (customer is not { Length: > 0 }) return false;
        using var request = new HttpRequestMessage(HttpMethod.Put, Constants.Route + Uri.EscapeDataString(customer));
        request.Content = JsonContent.Create(ForHttps(declaration), options: new(System.Text.Json.JsonSerializerDefaults.Web));
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskWithPost(string customer, Declaration declaration)
    {
        using var request = new HttpRequestMessage
        {
            RequestUri = new Uri("https://connect.maklare.vitec.net/" + Constants.Route + Uri.EscapeDataString(customer)),
            Content = JsonContent.Create(ForHttps(declaration)),
        };
        request.Method = HttpMethod.Post; // VITEC005 {HttpMethod.Post}
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskWithoutMethod(string customer, Declaration declaration)
    {
        using var request = new HttpRequestMessage // VITEC005
        {
            RequestUri = new Uri("https://connect.maklare.vitec.net/" + Constants.Route + Uri.EscapeDataString(customer)),
            Content = JsonContent.Create(ForHttps(declaration)),
        };
        using var response = await http.SendAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskOverPlainHttp(string customer, Declaration declaration)
    {
        var address = new UriBuilder { Scheme = "http", Host = "vitec.energi.se", Path = Constants.Route + Uri.EscapeDataString(customer) };
        using var response = await http.PutAsJsonAsync(address.Uri, ForHttps(declaration)); // VITEC011 {address.Uri}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskTestServer(string customer, Declaration declaration)
    {
        var address = new UriBuilder { Scheme = "http", Host = "localhost", Port = 5001, Path = Constants.Route + Uri.EscapeDataString(customer) };
        using var response = await http.PutAsJsonAsync(address.Uri, ForHttps(declaration));
        return response.IsSuccessStatusCode;
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Inredning;

internal static class Routes
{
    public const string Root = "Service/Order";

    public static class Interaction
    {
        public const string Path = Root + "/UserInteraction/";
        public static readonly string Callback = "inredning.example" + "/callback";
    }
}

file static class Hosts
{
    public const string Insecure = "http://connect.maklare.vitec.net/";
}

public class Client(HttpClient http)
{
    public async Task<bool> AskAsync(Guid customer)
    {
        var request = new OrderUserInteractionRequest { Id = nameof(AskAsync), Url = Routes.Interaction.Callback }; // VITEC003 {Routes.Interaction.Callback}
        using var response = await http.PutAsJsonAsync(Hosts.Insecure + Routes.Interaction.Path + customer, request); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskNobodyAsync(OrderUserInteractionRequest request)
    {
        using var response = await http.PutAsJsonAsync(Routes.Interaction.Path, request); // VITEC001 {Routes.Interaction.Path}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AskByGetAsync(Guid customer)
    {
        using var response = await http.GetAsync(Routes.Interaction.Path + customer); // VITEC005
        return response.IsSuccessStatusCode;
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Fotobolaget;

public sealed class Fotobokning(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/";

    public async Task<bool> BjudInAsync(string kund, int order)
    {
        var begaran = new OrderUserInteractionRequest
        {
            Id = order.ToString(),
            Url = $"/bilder/{order}", // VITEC002 {$"/bilder/{order}"}
            Comment = "Välj bilder",
        };
        using var svar = await http.PutAsJsonAsync(Route + Uri.EscapeDataString(kund), begaran);
        return svar.IsSuccessStatusCode;
    }
}

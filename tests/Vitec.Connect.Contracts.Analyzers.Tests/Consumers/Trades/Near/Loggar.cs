using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;

namespace Nara;

public sealed partial class Loggar(HttpClient http, ILogger<Loggar> logger)
{
    public async Task<bool> SkickaAsync(string kund, OrderUserInteractionRequest begaran)
    {
        logger.LogInformation("PUT Service/Order/UserInteraction/{customerId}", kund);
        Uri adress = new($"Service/Order/UserInteraction/{Uri.EscapeDataString(kund)}", UriKind.Relative);
        using HttpResponseMessage svar = await http.PutAsJsonAsync(adress, begaran);
        if (!svar.IsSuccessStatusCode)
        {
            logger.LogError("Svar {Status} för {Url}", svar.StatusCode, begaran.Url ?? "/saknas");
        }

        return svar.IsSuccessStatusCode;
    }
}

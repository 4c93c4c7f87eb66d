using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Besiktning;

class Sandare
{
    const string Bas = "https://connect.maklare.vitec.net";
    const string Vag = Bas + "/Service/Order/UserInteraction";

    private static readonly HttpClient Klient = new();

    public async Task Okand(HttpContent innehall, Guid kund, string svans)
    {
        var svar = await Klient.PutAsync($"{Vag}/{kund:N}", innehall);
        svar.EnsureSuccessStatusCode();

        var nasta = await Klient.PutAsync(Vag + "/" + Uri.EscapeDataString(svans) + "?v=1", innehall);
        nasta.EnsureSuccessStatusCode();
    }

    public async Task Mall(HttpContent innehall, string kund)
    {
        var mall = Vag + "/{customerId}";
        var svar = await Klient.PutAsync(mall.Replace("{customerId}", Uri.EscapeDataString(kund)), innehall);
        svar.EnsureSuccessStatusCode();
    }

    public async Task Konstant(HttpContent innehall)
    {
        var svar = await Klient.PutAsync(Vag + "/M12345", innehall);
        svar.EnsureSuccessStatusCode();
    }
}

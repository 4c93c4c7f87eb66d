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

    public async Task UtanKund(HttpContent innehall)
    {
        var svar = await Klient.PutAsync(Vag, innehall); // VITEC001 {Vag}
        svar.EnsureSuccessStatusCode();
    }

    public async Task BaraSnedstreck(HttpContent innehall)
    {
        var svar = await Klient.PutAsync(Vag + "/", innehall); // VITEC001 {Vag + "/"}
        svar.EnsureSuccessStatusCode();
    }

    public async Task Fraga(HttpContent innehall, int version)
    {
        var svar = await Klient.PutAsync($"{Vag}/?v={version}", innehall); // VITEC001
        svar.EnsureSuccessStatusCode();
    }

    public async Task Mall(HttpContent innehall)
    {
        var svar = await Klient.PutAsync(new Uri(Vag + "/{customerId}"), innehall); // VITEC001
        svar.EnsureSuccessStatusCode();
    }

    public async Task Smatt(HttpContent innehall)
    {
        var svar = await Klient.PutAsync("service/order/userinteraction/", innehall); // VITEC001 {"service/order/userinteraction/"}
        svar.EnsureSuccessStatusCode();
    }
}

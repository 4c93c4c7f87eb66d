using System;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Cs1Cases.Partials;

public partial class Ask
{
    [AbsoluteUrl]
    public partial string? Page { get; set; }

    public partial string? Page { get => _page; set => _page = value; }

    private string? _page;

    private static partial string Host();

    private static partial string Host() => "kyl.se";

    public partial Ask(HttpClient http);

    public partial Ask(HttpClient http) => _http = http;

    private readonly HttpClient _http;

    private partial Task<HttpResponseMessage> Put(string path);
}

public partial class Ask
{
    private partial Task<HttpResponseMessage> Put(string path) => _http.PutAsync(path, new StringContent("{}"));

    public void Fill(Ask other)
    {
        Page = Host() + "/a"; // VITEC003 {Host() + "/a"}
        other.Page = "https://" + Host();
        (other ?? this).Page = "#a"; // VITEC002 {"#a"}
    }

    public Task<HttpResponseMessage> Nobody() => Put("Service/Order/UserInteraction"); // VITEC001 {"Service/Order/UserInteraction"}

    public Task<HttpResponseMessage> Somebody() => Put("Service/Order/UserInteraction/M1");
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Kinds;

public static class Good
{
    public static OrderUserInteractionRequest[] All(int id, string host, string text, Uri page) =>
    [
        new() { Url = "https://x.se/a" },
        new() { Url = "HTTP://x.se" },
        new() { Url = "https://localhost:5001/" },
        new() { Url = $"https://{host}/a" },
        new() { Url = $"{host}/a" },
        new() { Url = "https://xn--mklare-bua.se/" + id },
        new() { Url = "https://mäklare.se/visning?id=" + id + "#bilder" },
        new() { Url = "https://10.0.0.1:8443/a" },
        new() { Url = "https://[::1]:8443/a" },
        new() { Url = text },
        new() { Url = text.Trim() },
        new() { Url = page.OriginalString },
        new() { Url = null },
        new() { Url = host + ":" + id },
        new() { Url = "http" + text },
        new() { Url = text + "//x.se/a" },
    ];
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Kinds;

public static class Protocolless
{
    public static OrderUserInteractionRequest[] All(int id, Uri page) =>
    [
        new() { Url = "//x.se/a" }, // VITEC003 {"//x.se/a"}
        new() { Url = "www.x.se" }, // VITEC003 {"www.x.se"}
        new() { Url = "x.se/a" }, // VITEC003 {"x.se/a"}
        new() { Url = "x.se:8080/a" }, // VITEC003 {"x.se:8080/a"}
        new() { Url = "localhost:5000/a" }, // VITEC003 {"localhost:5000/a"}
        new() { Url = "127.0.0.1/a" }, // VITEC003 {"127.0.0.1/a"}
        new() { Url = "[::1]/a" }, // VITEC003 {"[::1]/a"}
        new() { Url = "://x.se" }, // VITEC003 {"://x.se"}
        new() { Url = "http//x.se" }, // VITEC003 {"http//x.se"}
        new() { Url = page.DnsSafeHost }, // VITEC003 {page.DnsSafeHost}
        new() { Url = page.IdnHost + "/order/" + id }, // VITEC003 {page.IdnHost + "/order/" + id}
        new() { Url = $"//{page.Host}/order/{id}" }, // VITEC003 {$"//{page.Host}/order/{id}"}
    ];
}

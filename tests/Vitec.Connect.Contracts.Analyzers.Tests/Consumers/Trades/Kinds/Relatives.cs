using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Kinds;

public static class Relatives
{
    public static OrderUserInteractionRequest[] All(int id) =>
    [
        new() { Url = "" }, // VITEC002 {""}
        new() { Url = "a" }, // VITEC002 {"a"}
        new() { Url = "a/b" }, // VITEC002 {"a/b"}
        new() { Url = "./a" }, // VITEC002 {"./a"}
        new() { Url = "../a" }, // VITEC002 {"../a"}
        new() { Url = "~/a" }, // VITEC002 {"~/a"}
        new() { Url = "order.aspx?id=1" }, // VITEC002 {"order.aspx?id=1"}
        new() { Url = "a.php" }, // VITEC002 {"a.php"}
        new() { Url = "b.json" }, // VITEC002 {"b.json"}
        new() { Url = "/order/" + id }, // VITEC002 {"/order/" + id}
        new() { Url = "orders/" + id + ".html" }, // VITEC002 {"orders/" + id + ".html"}
        new() { Url = string.Empty }, // VITEC002 {string.Empty}
    ];
}

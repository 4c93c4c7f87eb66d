using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Kinds;

public static class Unusable
{
    public static OrderUserInteractionRequest[] All(int id) =>
    [
        new() { Url = "ftp://x.se" }, // VITEC004 {"ftp://x.se"}
        new() { Url = "file:///a" }, // VITEC004 {"file:///a"}
        new() { Url = "javascript:void(0)" }, // VITEC004 {"javascript:void(0)"}
        new() { Url = "mailto:a@x.se" }, // VITEC004 {"mailto:a@x.se"}
        new() { Url = "urn:a" }, // VITEC004 {"urn:a"}
        new() { Url = "https:/x.se" }, // VITEC004 {"https:/x.se"}
        new() { Url = "https:///a" }, // VITEC004 {"https:///a"}
        new() { Url = "https://" }, // VITEC004 {"https://"}
        new() { Url = "https://?a" }, // VITEC004 {"https://?a"}
        new() { Url = "https:x.se/" + id }, // VITEC004 {"https:x.se/" + id}
        new() { Url = "wss://x.se/" + id }, // VITEC004 {"wss://x.se/" + id}
    ];
}

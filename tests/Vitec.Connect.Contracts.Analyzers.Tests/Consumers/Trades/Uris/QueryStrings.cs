using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Ljussattning;

public static class QueryStrings
{
    public static OrderUserInteractionRequest Relative(int id) => new() { Url = QueryHelpers.AddQueryString("/order", "id", id.ToString()) }; // VITEC002

    public static OrderUserInteractionRequest Protocolless(int id) => new() { Url = QueryHelpers.AddQueryString("www.ljus.example/order", "id", id.ToString()) }; // VITEC003

    public static OrderUserInteractionRequest Path(int id) => new() { Url = new PathString("/order").Add("/" + id) }; // VITEC002

    public static OrderUserInteractionRequest Query(HttpRequest request) => new() { Url = request.QueryString.Value }; // VITEC002

    public static OrderUserInteractionRequest Host(HttpRequest request) => new() { Url = request.Host.ToString() }; // VITEC003

    public static OrderUserInteractionRequest Whole(HttpRequest request) => new() { Url = request.Scheme + "://" + request.Host + request.Path + request.QueryString };
}

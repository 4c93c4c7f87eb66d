using System;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace FlowCases.Sinks;

public sealed class Sinks
{
    private readonly IVitecConnectClient _vitec;

    public Sinks(IVitecConnectClient vitec) => _vitec = vitec ?? throw new ArgumentNullException(nameof(vitec));

    private Task<bool> Send(string customer, string url, string? comment = null) =>
        _vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = url, Comment = comment });

    private Task<bool> SendPath(string customer, string path) => Send(customer, "https://altan.se" + path);

    private Task<bool> SendDeep(string customer, int number, string section) => Send(customer, section + "/" + number);

    private Task<bool> SendIf(string customer, string url) => url.StartsWith("https://") ? Send(customer, url) : Task.FromResult(false);

    public Task<bool> A(string c) => Send(c, "/orders"); // VITEC002 {"/orders"}

    public Task<bool> B(string c) => Send(url: "altan.se", customer: c); // VITEC003 {"altan.se"}

    public Task<bool> C(string c) => SendPath(c, "/orders");

    public Task<bool> D(string c) => SendDeep(c, 1, "https://altan.se");

    public Task<bool> E(string c) => SendDeep(c, 1, "orders"); // VITEC002 {"orders"}

    public Task<bool> F(string c) => SendIf(c, "/orders");

    public Task<bool> G() => SendPath(" ", "/orders"); // VITEC001 {" "}

    public Task<bool> H(string c) => Send(c, "StringValue"); // VITEC007 {"StringValue"}

    public Task<bool> I(string c)
    {
        return Inner("mailto:altan@altan.se"); // VITEC004 {"mailto:altan@altan.se"}

        Task<bool> Inner(string page) => Send(c, page);
    }

    public Task<bool> J(string c, bool home)
    {
        var page = "/";
        if (home)
        {
            page = "https://altan.se";
        }

        return Send(c, page); // VITEC002 {page}
    }

    public Task<bool> K(string c, string page) => Send(c, page, "/comment");

    internal Task<bool> Shared(string c, string page) => Send(c, page);

    public Task<bool> L(string c) => Shared(c, "/orders");

    private static OrderUserInteractionRequest With(OrderUserInteractionRequest request, string url)
    {
        request.Url = url;
        return request;
    }

    public Task<bool> M(string c) => _vitec.RequestUserInteractionAsync(c, With(new() { Id = "1" }, "?order=1")); // VITEC002 {"?order=1"}

    public Task<bool> N(string c) => _vitec.RequestUserInteractionAsync(c, With(url: "https://altan.se", request: new()));
}

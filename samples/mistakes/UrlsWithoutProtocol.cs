using Vitec.Connect.Contracts;

namespace Mistakes;

/// <summary>URLs that lack their protocol.</summary>
public sealed class UrlsWithoutProtocol
{
    private const string Host = "supplier.se";

    [AbsoluteUrl]
    public string? CallbackUrl { get; set; }

    public OrderUserInteractionRequest Request(string id, bool isTest)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = "www.supplier.se/order/1" }; // VITEC003
        request.Url = "www.x.se/a"; // VITEC003
        request.Url = "supplier.se"; // VITEC003
        request.Url = "//supplier.se/order/1"; // VITEC003
        request.Url = "localhost:5000/order/1"; // VITEC003
        request.Url = "127.0.0.1/order/1"; // VITEC003
        request.Url = Host; // VITEC003
        request.Url = Host + "/order/" + id; // VITEC003
        request.Url = $"//{Host}/order/{id}"; // VITEC003
        request.Url = isTest ? "localhost:5000" : "https://supplier.se/order/1"; // VITEC003

        var url = $"{Host}/order/1";
        request.Url = url; // VITEC003

        CallbackUrl = "supplier.se/answered"; // VITEC003
        return request;
    }
}

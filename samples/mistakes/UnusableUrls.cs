using Vitec.Connect.Contracts;

namespace Mistakes;

/// <summary>URLs that have a scheme and can't be used.</summary>
public sealed class UnusableUrls
{
    private const string Page = "ftp://supplier.se/order/";

    public OrderUserInteractionRequest Request(string id, bool isTest)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = "ftp://supplier.se/order/1" }; // VITEC004
        request.Url = "file:///order/1"; // VITEC004
        request.Url = "javascript:order(1)"; // VITEC004
        request.Url = "mailto:order@supplier.se"; // VITEC004
        request.Url = "urn:order:one"; // VITEC004
        request.Url = "https:/supplier.se/order/1"; // VITEC004
        request.Url = "https:supplier.se/order/1"; // VITEC004
        request.Url = @"https:\\supplier.se\order\1"; // VITEC004
        request.Url = "https:///order/1"; // VITEC004
        request.Url = $"https://?id={id}"; // VITEC004
        request.Url = " https://supplier.se/order/1"; // VITEC004
        request.Url = Page + id; // VITEC004
        request.Url = isTest ? "https:/localhost:5001" : "https://supplier.se/order/1"; // VITEC004
        return request;
    }
}

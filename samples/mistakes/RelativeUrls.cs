using Vitec.Connect.Contracts;

namespace Mistakes;

/// <summary>URLs that are relative.</summary>
public sealed class RelativeUrls
{
    private const string Page = "/order/";

    public OrderUserInteractionRequest Request(string id, bool isOld)
    {
        var request = new OrderUserInteractionRequest { Id = id, Url = "/order/1" }; // VITEC002
        request.Url = "order/1"; // VITEC002
        request.Url = "../order/1"; // VITEC002
        request.Url = "?id=1"; // VITEC002
        request.Url = "order.aspx?id=1"; // VITEC002
        request.Url = "~/order"; // VITEC002
        request.Url = ""; // VITEC002
        request.Url = Page; // VITEC002
        request.Url = Page + id; // VITEC002
        request.Url = $"/order/{id}"; // VITEC002
        request.Url = isOld ? "order.aspx" : "https://supplier.se/order/1"; // VITEC002

        var url = Page + "1";
        request.Url = url; // VITEC002

        Open("/order/1"); // VITEC002
        return request;
    }

    private static void Open([AbsoluteUrl] string url)
    {
    }
}

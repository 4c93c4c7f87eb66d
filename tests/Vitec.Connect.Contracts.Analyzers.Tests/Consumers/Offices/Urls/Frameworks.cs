using System;
using System.Collections.Generic;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Vitec.Connect.Contracts;

namespace Adresser;

public class Frameworks
{
    private static readonly Uri Site = new("https://adresser.se/bas/");
    private static readonly Uri Ftp = new Uri("ftp://adresser.se/");

    private static OrderUserInteractionRequest Of(string url) => new() { Url = url };

    public IEnumerable<OrderUserInteractionRequest> Bad(Uri uri, HttpRequest request, string order)
    {
        yield return Of(uri.PathAndQuery); // VITEC002 {uri.PathAndQuery}
        yield return Of(uri.AbsolutePath); // VITEC002 {uri.AbsolutePath}
        yield return Of(uri.Query); // VITEC002 {uri.Query}
        yield return Of(uri.Host); // VITEC003 {uri.Host}
        yield return Of(uri.Authority + "/orders/" + order); // VITEC003
        yield return Of(Site.LocalPath); // VITEC002 {Site.LocalPath}
        yield return Of(Site.MakeRelativeUri(uri).ToString()); // VITEC002
        yield return Of(new Uri("orders/" + order, UriKind.Relative).ToString()); // VITEC002
        yield return Of(new Uri("orders/1", UriKind.RelativeOrAbsolute).OriginalString); // VITEC002
        yield return Of(Ftp.AbsoluteUri); // VITEC004 {Ftp.AbsoluteUri}
        yield return Of(new Uri(Ftp, "orders").AbsoluteUri); // VITEC004
        yield return Of(request.Path); // VITEC002 {request.Path}
        yield return Of(request.PathBase + "/orders"); // VITEC002
        yield return Of(request.QueryString.ToString()); // VITEC002
        yield return Of(request.Host.Value); // VITEC003 {request.Host.Value}
        yield return Of(QueryHelpers.AddQueryString("/orders", "id", order)); // VITEC002
        yield return Of(Uri.EscapeDataString("orders")); // VITEC002
    }

    public IEnumerable<OrderUserInteractionRequest> Good(Uri uri, HttpRequest request, string order, string scheme)
    {
        yield return Of(uri.AbsoluteUri);
        yield return Of(uri.ToString());
        yield return Of(uri.GetLeftPart(UriPartial.Authority) + "/orders/" + order);
        yield return Of(new Uri(Site, "orders/" + order).ToString());
        yield return Of(new Uri(Site, "/orders").AbsoluteUri);
        yield return Of(new Uri(uri, "?id=" + order).AbsoluteUri);
        yield return Of(Site + "orders/" + order);
        yield return Of($"{Site}orders/{order}");
        yield return Of(Site.OriginalString);
        yield return Of($"{uri.Scheme}://{uri.Host}{uri.PathAndQuery}");
        yield return Of(Uri.UriSchemeHttps + Uri.SchemeDelimiter + uri.Authority);
        yield return Of("https://" + request.Host + request.Path);
        yield return Of($"{request.Scheme}://{request.Host}{request.PathBase}/orders");
        yield return Of(QueryHelpers.AddQueryString(Site.AbsoluteUri, "path", "/orders"));
        yield return Of(scheme + "://adresser.se");
        yield return Of(request.Headers.Referer.ToString());
    }

    public OrderUserInteractionRequest Builder(string order)
    {
        var builder = new UriBuilder("https", "adresser.se") { Path = "/orders/" + order, Query = "a=/b" };
        return Of(builder.ToString());
    }

    public OrderUserInteractionRequest BuilderScheme(string order)
    {
        var builder = new UriBuilder { Scheme = "ftp", Host = "adresser.se", Path = order };
        return Of(builder.ToString()); // VITEC004 {builder.ToString()}
    }

    public OrderUserInteractionRequest BuilderRepaired(string order)
    {
        var builder = new UriBuilder(Ftp);
        builder.Path = order;
        builder.Scheme = "https";
        builder.Port = 443;
        return Of(builder.Uri.AbsoluteUri);
    }
}

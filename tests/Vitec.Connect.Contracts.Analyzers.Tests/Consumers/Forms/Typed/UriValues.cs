using System;
using Vitec.Connect.Contracts;

namespace Bostad.Video;

public class UriValues
{
    private static readonly Uri Site = new("https://video.bostad.se/");

    public void A(OrderUserInteractionRequest r) => r.Url = new Uri(Site, "film/1").AbsoluteUri;

    public void B(OrderUserInteractionRequest r) => r.Url = new Uri(Site, "film/1").PathAndQuery; // VITEC002

    public void C(OrderUserInteractionRequest r) => r.Url = new Uri(Site, "film/1").ToString();

    public void D(OrderUserInteractionRequest r) => r.Url = Site.Host; // VITEC003 {Site.Host}

    public void E(OrderUserInteractionRequest r) => r.Url = "https://" + Site.Host + "/film/1";

    public void F(OrderUserInteractionRequest r) => r.Url = Site.Authority + "/film/1"; // VITEC003

    public void G(OrderUserInteractionRequest r, Uri address) => r.Url = address.AbsolutePath; // VITEC002 {address.AbsolutePath}

    public void H(OrderUserInteractionRequest r, Uri address) => r.Url = address.AbsoluteUri;

    public void I(OrderUserInteractionRequest r, Uri address) => r.Url = address.ToString();

    public void J(OrderUserInteractionRequest r) => r.Url = new Uri("film/1", UriKind.Relative).ToString(); // VITEC002

    public void K(OrderUserInteractionRequest r, Uri other) => r.Url = Site.MakeRelativeUri(other).ToString(); // VITEC002

    public void L(OrderUserInteractionRequest r) => r.Url = new Uri("ftp://video.bostad.se/film").AbsoluteUri; // VITEC004

    public void M(OrderUserInteractionRequest r)
    {
        var b = new UriBuilder(Site) { Path = "film/2", Query = "token=1" };
        r.Url = b.Uri.AbsoluteUri;
    }

    public void N(OrderUserInteractionRequest r)
    {
        var b = new UriBuilder(Site) { Path = "film/2", Query = "token=1" };
        r.Url = b.Path; // VITEC002 {b.Path}
    }

    public void O(OrderUserInteractionRequest r)
    {
        var b = new UriBuilder("https", "video.bostad.se", 443, "film/3");
        r.Url = b.ToString();
    }

    public void P(OrderUserInteractionRequest r) => r.Url = "https:/video.bostad.se/film"; // VITEC004

    public void Q(OrderUserInteractionRequest r) => r.Url = @"https:\\video.bostad.se\film"; // VITEC004

    public void R(OrderUserInteractionRequest r) => r.Url = " https://video.bostad.se/film"; // VITEC004

    public void S(OrderUserInteractionRequest r) => r.Url = " https://video.bostad.se/film".Trim();

    public void T(OrderUserInteractionRequest r) => r.Url = "HTTPS://VIDEO.BOSTAD.SE/film";

    public void U(OrderUserInteractionRequest r) => r.Url = "https:///film"; // VITEC004

    public void V(OrderUserInteractionRequest r) => r.Url = "~/film/1"; // VITEC002

    public void W(OrderUserInteractionRequest r) => r.Url = "~/film/1".Replace("~", "https://video.bostad.se");

    public void X(OrderUserInteractionRequest r) => r.Url = "index.html"; // VITEC002

    public void Y(OrderUserInteractionRequest r) => r.Url = "video.bostad.se/index.html"; // VITEC003

    public void Z(OrderUserInteractionRequest r, string path) => r.Url = path;
}

using System;
using Vitec.Connect.Contracts;

namespace UriParts;

public readonly record struct Place(Uri Site, int Number);

public static class Places
{
    private static readonly Uri Home = new("https://las.se/");

    public static OrderUserInteractionRequest Absolute(Place p) => new() { Url = new Uri(p.Site, $"doors/{p.Number}").AbsoluteUri };

    public static OrderUserInteractionRequest Path(Place p) => new() { Url = new Uri(p.Site, $"doors/{p.Number}").AbsolutePath }; // VITEC002

    public static OrderUserInteractionRequest Local(Place p) => new() { Url = p.Site.LocalPath }; // VITEC002 {p.Site.LocalPath}

    public static OrderUserInteractionRequest Query(Place p) => new() { Url = Home.Query + p.Number }; // VITEC002

    public static OrderUserInteractionRequest Made(Place p) => new() { Url = Home.MakeRelativeUri(new Uri(Home, $"doors/{p.Number}")).ToString() }; // VITEC002

    public static OrderUserInteractionRequest RelativeUri(Place p)
    {
        Uri uri = new($"doors/{p.Number}", UriKind.Relative);
        return new() { Url = uri.OriginalString }; // VITEC002 {uri.OriginalString}
    }

    public static OrderUserInteractionRequest HomeText() => new() { Url = Home.ToString() };

    public static OrderUserInteractionRequest HomeHole(int n) => new() { Url = $"{Home}doors/{n}" };

    public static OrderUserInteractionRequest HomePath(int n) => new() { Url = $"{Home.AbsolutePath}doors/{n}" }; // VITEC002

    public static OrderUserInteractionRequest HostAndPort() => new() { Url = $"{Home.Host}:{Home.Port}" }; // VITEC003

    public static OrderUserInteractionRequest Dns(Uri uri) => new() { Url = uri.DnsSafeHost + uri.PathAndQuery }; // VITEC003

    public static OrderUserInteractionRequest Idn(Uri uri) => new() { Url = uri.IdnHost }; // VITEC003

    public static OrderUserInteractionRequest Rebuilt(Uri uri) => new() { Url = uri.Scheme + "://" + uri.Authority + "/doors" };

    public static OrderUserInteractionRequest RebuiltByConstants(Uri uri) => new() { Url = Uri.UriSchemeHttps + Uri.SchemeDelimiter + uri.Host };

    public static OrderUserInteractionRequest Ftp() => new() { Url = new Uri("ftp://las.se/doors").AbsoluteUri }; // VITEC004

    public static OrderUserInteractionRequest FtpBase(int n) => new() { Url = $"{new Uri(new Uri("ftp://las.se"), $"doors/{n}")}" }; // VITEC004

    public static OrderUserInteractionRequest Builder(int n) => new() { Url = new UriBuilder("https", "las.se", 443, $"doors/{n}").ToString() };

    public static OrderUserInteractionRequest BuilderNoScheme() => new() { Url = new UriBuilder("las.se").Uri.AbsoluteUri };

    public static OrderUserInteractionRequest BuilderPath(int n) => new() { Url = new UriBuilder(Home) { Path = $"doors/{n}" }.Uri.PathAndQuery }; // VITEC002

    public static OrderUserInteractionRequest BuilderFtp() => new() { Url = new UriBuilder(Home) { Scheme = "ftp", Port = -1 }.ToString() }; // VITEC004

    public static OrderUserInteractionRequest Pattern(Uri uri) => uri is { AbsolutePath: var path } ? new() { Url = path } : new(); // VITEC002 {path}

    public static OrderUserInteractionRequest Conditional(Uri? uri) => new() { Url = uri?.PathAndQuery }; // VITEC002 {uri?.PathAndQuery}

    public static OrderUserInteractionRequest ConditionalFull(Uri? uri) => new() { Url = uri?.AbsoluteUri ?? "https://las.se" };
}

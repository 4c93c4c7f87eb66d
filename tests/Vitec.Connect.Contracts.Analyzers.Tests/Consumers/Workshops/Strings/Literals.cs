using System;
using System.Text;
using Vitec.Connect.Contracts;

file static class Sites
{
    internal const string Raw = """
        https://skylt.se/orders
        """;

    internal const string RawPath = """/orders""";

    internal static ReadOnlySpan<byte> Bytes => "/orders"u8;
}

internal sealed class Signs
{
    private const string Verbatim = @"orders\1";

    public void Fill(OrderUserInteractionRequest request, int id, bool first)
    {
        request.Url = Sites.Raw;
        request.Url = Sites.RawPath; // VITEC002 {Sites.RawPath}
        request.Url = $"""{Sites.RawPath}/{id}"""; // VITEC002 {$"""{Sites.RawPath}/{id}"""}
        request.Url = $$"""https://skylt.se/{order}/{{id}}""";
        request.Url = Verbatim; // VITEC002 {Verbatim}
        request.Url = $@"skylt.se\{id}"; // VITEC003
        request.Url = Encoding.UTF8.GetString("//skylt.se/orders"u8); // VITEC003
        request.Url = "\x68ttps://skylt.se";
        request.Url = "\u002forders"; // VITEC002 {"\u002forders"}
        request.Url = (first ? "http" : "https") + "://skylt.se";
        request.Url = (first ? "//" : "https://") + "skylt.se"; // VITEC003 {(first ? "//" : "https://") + "skylt.se"}
        request.Url = $"{(first ? Sites.Raw : Sites.RawPath)}?id={id}"; // VITEC002
        // below: VITEC003
        request.Url = (first, id) switch
        {
            (true, > 0) => "https://skylt.se/first",
            (false, _) => "HTTPS://SKYLT.SE",
            _ => "skylt.se",
        };
    }

    public string? Describe(OrderUserInteractionRequest request) => request switch
    {
        { Url: "/orders" } => "relative",
        { Url: var url } when url is not null => url,
        _ => null,
    };
}

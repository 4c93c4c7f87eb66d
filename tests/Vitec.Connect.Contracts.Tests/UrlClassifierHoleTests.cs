using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>Texts with holes, written with <c>*</c> for a hole.</summary>
public class UrlClassifierHoleTests
{
    private static readonly string[] Beginnings =
    [
        "", "a", "/", "//", "/a", "/a/", ".", "./", "?", "#", "~/", "\\", "\\\\", " ", "\u0001", "\uFEFF", "h", "http", "https", "http:",
        "https:", "http:/", "https:/", "HTTPS:/", "https:\\", "http/", "https//", "https://", "https://x", "https://x.se", "https://x.se/",
        "https://x.se:", "https://x.se:8", "https://a b", "https://x.se?", "https://u@", "https://[", "https:///", "www.", "WWW.x", "w",
        "x.se", "x.se/", "x.se:", "x.se:80", "x.se:80/", "x.se:a", "x.se?", "localhost", "localhost:", "localhost:50", "localhost/",
        "server:", "server:80", "server:80/", "server:a", "server:123456", "tel:", "tel:1", "mailto:", "urn:", "javascript:", "data:",
        "ftp:", "ftp:/", "ftp://", "ftp://x", "note 1:", "note 1:a", "note 1:/", "räka:", "räka.se:", "räka.se/", "order.aspx",
        "order.aspx?", "order.aspx/", "index.html", "[", "[::", "[::1]", "[a]", "[a", ":", "://", "1.2.3.4", "1.2.3.4:", "1.2.3.4/", "a/b",
        "a?b", "a.", "a b",
    ];

    private static readonly string[] Ends = ["", "/a", "/", "//", ".se", ".se/a", ":80", ":80/a", "x", "?a", "://x.se", "]", "@x.se", "*", "/*"];

    private static readonly string[] Fillers =
    [
        "", "a", "x.se", ".se", "se", "x", "/", "/a", "//x.se", ":", ":80", ":80/", ":a", "://x.se", "s://x.se", "p://x.se", "ps://x.se",
        "http://x.se", "https://x.se/a", "https://", "www.", "ww.x", "localhost", ".aspx", "aspx", "html", "80", "80/", "8", "99999999", " ", "\t",
        "\n", "\0", "\uFEFF", "?", "#", "]", "::1]", "[::1]", "@", "@y.se", "\\", "\\\\x", "å", "😀", "\ud800", "%20", "{a}", "-", "_", ".",
        "..", "urn:a", "1.2.3.4",
    ];

    [Theory]
    [InlineData("*", nameof(UrlKind.Unknown))]
    [InlineData("*/a", nameof(UrlKind.Unknown))]
    [InlineData("*://x.se", nameof(UrlKind.Unknown))]
    [InlineData("https*", nameof(UrlKind.Unknown))]
    [InlineData("http*://x.se", nameof(UrlKind.Unknown))]
    [InlineData("https:*", nameof(UrlKind.Unknown))]
    [InlineData("https:/*", nameof(UrlKind.Unknown))]
    [InlineData("a*", nameof(UrlKind.Unknown))]
    [InlineData("x.se*", nameof(UrlKind.Unknown))]
    [InlineData("server:*/a", nameof(UrlKind.Unknown))]
    [InlineData("[*]/a", nameof(UrlKind.Unknown))]
    [InlineData("https://*/a", nameof(UrlKind.Absolute))]
    [InlineData("https://*", nameof(UrlKind.Absolute))]
    [InlineData("HTTPS://x.*.se/a", nameof(UrlKind.Absolute))]
    [InlineData("https://x.se/*", nameof(UrlKind.Absolute))]
    [InlineData("https://x.se:*/a", nameof(UrlKind.Absolute))]
    [InlineData("https://[*]/a", nameof(UrlKind.Absolute))]
    [InlineData("/*", nameof(UrlKind.Relative))]
    [InlineData("/*/a", nameof(UrlKind.Relative))]
    [InlineData("a/*", nameof(UrlKind.Relative))]
    [InlineData("?a=*", nameof(UrlKind.Relative))]
    [InlineData("~/*", nameof(UrlKind.Relative))]
    [InlineData("order.aspx*", nameof(UrlKind.Relative))]
    [InlineData("order.aspx?id=*", nameof(UrlKind.Relative))]
    [InlineData("//*", nameof(UrlKind.NoProtocol))]
    [InlineData("://*", nameof(UrlKind.NoProtocol))]
    [InlineData("www.*", nameof(UrlKind.NoProtocol))]
    [InlineData("x.se/*", nameof(UrlKind.NoProtocol))]
    [InlineData("x.se:*", nameof(UrlKind.NoProtocol))]
    [InlineData("localhost:*/a", nameof(UrlKind.NoProtocol))]
    [InlineData("localhost:50*", nameof(UrlKind.NoProtocol))]
    [InlineData("server:8080/*", nameof(UrlKind.NoProtocol))]
    [InlineData("[::1]*", nameof(UrlKind.NoProtocol))]
    [InlineData("ftp://*", nameof(UrlKind.Unusable))]
    [InlineData("mailto:*", nameof(UrlKind.Unusable))]
    [InlineData("tel:*", nameof(UrlKind.Unusable))]
    [InlineData("javascript:*", nameof(UrlKind.Unusable))]
    [InlineData("https:///*", nameof(UrlKind.Unusable))]
    [InlineData("https:\\\\*", nameof(UrlKind.Unusable))]
    [InlineData("https://?*", nameof(UrlKind.Unusable))]
    [InlineData(" *", nameof(UrlKind.Unusable))]
    public void Holes_hide_what_depends_on_them_and_nothing_else(string text, string kind) =>
        Assert.Equal(kind, UrlClassifier.ClassifyWithHoles(WithHoles(text)).ToString());

    [Fact]
    public void What_is_found_holds_whatever_the_hole_holds()
    {
        foreach (var (text, kind) in Texts().Where(text => text.Kind is UrlKind.Relative or UrlKind.NoProtocol or UrlKind.Unusable))
        {
            foreach (var filled in Filled(text, MakesSlashesOrAnotherName))
            {
                var actual = UrlClassifier.Classify(filled);
                Assert.True(kind == actual, $"{text} is {kind}, and {filled} is {actual}.");
            }
        }
    }

    [Fact]
    public void What_is_absolute_can_become_absolute()
    {
        foreach (var (text, _) in Texts().Where(text => text.Kind is UrlKind.Absolute))
        {
            Assert.True(Filled(text, leftOut: null).Any(filled => UrlClassifier.Classify(filled) == UrlKind.Absolute), text);
        }
    }

    [Fact]
    public void What_is_unknown_does_depend_on_the_hole()
    {
        foreach (var (text, _) in Texts().Where(text => text.Kind is UrlKind.Unknown))
        {
            Assert.True(Filled(text, leftOut: null).Select(UrlClassifier.Classify).Distinct().Count() > 1, text);
        }
    }

    private static IEnumerable<(string Text, UrlKind Kind)> Texts() =>
        from beginning in Beginnings
        from end in Ends
        let text = $"{beginning}*{end}"
        select (text, UrlClassifier.ClassifyWithHoles(WithHoles(text)));

    /// <summary>The text with its holes filled in every way but those left out.</summary>
    private static IEnumerable<string> Filled(string text, Func<string, string, bool>? leftOut)
    {
        var hole = text.IndexOf('*');
        if (hole < 0)
        {
            return [text];
        }

        var (before, after) = (text[..hole], text[(hole + 1)..]);
        return
            from filler in Fillers
            let following = (filler + after).TrimStart('*')
            where leftOut is null || !leftOut(before, following)
            from filled in Filled(before + filler + after, leftOut)
            select filled;
    }

    /// <summary>What <see cref="UrlClassifier"/> says that nobody writes into a hole.</summary>
    private static bool MakesSlashesOrAnotherName(string before, string following) =>
        ((before.EndsWith('/') || before.EndsWith('\\')) && (following.StartsWith('/') || following.StartsWith('\\')))
        || (before.EndsWith(':') && following.StartsWith("//", StringComparison.Ordinal))
        || (before is "order.aspx" or "index.html" && following.Length > 0 && !"/?#".Contains(following[0]));

    private static string WithHoles(string text) => text.Replace('*', UrlClassifier.Hole);
}

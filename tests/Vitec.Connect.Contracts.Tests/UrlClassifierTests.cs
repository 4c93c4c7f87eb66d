using System;
using System.Linq;

namespace Vitec.Connect.Contracts.Tests;

public class UrlClassifierTests
{
    [Theory]
    [InlineData("https://x.se/a")]
    [InlineData("HTTP://x.se")]
    [InlineData("hTTpS://X.SE")]
    [InlineData("https://localhost:5001/")]
    [InlineData("http://localhost")]
    [InlineData("https://x.se?a=b")]
    [InlineData("https://x.se#a")]
    [InlineData("https://x.se:443/a")]
    [InlineData("https://x.se:/a")]
    [InlineData("https://x.se:00443/a")]
    [InlineData("https://x.se.:8443")]
    [InlineData("https://server/a")]
    [InlineData("https://a_b.x.se/")]
    [InlineData("https://192.168.0.1:8080/a")]
    [InlineData("https://[::1]/a")]
    [InlineData("https://[2001:DB8::1]:8080/a")]
    [InlineData("https://[::ffff:1.2.3.4]")]
    [InlineData("https://[fe80::1%25eth0]/")]
    [InlineData("https://user:p%40ss@x.se/a")]
    [InlineData("https://a@b@x.se/")]
    [InlineData("https://räksmörgås.se/å?ä=ö")]
    [InlineData("https://ra\u0308ksmo\u0308rga\u030As.se/")]
    [InlineData("https://xn--rksmrgs-5wao1o.se/")]
    [InlineData("https://उदाहरण.भारत/")]
    [InlineData("https://例え.テスト/")]
    [InlineData("https://😀.se/")]
    [InlineData("https://x.se/a b")]
    [InlineData("https://x.se/{id}")]
    [InlineData("https://x.se/https://y.se")]
    [InlineData("https://x.se?next=https://y.se")]
    [InlineData("https://x.se/\u0001")]
    [InlineData("https://x.se\\a")]
    [InlineData("https://httpbin.org/")]
    public void A_full_http_url_is_absolute(string url) => Is(UrlKind.Absolute, url);

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("/a")]
    [InlineData("/")]
    [InlineData("./a")]
    [InlineData("../a")]
    [InlineData(".")]
    [InlineData("a/b")]
    [InlineData("?a=b")]
    [InlineData("?next=https://x.se")]
    [InlineData("#a")]
    [InlineData("~/a")]
    [InlineData("~user")]
    [InlineData("\\a")]
    [InlineData("order.aspx?id=1")]
    [InlineData("order.aspx")]
    [InlineData("Default.ASPX/a")]
    [InlineData("index.html")]
    [InlineData("index.html#a")]
    [InlineData("a.php")]
    [InlineData("b.json")]
    [InlineData("jquery.min.js")]
    [InlineData("order.do?id=1")]
    [InlineData("v1.0/orders")]
    [InlineData("a.b/c")]
    [InlineData("a..b")]
    [InlineData("order/https://x.se")]
    [InlineData("/a:b")]
    [InlineData("a/b:c")]
    [InlineData("note 1: a")]
    [InlineData("Å: a")]
    [InlineData("http")]
    [InlineData("https")]
    [InlineData("https/x.se")]
    [InlineData("order id")]
    [InlineData("[a]")]
    [InlineData("[a")]
    [InlineData("[")]
    [InlineData("order\u0000")]
    [InlineData("1.2.3")]
    [InlineData("1.2.3.4.5")]
    [InlineData("xn--")]
    [InlineData("a.xn--")]
    public void A_path_a_query_or_a_fragment_is_relative(string url) => Is(UrlKind.Relative, url);

    [Theory]
    [InlineData("//x.se/a")]
    [InlineData("//")]
    [InlineData("///a")]
    [InlineData("www.x.se")]
    [InlineData("WWW.X.SE/a")]
    [InlineData("www.order.aspx")]
    [InlineData("www.")]
    [InlineData("x.se/a")]
    [InlineData("x.se")]
    [InlineData("x.se.")]
    [InlineData("X.SE?a")]
    [InlineData("x.se#a")]
    [InlineData("x.pl/a")]
    [InlineData("x.se:8080/a")]
    [InlineData("x.se:8080")]
    [InlineData("x.se:8080?a")]
    [InlineData("x.se:port/a")]
    [InlineData("x.se:/a")]
    [InlineData("localhost")]
    [InlineData("localhost/a")]
    [InlineData("localhost:5000/a")]
    [InlineData("LocalHost:5000")]
    [InlineData("localhost:")]
    [InlineData("app.localhost:5000")]
    [InlineData("server:8080/a")]
    [InlineData("127.0.0.1/a")]
    [InlineData("127.0.0.1:80")]
    [InlineData("127.0.0.1.")]
    [InlineData("[::1]/a")]
    [InlineData("[::1]:80")]
    [InlineData("[fe80::1%eth0]")]
    [InlineData("://x.se")]
    [InlineData(":8080/a")]
    [InlineData("http//x.se")]
    [InlineData("HTTPS//x.se")]
    [InlineData("räksmörgås.se/a")]
    [InlineData("ra\u0308ksmo\u0308rga\u030As.se/a")]
    [InlineData("xn--rksmrgs-5wao1o.se")]
    [InlineData("例え.テスト/a")]
    [InlineData("उदाहरण.भारत/a")]
    [InlineData("x.xn--p1ai")]
    [InlineData("😀.se/a")]
    [InlineData("x.se\\a")]
    public void A_host_with_nothing_before_it_lacks_its_protocol(string url) => Is(UrlKind.NoProtocol, url);

    [Theory]
    [InlineData("ftp://x.se")]
    [InlineData("file:///a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:1")]
    [InlineData("mailto:a@x.se")]
    [InlineData("tel:112")]
    [InlineData("urn:a")]
    [InlineData("urn:1")]
    [InlineData("data:text/html,a")]
    [InlineData("ws://x.se")]
    [InlineData("se.supplier.app://order/1")]
    [InlineData("https:/x.se")]
    [InlineData("https:///a")]
    [InlineData("https://")]
    [InlineData("https://?a")]
    [InlineData("https://#a")]
    [InlineData("https:")]
    [InlineData("https:/")]
    [InlineData("https:x.se")]
    [InlineData("https:\\\\x.se")]
    [InlineData("https:/\\x.se")]
    [InlineData("http:5000")]
    [InlineData(" https://x.se")]
    [InlineData(" ")]
    [InlineData(" /a")]
    [InlineData("\thttps://x.se")]
    [InlineData("\nhttps://x.se")]
    [InlineData("\u00A0https://x.se")]
    [InlineData("\u0000https://x.se")]
    [InlineData("\u007Fa")]
    [InlineData("\u0085a")]
    [InlineData("\uFEFFhttps://x.se")]
    [InlineData("\u200Bhttps://x.se")]
    [InlineData("\u202Ehttps://x.se")]
    [InlineData("\"https://x.se\"")]
    [InlineData("<https://x.se>")]
    [InlineData("ht tp://x.se")]
    [InlineData("http\u017F://x.se")]
    [InlineData("https\u0131://x.se")]
    [InlineData("htps://x.se")]
    [InlineData("https://https://x.se")]
    [InlineData("https://http://x.se")]
    [InlineData("https://https:/x.se")]
    [InlineData("https://x.se:99999/")]
    [InlineData("https://x.se:99999999999999999999/")]
    [InlineData("https://x.se:-1/")]
    [InlineData("https://x.se:80a/")]
    [InlineData("https://x.se:80:80/")]
    [InlineData("https://:80/")]
    [InlineData("https://user@/a")]
    [InlineData("https://user:p@:80/a")]
    [InlineData("https://x .se/")]
    [InlineData("https://x.se /a")]
    [InlineData("https://x\n.se/")]
    [InlineData("https://x\u0000.se/")]
    [InlineData("https://<host>/a")]
    [InlineData("https://{host}/a")]
    [InlineData("https://x|y/")]
    [InlineData("https://...")]
    [InlineData("https://…/a")]
    [InlineData("https://-/a")]
    [InlineData("https://[::1/a")]
    [InlineData("https://[]/a")]
    [InlineData("https://[x.se]/a")]
    [InlineData("https://[::1]x/a")]
    [InlineData("https://[::1]:x/a")]
    [InlineData("https://[v1.a]/")]
    [InlineData("\\\\server\\share")]
    [InlineData("C:\\a")]
    public void Another_scheme_or_a_broken_url_is_unusable(string url) => Is(UrlKind.Unusable, url);

    [Fact]
    public void The_character_of_holes_is_no_hole_in_a_complete_text()
    {
        Is(UrlKind.Relative, "\uFFFF");
        Is(UrlKind.Relative, "a\uFFFF");
        Is(UrlKind.Absolute, "https://x.se/\uFFFF");
    }

    [Fact]
    public void No_text_makes_it_throw_and_each_has_a_kind()
    {
        string[] pieces =
        [
            "http", "https", "HTTP", "ftp", "www", "x", "se", "localhost", "aspx", "127", "0", "80", "xn--", "å", "a\u030A", "😀",
            ":", "/", "//", "\\", ".", "..", "?", "#", "[", "]", "@", "%", "{", "}", " ", "\t", "\r\n", "\0", "\u0001", "\u007F",
            "\u0085", "\uFEFF", "\uFFFF", "\uFFFE", "\ud800", "\udc00", "\u202E", "I\u0307", "\u017F", "\u212A",
        ];
        var random = new Random(20240602);
        for (var i = 0; i < 200_000; i++)
        {
            var url = string.Concat(random.GetItems(pieces, random.Next(1, 9)));

            var kind = UrlClassifier.Classify(url);
            Assert.True(kind is UrlKind.Absolute or UrlKind.Relative or UrlKind.NoProtocol or UrlKind.Unusable, Visible(url));
            Assert.True(
                kind != UrlKind.Absolute
                    || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
                    || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase),
                Visible(url));
            UrlClassifier.ClassifyWithHoles(url);
        }
    }

    [Fact]
    public void Every_single_character_and_every_place_for_it_is_fine()
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            foreach (var url in new[] { $"{c}", $"{c}https://x.se", $"h{c}ttps://x.se", $"https:{c}//x.se", $"https://{c}x.se", $"https://x.se{c}", $"x{c}se/a" })
            {
                Assert.NotEqual(UrlKind.Unknown, UrlClassifier.Classify(url));
            }
        }
    }

    [Fact]
    public void Megabytes_are_read_in_linear_work()
    {
        // They would take hours if a character were looked at once for each other one.
        const int Length = 4 * 1024 * 1024;

        Is(UrlKind.Relative, new string('a', Length));
        Is(UrlKind.Relative, new string('.', Length));
        Is(UrlKind.NoProtocol, new string(':', Length));
        Is(UrlKind.Relative, new string('[', Length));
        Is(UrlKind.Relative, "[" + new string(':', Length));
        Is(UrlKind.NoProtocol, "[" + new string(':', Length) + "]");
        Is(UrlKind.Relative, "a" + new string('@', Length));
        Is(UrlKind.Relative, string.Concat(Enumerable.Repeat("a.", Length / 2)));
        Is(UrlKind.NoProtocol, string.Concat(Enumerable.Repeat("a.", Length / 2)) + "se/a");
        Is(UrlKind.Unusable, "a:" + new string('1', Length));
        Is(UrlKind.NoProtocol, new string('a', Length) + ":1/");
        Is(UrlKind.Absolute, "https://" + new string('@', Length) + "x.se");
        Is(UrlKind.Absolute, "https://" + new string('a', Length));
        Is(UrlKind.Unusable, "https://[" + new string('[', Length));
        Is(UrlKind.Absolute, "https://[" + new string(':', Length) + "]");
        Is(UrlKind.Absolute, "https://x.se:" + new string('0', Length));
        Is(UrlKind.Unusable, "https://x.se:" + new string('1', Length));
        Is(UrlKind.Absolute, "https://x.se/" + new string('\ud800', Length));
        Is(UrlKind.NoProtocol, "//" + new string('/', Length));
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        string[] urls =
        [
            "https://x.se/a", "HTTPS://user:p@[::1]:80/a", "/a", "order.aspx?id=1", "www.x.se", "x.se:8080/a", "localhost:5000/a",
            "127.0.0.1/a", "[::1]/a", "http//x.se", "ftp://x.se", "urn:1", "https:///a", "räksmörgås.se/a", "note 1: a",
            "\uFFFF/a", "https://\uFFFF/a", "localhost:\uFFFF/a", "order.aspx\uFFFF", "[\uFFFF]",
        ];
        var kinds = new UrlKind[urls.Length * 2];
        ClassifyAll();

        var before = GC.GetAllocatedBytesForCurrentThread();
        ClassifyAll();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Contains(UrlKind.Unknown, kinds);

        void ClassifyAll()
        {
            for (var i = 0; i < urls.Length; i++)
            {
                kinds[2 * i] = UrlClassifier.Classify(urls[i]);
                kinds[(2 * i) + 1] = UrlClassifier.ClassifyWithHoles(urls[i]);
            }
        }
    }

    private static void Is(UrlKind kind, string url)
    {
        Assert.True(kind == UrlClassifier.Classify(url), $"{UrlClassifier.Classify(url)}: {Visible(url)}");

        // Without a hole in it, a text with holes is a text.
        if (!url.Contains(UrlClassifier.Hole))
        {
            Assert.Equal(kind, UrlClassifier.ClassifyWithHoles(url));
        }
    }

    private static string Visible(string url) => string.Join(' ', url.Take(100).Select(c => c is > ' ' and < '\u007F' ? $"{c}" : $"\\u{(int)c:X4}"));
}

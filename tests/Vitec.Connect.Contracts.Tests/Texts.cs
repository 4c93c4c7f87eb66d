namespace Vitec.Connect.Contracts.Tests;

/// <summary>Texts that a serializer can get wrong, each of characters that XML 1.0 can carry.</summary>
public static class Texts
{
    public static TheoryData<string> All => new(
        "",
        " ",
        "a",
        " a  b ",
        "\t",
        "\n",
        "\r",
        "a\r\nb\rc\nd\te",
        "Åsa & Örjan åt räksmörgås",
        "ra\u0308ksmo\u0308rga\u030As",
        "😀 𐍈 \U0010FFFD",
        "<>&\"'",
        "]]>",
        "<![CDATA[a]]>",
        "<!-- a -->",
        "&amp;&lt;&#x0;",
        "<?xml version=\"1.0\"?><a xmlns=\"urn:x\"/>",
        "{\"a\":\"\\u0000\"}",
        "\\",
        "\u007F\u0080\u0085\u00A0\u2028\u2029\u200B\uFEFF\uFFFD\uE000\uD7FF",
        "https://x.se/a?b=c&d=e#f",
        "true",
        "null",
        new string('å', 100_000));
}

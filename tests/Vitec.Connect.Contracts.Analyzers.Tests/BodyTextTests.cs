using System.Linq;
using System.Threading;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The readers of JSON and XML with holes, by themselves: depth, ends that are open, where a text goes wrong.</summary>
public class BodyTextTests
{
    [Theory]
    [InlineData("{\"a\":", "}", "{\"b\":1}", true)]
    [InlineData("[", "]", "1", true)]
    [InlineData("[", "]", "1,", false)]
    [InlineData("<a>", "</a>", "", true)]
    [InlineData("<a xmlns:b='c'>", "</a>", "<b:d/>", true)]
    [InlineData("<a>", "</a>", "</b>", false)]
    public void Texts_nested_ten_thousand_deep_are_read_on_a_small_stack(string open, string close, string inner, bool isGood)
    {
        var text = string.Concat(Enumerable.Repeat(open, 10_000)) + inner + string.Concat(Enumerable.Repeat(close, 10_000));
        int? malformedAt = -1;
        var thread = new Thread(() => malformedAt = text[0] == '<' ? XmlText.Read(Of(text)).MalformedAt : JsonText.Read(Of(text)).MalformedAt, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal(isGood ? null : 10_000 * open.Length + (inner == "1," ? 2 : 0), malformedAt);
    }

    [Theory]
    [InlineData("{\"id\":1,}", 8)]
    [InlineData("{\"id\":\"a", 8)]
    [InlineData("[1,2", 4)]
    [InlineData("\uFEFF{]", 2)]
    public void It_is_told_where_JSON_goes_wrong(string text, int at) => Assert.Equal(at, JsonText.Read(Of(text)).MalformedAt);

    [Theory]
    [InlineData("<a", 2)]
    [InlineData("<a></b>", 3)]
    [InlineData("<a/><b/>", 4)]
    [InlineData(" <?xml version='1.0'?><a/>", 1)]
    [InlineData("<a b='1' b='2'/>", 15)]
    [InlineData("<a>&nbsp;</a>", 3)]
    [InlineData("<a><b:c/></a>", 3)]
    [InlineData("<a x=1/>", 5)]
    [InlineData("<!-- a", 6)]
    [InlineData("text", 0)]
    public void It_is_told_where_XML_goes_wrong(string text, int at) => Assert.Equal(at, XmlText.Read(Of(text)).MalformedAt);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<!-- a --><a b=\"1 &gt; 0\">x&#10;<![CDATA[ < ]]></a>\n<?p?>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;<c></a>")]
    [InlineData("<å:b xmlns:å='c'/>")]
    public void Good_XML_is_not_taken_for_malformed_and_entities_are_never_resolved(string text) => Assert.Null(XmlText.Read(Of(text)).MalformedAt);

    [Theory]
    [InlineData("{\"id\":\"a")]
    [InlineData("{\"id\"")]
    [InlineData("<a><b>")]
    [InlineData("<a b='")]
    [InlineData("<a")]
    public void What_goes_on_in_a_hole_is_not_malformed(string start)
    {
        var text = new BodyText(Text.Concat(Text.Of(TextPiece.Of(start, source: null)), Text.Of(TextPiece.Hole(HoleContent.Anything, source: null))));

        Assert.Null(start[0] == '<' ? XmlText.Read(text).MalformedAt : JsonText.Read(text).MalformedAt);
    }

    private static BodyText Of(string text) => new(Text.Of(TextPiece.Of(text, source: null)));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Tool.Check;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("a = \"/x\";", 4, 8, "a = \"/x\";", "    ^^^^")]
    [InlineData("\t\tx(y)", 4, 5, "\t\tx(y)", "\t\t  ^")] // tabs stay tabs, whatever their width is
    [InlineData("å(\"客户\", b)", 2, 6, "å(\"客户\", b)", "  ^^^^^^")] // wide: two columns each
    [InlineData("/*客*/ b", 6, 7, "/*客*/ b", "       ^")]
    [InlineData("\"👍\" + b", 7, 8, "\"👍\" + b", "       ^")] // two code units, two columns
    [InlineData("e\u0301 = b", 5, 6, "e\u0301 = b", "    ^")] // a combining accent takes none
    [InlineData("a\u001b[31m = b", 9, 10, "a\\u001B[31m = b", "              ^")] // made visible
    [InlineData("abc", 3, 3, "abc", "   ^")]
    [InlineData("", 0, 0, "", "^")]
    public void Carets_stand_below_what_was_found(string line, int start, int end, string source, string carets) =>
        Assert.Equal(new Excerpt(source, carets), Excerpt.Of(Found(line, start, end)));

    [Fact]
    public void What_goes_on_in_the_next_line_is_underlined_to_the_end_of_the_first() =>
        Assert.Equal(new Excerpt("  a(b,  ", "  ^^^^"), Excerpt.Of(Found("  a(b,  ", 2, 1, endLine: 1)));

    [Fact]
    public void Of_a_long_line_the_part_around_is_shown()
    {
        var line = new string('a', 1_000) + "客\"/x\"" + new string('b', 1_000);
        var excerpt = Excerpt.Of(Found(line, 1_001, 1_005));
        Assert.Equal("…" + new string('a', 58) + "客\"/x\"" + new string('b', 160 - 64) + "…", excerpt.Source);
        Assert.Equal(new string(' ', 1 + 58 + 2) + "^^^^", excerpt.Carets);

        var atStart = Excerpt.Of(Found(line, 0, 2_000));
        Assert.Equal(new string('a', 160) + "…", atStart.Source);
        Assert.Equal(new string('^', 160), atStart.Carets);
    }

    private static Finding Found(string line, int start, int end, int endLine = 0) =>
        new("VITEC001", DiagnosticSeverity.Warning, "", "", new LinePosition(0, start), new LinePosition(endLine, end), line);
}

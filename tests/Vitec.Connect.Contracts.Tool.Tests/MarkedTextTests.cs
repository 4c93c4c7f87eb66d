using Vitec.Connect.Contracts.Tool.Reports;

namespace Vitec.Connect.Contracts.Tool.Tests;

public sealed class MarkedTextTests
{
    [Theory]
    [InlineData("200", "201", "20|0|", "20|1|")]
    [InlineData("true", "\"true\"", "|true|", "|\"true\"|")]
    [InlineData("abc", "abc", "abc||", "abc||")]
    [InlineData("abab", "ab", "ab|ab|", "ab||")]
    [InlineData("", "x", "||", "|x|")]
    [InlineData("a\U0001F600b", "a\U0001F601b", "a|\U0001F600|b", "a|\U0001F601|b")]
    public void What_differs_is_marked(string first, string second, string markedFirst, string markedSecond)
    {
        var (one, other) = MarkedText.Compare(first, second);
        Assert.Equal((markedFirst, markedSecond), (Show(one), Show(other)));
    }

    private static string Show(MarkedText text) => $"{text.Before}|{text.Marked}|{text.After}";
}

namespace Vitec.Connect.Contracts.Tests;

public class UrlClassifierTests
{
    [Theory]
    [InlineData("https://x.se/a")]
    [InlineData("HTTP://x.se")]
    [InlineData("https://localhost:5001/")]
    public void A_full_http_url_is_absolute(string url) =>
        Assert.Equal(UrlKind.Absolute, UrlClassifier.Classify(url));
}

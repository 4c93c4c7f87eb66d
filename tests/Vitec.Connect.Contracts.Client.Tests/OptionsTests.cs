using System;
using System.Linq;
using System.Net.Http;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>Options are checked before anything is sent anywhere.</summary>
public class OptionsTests : ClientTest
{
    [Fact]
    public void The_default_address_is_the_documented_one() =>
        Assert.Equal("https://connect.maklare.vitec.net/", new VitecConnectOptions().BaseAddress.AbsoluteUri);

    [Theory]
    [InlineData("https://connect.maklare.vitec.net")]
    [InlineData("https://test.example:8443/a/b/")]
    [InlineData("http://localhost:5000")]
    [InlineData("http://127.0.0.1")]
    [InlineData("http://[::1]:80/a")]
    public void These_base_addresses_are_fine(string address) => Assert.NotNull(new VitecConnectClient(Http, Options(new Uri(address))));

    [Theory]
    [InlineData("connect.maklare.vitec.net", "\"connect.maklare.vitec.net\" is not absolute. Give the protocol and the host, too: https://host.")]
    [InlineData("http://connect.maklare.vitec.net", "\"http://connect.maklare.vitec.net/\" is not https. Begin it with https://")]
    [InlineData("http://localhost.example", "is not https.")]
    [InlineData("localhost:5000", "is not https.")]
    [InlineData("ftp://localhost/", "is not https.")]
    [InlineData("file:///Service", "is not https.")]
    [InlineData("https://user:hidden@x.se/", "\"https://x.se/\" holds user information before its host. Give it as UserName and Password.")]
    [InlineData("https://x.se/?key=hidden", "\"https://x.se/\" has a query or a fragment behind it.")]
    [InlineData("https://x.se/#hidden", "\"https://x.se/\" has a query or a fragment behind it.")]
    public void These_are_not(string address, string problem)
    {
        var options = Options(new Uri(address, UriKind.RelativeOrAbsolute));

        var exception = Assert.Throws<ArgumentException>("options", () => new VitecConnectClient(Http, options));

        Assert.StartsWith("VitecConnectOptions.BaseAddress ", exception.Message);
        Assert.Contains(problem, exception.Message);
        Assert.DoesNotContain("hidden", exception.Message);
        Assert.DoesNotContain("hidden", options.ToString());
    }

    [Theory]
    [InlineData("", "VitecConnectOptions.UserName is not set.")]
    [InlineData(" ", "VitecConnectOptions.UserName is not set.")]
    [InlineData("user:password", "VitecConnectOptions.UserName holds a colon")]
    [InlineData("user\n", "VitecConnectOptions.UserName holds a control character")]
    public void A_user_name_that_cannot_be_sent_is_refused(string userName, string problem)
    {
        var options = Options(new Uri("https://x.se"));
        options.UserName = userName;

        var exception = Assert.Throws<ArgumentException>("options", () => new VitecConnectClient(Http, options));

        Assert.StartsWith(problem, exception.Message);
    }

    [Theory]
    [InlineData("", "VitecConnectOptions.Password is not set.")]
    [InlineData("secret-4711\r\n", "VitecConnectOptions.Password holds a control character")]
    public void A_password_that_cannot_be_sent_is_refused(string password, string problem)
    {
        var options = Options(new Uri("https://x.se"));
        options.Password = password;

        var exception = Assert.Throws<ArgumentException>("options", () => new VitecConnectClient(Http, options));

        Assert.StartsWith(problem, exception.Message);
        Assert.DoesNotContain("secret-4711", exception.Message);
    }

    [Fact]
    public void Everything_that_is_wrong_is_told_at_once()
    {
        var options = new VitecConnectOptions { BaseAddress = null!, UserName = null!, Password = null!, Format = (VitecConnectFormat)7 };

        var exception = Assert.Throws<ArgumentException>("options", () => new VitecConnectClient(Http, options));

        Assert.Equal(
            ["VitecConnectOptions.BaseAddress", "VitecConnectOptions.UserName", "VitecConnectOptions.Password", "VitecConnectOptions.Format"],
            exception.Message.Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Two_base_addresses_are_refused()
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://test.example/") };

        var exception = Assert.Throws<ArgumentException>("httpClient", () => new VitecConnectClient(http, Options(new Uri("https://connect.maklare.vitec.net"))));

        Assert.StartsWith(
            "The HttpClient's base address is https://test.example/, and VitecConnectOptions.BaseAddress is https://connect.maklare.vitec.net/. Set the latter alone.",
            exception.Message);
    }

    [Fact]
    public void The_same_base_address_twice_is_fine()
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://test.example/a/") };

        Assert.NotNull(new VitecConnectClient(http, Options(new Uri("https://test.example/a"))));
    }

    [Fact]
    public void Nothing_is_a_null_argument()
    {
        Assert.Throws<ArgumentNullException>("httpClient", () => new VitecConnectClient(null!, Options(new Uri("https://x.se"))));
        Assert.Throws<ArgumentNullException>("options", () => new VitecConnectClient(Http, null!));
    }

    [Fact]
    public void Their_text_shows_no_credentials()
    {
        Assert.Equal(
            "VitecConnectOptions { BaseAddress = https://x.se/, UserName = ***, Password = ***, Format = Xml }",
            Options(new Uri("https://x.se"), VitecConnectFormat.Xml).ToString());
        Assert.Equal(
            "VitecConnectOptions { BaseAddress = (not set), UserName = (not set), Password = (not set), Format = Json }",
            new VitecConnectOptions { BaseAddress = null! }.ToString());
    }
}

using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

public sealed class ArrivingTests(Browser browser) : SandboxPageTest(browser)
{
    [Fact]
    public async Task An_empty_page_says_how_to_send_the_first_request()
    {
        await Expect(Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Nothing has arrived yet" })).ToBeVisibleAsync();
        await Expect(Page.GetByRole(AriaRole.Searchbox)).ToBeHiddenAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copied" })).ToBeVisibleAsync();

        Assert.Equal(
            ["-X", "PUT", $"{Address}{Route}M12345", "-u", "user:password", "-H", "Content-Type: application/json", "--data-raw", """{"id":"4711","url":"https://supplier.se/order/4711","comment":"Choose photos"}"""],
            await Shell.ArgumentsAsync("curl", await Page.EvaluateAsync<string>("navigator.clipboard.readText()")));
    }

    [Fact]
    public async Task Each_request_is_shown_as_it_arrives_the_latest_first()
    {
        await SendAsync();
        await Expect(Rows).ToHaveTextAsync([new Regex(@"^\d\d:\d\d:\d\d,\d\d\d200 trueM12345Välj bilder · https://supplier\.se/order/4711$")]);
        await Expect(Page.GetByText("Nothing has arrived yet")).ToBeHiddenAsync();

        await SendAsync("kund å", """{"url":"/order/1"}""");
        await SendAsync("M7", hasCredentials: false);
        await SendAsync("M8", "", method: "POST");
        await Expect(Rows).ToHaveTextAsync(
        [
            new Regex("405POST M81 violation$"),
            new Regex("401M7" + Regex.Escape(Json) + "$"),
            new Regex("400kund å/order/11 violation$"),
            new Regex("200 trueM12345"),
        ]);
        await Expect(Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Requests 4" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_request_opens_to_what_was_sent_understood_broken_and_answered()
    {
        await SendAsync(
            body: "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Id>4711</Id><Url>order/1</Url><Comment>lost</Comment></OrderUserInteractionRequest>",
            contentType: "text/xml");
        await Rows.ClickAsync();

        await Expect(Part("As sent")).ToContainTextAsync($"PUT /{Route}M12345\nContent-Type: text/xml");
        await Expect(Part("As sent")).ToContainTextAsync("<Url>order/1</Url><Comment>lost</Comment></OrderUserInteractionRequest>");
        await Expect(Part("As understood").GetByRole(AriaRole.Definition)).ToHaveTextAsync(["M12345", "4711", "order/1", "null"]);
        await Expect(Part("As understood")).ToContainTextAsync("The provider drops without a word: Comment.");
        await Expect(Part("Answered")).ToContainTextAsync("400\nContent-Type: text/xml; charset=utf-8");
        await Expect(Part("Answered")).ToContainTextAsync("<Error><Message>The request is invalid.");
        await Expect(Part("Breaks the contract").GetByRole(AriaRole.Listitem)).ToHaveTextAsync(
        [
            new Regex("^Comment: .* VITEC010$"),
            new Regex("^Url: \"order/1\" is a relative URL.* VITEC002$"),
        ]);
        var link = Part("Breaks the contract").GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "VITEC002" });
        await Expect(link).ToHaveAttributeAsync("href", new Regex("^https://github.com/.*/docs/rules/VITEC002.md$"));
        await Expect(link).ToHaveAttributeAsync("rel", "noopener noreferrer");

        await Rows.ClickAsync();
        await Expect(Part("As sent")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Credentials_are_nowhere_on_the_page()
    {
        await SendAsync();
        await Rows.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy as curl" }).ClickAsync();
        await Expect(Page.GetByText("Copied")).ToBeVisibleAsync();

        var texts = await Page.ContentAsync() + await Page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.DoesNotContain("hemligt", texts);
        Assert.DoesNotContain("cGFydG5lcjpoZW1saWd0", texts);
    }

    [Fact]
    public async Task What_arrives_is_never_markup()
    {
        const string Attack = "\"'><img src=x onerror=\"window.attacked=1\"><script>window.attacked=1</script>";
        await SendAsync(Attack.Replace("/", ""), $$"""{"id":{{Encoded(Attack)}},"url":{{Encoded("javascript:window.attacked=1//" + Attack)}},"comment":{{Encoded(Attack)}},{{Encoded(Attack)}}:1}""");
        await SendAsync(body: $"<a>{Attack}</a>", contentType: "application/xml");
        await SendAsync(body: Attack, contentType: "text/html;a=\"<img src=x onerror=window.attacked=1>\"");
        await Expect(Rows).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await Rows.Nth(i).ClickAsync();
        }

        await Expect(Part("As understood").Last.GetByRole(AriaRole.Definition).Nth(1)).ToHaveTextAsync(Attack);
        Assert.Equal(0, await Page.Locator(".list img, .list script, .list a:not([href^='https://github.com/'])").CountAsync());
        Assert.False(await Page.EvaluateAsync<bool>("'attacked' in window"));
    }

    [Fact]
    public async Task Even_a_mistake_of_the_page_could_not_make_markup_of_it()
    {
        Assert.Contains("TrustedHTML", await Page.EvaluateAsync<string>("try { document.body.innerHTML = '<p>'; 'done' } catch (e) { e.message }"));
        Assert.Equal("p", await Page.EvaluateAsync<string>("document.createElement('p').localName"));
        Problems.Clear(); // the browser reports the attempt
    }

    [Fact]
    public async Task The_page_keeps_the_latest_200()
    {
        await Task.WhenAll(Enumerable.Range(0, 10).Select(async client =>
        {
            for (var i = 0; i < 20; i++)
            {
                await SendAsync($"early {client}");
            }
        }));
        await Expect(Rows).ToHaveCountAsync(200);

        for (var i = 0; i < 3; i++)
        {
            await SendAsync($"late {i}");
        }

        await Expect(Rows.First).ToContainTextAsync("late 2");
        await Expect(Rows).ToHaveCountAsync(200);
    }

    [Fact]
    public async Task Two_pages_and_one_that_comes_later_show_the_same()
    {
        var other = await OpenAsync();
        await SendAsync("M1");
        await Expect(Rows).ToHaveCountAsync(1);
        await Expect(other.Locator(".row")).ToHaveCountAsync(1);

        var later = await OpenAsync();
        await Expect(later.Locator(".row")).ToContainTextAsync(["M1"]);
    }

    [Fact]
    public async Task A_page_whose_stub_has_ended_says_so()
    {
        await StopAsync();

        await Expect(Page.GetByText("Not connected: is the stub running?")).ToBeVisibleAsync();
        Problems.Clear(); // the browser reports that it can't connect
    }

    private static string Encoded(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private ILocator Part(string heading) => Page.Locator("section.part", new PageLocatorOptions { Has = Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = heading, Exact = true }) });
}

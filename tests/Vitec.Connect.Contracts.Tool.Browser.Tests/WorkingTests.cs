using System.Threading.Tasks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

/// <summary>What a person does with the requests and the answers.</summary>
public sealed class WorkingTests(Browser browser) : SandboxPageTest(browser)
{
    [Theory]
    [InlineData("storgatan", "M2")]
    [InlineData("STOR Välj", "M2")]
    [InlineData("vitec002", "M3")]
    [InlineData("401", "M4")]
    [InlineData("m1", "M1")]
    public async Task The_filter_finds_by_text_customer_status_and_rule(string filter, string customer)
    {
        await SendFourAsync();

        await Page.GetByRole(AriaRole.Searchbox).FillAsync(filter);

        await Expect(Rows).ToContainTextAsync([customer]);
        await Expect(Page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Requests 1 of 4" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_filter_holds_for_what_arrives_later_and_can_be_taken_back()
    {
        await SendFourAsync();
        await Page.GetByLabel("With violations").CheckAsync();
        await Expect(Rows).ToContainTextAsync(["M3"]);

        await SendAsync("M5");
        await SendAsync("M6", """{"url":"x.se/a"}""");
        await Expect(Rows).ToContainTextAsync(["M6", "M3"]);

        await Page.GetByRole(AriaRole.Searchbox).FillAsync("nowhere");
        await Expect(Page.GetByText("No request matches the filter.")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Show all" }).ClickAsync();
        await Expect(Rows).ToHaveCountAsync(6);
        await Expect(Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_request_is_copied_as_curl_whatever_it_holds()
    {
        const string Body = """{"id":"it's $HOME `x` \\ \"å\"","comment":"a'; exit 1; '"}""";
        await SendAsync("kund å'1", Body, "application/json; charset=\"utf-8\"");
        await Rows.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy as curl" }).ClickAsync();
        await Expect(Page.GetByText("Copied")).ToBeVisibleAsync();

        Assert.Equal(
            ["-X", "PUT", $"{Address}{Route}kund%20%C3%A5%271", "-u", "user:password", "-H", "Content-Type: application/json; charset=\"utf-8\"", "--data-raw", Body],
            await Shell.ArgumentsAsync("curl", await Page.EvaluateAsync<string>("navigator.clipboard.readText()")));
    }

    [Fact]
    public async Task A_body_that_is_too_large_to_show_is_not_copied_in_part()
    {
        await SendAsync(body: $$"""{"comment":"{{new string('c', 9000)}}"}""");
        await Rows.ClickAsync();

        await Expect(Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy as curl" })).ToBeDisabledAsync();
        await Expect(Page.GetByText("Its body is too large to be shown or copied as a whole.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_request_is_sent_again()
    {
        await SendAsync("M1", hasCredentials: false);
        await Rows.ClickAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Send again" }).ClickAsync();

        await Expect(Page.GetByText("Sent again")).ToBeVisibleAsync();
        await Expect(Rows).ToContainTextAsync(["200 trueM1", "401M1"]);
    }

    [Theory]
    [InlineData("200 false", "false")]
    [InlineData("400 Invalid", "The answer is 400.")]
    [InlineData("401 Unauthorized", "The answer is 401.")]
    [InlineData("403 Forbidden", "The answer is 403.")]
    [InlineData("500 Error", "The answer is 500.")]
    public async Task The_next_answer_is_chosen_and_then_it_is_as_usual_again(string choice, string answer)
    {
        await Radio(choice).CheckAsync();
        await Expect(Page.GetByText($"The next request is answered: {choice}.")).ToBeVisibleAsync();

        Assert.Contains(answer, await SendAsync());

        await Expect(Radio("As usual")).ToBeCheckedAsync();
        await Expect(Page.GetByText("Back to as usual.")).ToBeVisibleAsync();
        Assert.Equal("true", await SendAsync());
    }

    [Fact]
    public async Task Every_answer_is_chosen_until_it_is_taken_back_and_each_page_shows_it()
    {
        await Radio("every request").CheckAsync();
        await Radio("500 Error").CheckAsync();
        await Expect(Page.GetByText("Every request is answered: 500 Error.")).ToBeVisibleAsync();
        var other = await OpenAsync();
        await Expect(other.GetByText("Every request is answered: 500 Error.")).ToBeVisibleAsync();

        Assert.Contains("The answer is 500.", await SendAsync());
        Assert.Contains("The answer is 500.", await SendAsync());

        await Radio("As usual").CheckAsync();
        await Expect(other.GetByText("Back to as usual.")).ToBeVisibleAsync();
        Assert.Equal("true", await SendAsync());
    }

    [Fact]
    public async Task A_late_and_a_dropped_answer_are_chosen()
    {
        await Radio("Dropped").CheckAsync();
        await Expect(Page.GetByText("The next request is answered: Dropped.")).ToBeVisibleAsync();
        await Assert.ThrowsAsync<System.Net.Http.HttpRequestException>(() => SendAsync("M1"));
        await Expect(Rows).ToContainTextAsync(["droppedM1"]);

        await Radio("5 s late").CheckAsync();
        await Expect(Page.GetByText("The next request is answered: 5 s late.")).ToBeVisibleAsync();
        var late = SendAsync("M2");
        await Expect(Rows.First).ToContainTextAsync("200 trueM2"); // it shows before its answer is given
        Assert.False(late.IsCompleted);
        Assert.Equal("true", await late);
    }

    [Fact]
    public async Task The_requests_are_cleared_away()
    {
        await SendAsync("M1");
        await Expect(Rows).ToHaveCountAsync(1);

        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Clear" }).ClickAsync();
        await Expect(Page.GetByText("Nothing has arrived yet")).ToBeVisibleAsync();

        await SendAsync("M2");
        await Expect(Rows).ToContainTextAsync(["M2"]);
    }

    private async Task SendFourAsync()
    {
        await SendAsync("M1");
        await SendAsync("M2", """{"comment":"Välj bilder, Storgatan 12"}""");
        await SendAsync("M3", """{"url":"/order/1"}""");
        await SendAsync("M4", "{}", hasCredentials: false);
        await Expect(Rows).ToHaveCountAsync(4);
    }

    // The dot of a radio button is not shown; its label is what is clicked.
    private ILocator Radio(string label) => Page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = label });
}

using System.Threading.Tasks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

/// <summary>The page by keyboard and screen reader, in both themes and at two widths.</summary>
public sealed class AccessTests(Browser browser) : SandboxPageTest(browser)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Light, 375)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Dark, 375)]
    public async Task It_breaks_no_rule_of_accessibility_and_never_scrolls_sideways(ColorScheme scheme, int width)
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
        await Page.SetViewportSizeAsync(width, 800);
        await Page.AssertAccessibleAsync("empty");

        var word = new string('x', 400);
        await SendAsync(word, $$"""{"{{word}}":1,"comment":"{{word}}","url":"{{word}}"}""");
        await SendAsync("M1", hasCredentials: false);
        await SendAsync();
        await Expect(Rows).ToHaveCountAsync(3);
        for (var i = 0; i < 3; i++)
        {
            await Rows.Nth(i).ClickAsync();
        }

        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Copy as curl" }).First.ClickAsync();
        await Expect(Page.GetByText("Copied")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync("three requests, open");

        await Page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "500 Error" }).CheckAsync();
        await Page.GetByRole(AriaRole.Searchbox).FillAsync("nowhere");
        await Expect(Page.GetByText("No request matches the filter.")).ToBeVisibleAsync();
        await Page.AssertAccessibleAsync("nothing found");
    }

    [Fact]
    public async Task Everything_is_reached_by_keyboard()
    {
        await SendAsync("M1");
        await SendAsync("M2");
        await Expect(Rows).ToHaveCountAsync(2);

        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skip to the requests" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = "As usual" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Page.GetByText("The next request is answered: 200 false.")).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("/");
        await Expect(Page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await Page.Keyboard.TypeAsync("/M");
        await Expect(Page.GetByRole(AriaRole.Searchbox)).ToHaveValueAsync("/M");

        await Rows.First.FocusAsync();
        await Page.Keyboard.PressAsync("ArrowDown");
        await Expect(Rows.Last).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Rows.Last).ToHaveAttributeAsync("aria-expanded", "true");
        await Page.Keyboard.PressAsync("ArrowUp");
        await Expect(Rows.First).ToBeFocusedAsync();
        Assert.Equal("solid", await Rows.First.EvaluateAsync<string>("row => getComputedStyle(row).outlineStyle"));
    }

    [Fact]
    public async Task A_screen_reader_is_told_of_arrivals_but_not_of_each_in_a_burst()
    {
        await Page.Clock.InstallAsync();
        await Page.ReloadAsync();
        await Expect(Page.GetByText("Live", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        var news = Page.Locator("#news");
        await Expect(news).ToHaveRoleAsync(AriaRole.Status);

        await SendAsync("M1");
        await Expect(news).ToHaveTextAsync("1 new request. The latest: M1, answered 200 true.");

        await SendAsync("M2");
        await SendAsync("M3", """{"url":"/order/1"}""");
        await Expect(Rows).ToHaveCountAsync(3);
        await Expect(news).ToHaveTextAsync("1 new request. The latest: M1, answered 200 true.");
        await Page.Clock.FastForwardAsync(5000);
        await Expect(news).ToHaveTextAsync("2 new requests. The latest: M3, answered 400, 1 violation.");
    }

    [Fact]
    public async Task The_themes_differ_and_so_does_the_layout()
    {
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        var light = await Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));

        await SendAsync();
        await Rows.ClickAsync();
        Assert.Equal(3, await ColumnsAsync());
        await Page.SetViewportSizeAsync(375, 800);
        Assert.Equal(1, await ColumnsAsync());
    }

    private Task<int> ColumnsAsync() => Page.Locator(".columns").EvaluateAsync<int>("columns => new Set([...columns.children].map(c => c.getBoundingClientRect().left)).size");
}

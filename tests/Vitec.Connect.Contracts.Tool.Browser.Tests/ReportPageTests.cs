using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Microsoft.Playwright;
using Vitec.Connect.Contracts.Broker;
using Vitec.Connect.Contracts.Stub;
using Vitec.Connect.Contracts.Testing;
using Vitec.Connect.Contracts.Testing.Tests;
using Vitec.Connect.Contracts.Tests;
using Vitec.Connect.Contracts.Tool.Reports;
using static Microsoft.Playwright.Assertions;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

/// <summary>
/// The HTML report in a browser that has no network: of the committed pacts, at a provider that once kept them and now breaks
/// some, and of a new consumer's. Anything that the page asks for, and any error that it reports, fails its test.
/// </summary>
public sealed class ReportPageTests(Browser browser) : IAsyncLifetime
{
    private static readonly string Long = new('x', 300);

    private readonly string _file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
    private readonly ConcurrentQueue<string> _problems = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private IBrowserContext _context = null!;
    private IPage _page = null!;

    private ILocator Interactions => _page.Locator("details.interaction:visible");

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_file, await RenderAsync(), TestContext.Current.CancellationToken);
        _context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1440, Height = 900 }, Offline = true });
        await _context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        _page = await _context.NewPageAsync();
        _page.PageError += (_, error) => _problems.Enqueue(error);
        _page.Console += (_, message) => _problems.Enqueue(message.Text);
        _page.Request += (_, request) => _requests.Enqueue(request.Url);
        await _page.GotoAsync(new Uri(_file).AbsoluteUri);
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        File.Delete(_file);
        Assert.Empty(_problems);
        Assert.Equal([new Uri(_file).AbsoluteUri], _requests);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Light, 375)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Dark, 375)]
    public async Task It_breaks_no_rule_of_accessibility_and_never_scrolls_sideways(ColorScheme scheme, int width)
    {
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await _page.SetViewportSizeAsync(width, 800);
        await _page.AssertAccessibleAsync("as it comes");

        await _page.EvaluateAsync("for (const details of document.querySelectorAll('details')) details.open = true");
        await _page.AssertAccessibleAsync("all open");

        await _page.GetByRole(AriaRole.Searchbox).FillAsync("nowhere");
        await Expect(Interactions).ToHaveCountAsync(0);
        await _page.AssertAccessibleAsync("nothing found");
    }

    [Fact]
    public async Task Everything_is_reached_by_keyboard_in_the_order_in_which_it_stands()
    {
        await _page.Keyboard.PressAsync("Tab");
        await Expect(_page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Skip to the results" })).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Tab");
        await Expect(_page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Overview" })).ToBeFocusedAsync();
        var cells = _page.Locator(".matrix .cell");
        for (var i = 0; i < 20; i++)
        {
            await _page.Keyboard.PressAsync("Tab");
            await Expect(cells.Nth(i)).ToBeFocusedAsync();
        }

        foreach (var name in new[] { "All 20", "Failed 4", "Failed, pending 1", "Not verified 9", "Verified 6" })
        {
            await _page.Keyboard.PressAsync("Tab");
            await Expect(_page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true })).ToBeFocusedAsync();
        }

        await _page.Keyboard.PressAsync("Tab");
        await Expect(_page.GetByRole(AriaRole.Searchbox)).ToBeFocusedAsync();
        await _page.Keyboard.PressAsync("Tab");
        await Expect(Interactions.First.Locator("summary")).ToBeFocusedAsync();
        Assert.Equal("solid", await Interactions.First.Locator("summary").EvaluateAsync<string>("summary => getComputedStyle(summary).outlineStyle"));
    }

    [Theory]
    [InlineData("Enter")]
    [InlineData("Space")]
    public async Task A_key_opens_an_interaction_and_closes_it(string key)
    {
        var verified = _page.Locator("details[data-status=verified]").First;
        await Expect(verified).Not.ToHaveAttributeAsync("open", "");
        await verified.Locator("summary").FocusAsync();
        await _page.Keyboard.PressAsync(key);
        await Expect(verified.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Actual answer" })).ToBeVisibleAsync();
        await _page.Keyboard.PressAsync(key);
        await Expect(verified.GetByRole(AriaRole.Heading, new LocatorGetByRoleOptions { Name = "Actual answer" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_mark_of_the_matrix_leads_to_its_interaction_even_when_the_filter_hides_it()
    {
        await _page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Failed 4", Exact = true }).ClickAsync();
        await Expect(Interactions).ToHaveCountAsync(4);
        await Expect(_page.GetByRole(AriaRole.Status)).ToHaveTextAsync("4 of 20 shown");

        await _page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "a request to approve an ad: verified", Exact = true }).PressAsync("Enter");
        var interaction = _page.Locator("details", new PageLocatorOptions { HasText = "a request to approve an ad" }).First;
        await Expect(interaction.Locator("summary")).ToBeFocusedAsync();
        await Expect(interaction).ToHaveAttributeAsync("open", "");
        await Expect(interaction).ToBeInViewportAsync();
        await Expect(Interactions).ToHaveCountAsync(20);
    }

    [Fact]
    public async Task The_search_finds_by_consumer_state_and_outcome()
    {
        await _page.GetByRole(AriaRole.Searchbox).FillAsync("CLASSIC credentials");
        await Expect(Interactions).ToHaveCountAsync(1);
        await Expect(Interactions).ToContainTextAsync("a request to approve an ad with wrong credentials");
        await Expect(_page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "photo-portal" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task What_differs_is_highlighted()
    {
        var difference = Interactions.First.Locator(".differences tbody tr");
        await Expect(difference.Locator(".actual mark")).ToHaveTextAsync("\"true\"");
        var (mark, around) = (await GroundAsync(difference.Locator(".actual mark").First), await GroundAsync(difference.Locator(".actual code")));
        Assert.NotEqual(around, mark);
        Assert.NotEqual(mark, await GroundAsync(_page.Locator(".expected mark").First));

        static Task<string> GroundAsync(ILocator element) => element.EvaluateAsync<string>("element => getComputedStyle(element).backgroundColor");
    }

    [Fact]
    public async Task The_request_is_copied_as_curl()
    {
        await Interactions.First.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copy" }).ClickAsync();
        await Expect(Interactions.First.GetByText("Copied")).ToBeVisibleAsync();
        var curl = await _page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.StartsWith("curl ", curl, StringComparison.Ordinal);
        Assert.DoesNotContain("hemligt", curl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_policy_lets_nothing_be_loaded()
    {
        Assert.Equal("img-src", await _page.EvaluateAsync<string>(
            """
            new Promise(resolve => {
              addEventListener('securitypolicyviolation', event => resolve(event.effectiveDirective));
              document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.1:9/pixel' }));
            })
            """));
        _problems.Clear(); // the browser reports the attempt
        Assert.True(_requests.TryDequeue(out var page));
        _requests.Clear();
        _requests.Enqueue(page);
    }

    [Fact]
    public async Task The_themes_differ()
    {
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Light });
        var light = await _page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        await _page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        Assert.NotEqual(light, await _page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
    }

    /// <summary>Renders the report of a run that has every outcome.</summary>
    private static async Task<string> RenderAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await using var broker = await BrokerServer.StartAsync(cancellationToken: cancellation);
        foreach (var pact in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "pacts")))
        {
            broker.Publish(await File.ReadAllTextAsync(pact, cancellation), "1");
        }

        var options = new BrokerOptions { Address = broker.Address, ProviderBranch = "main", PublishVersion = "1" };
        await using (var stub = await VitecConnectStub.StartAsync(cancellationToken: cancellation))
        {
            (await PactVerification.VerifyBrokerAsync(options, ProviderOptions.ForStub(stub), cancellationToken: cancellation)).EnsureVerified();
        }

        broker.Publish(PactText.Of("map-service", PactText.Interaction("a request to confirm a map", status: 201), PactText.Interaction($"a request {Long}", "the database is away")), "1");
        await using var changed = await FrontedStub.StartAsync(changeAnswer: exchange =>
        {
            if (exchange.ContentType?.StartsWith("application/json", StringComparison.Ordinal) == true && exchange.Body == "true")
            {
                exchange.Body = exchange.Path == PactText.Path ? $"{{\"accepted\":true,\"trace\":\"{Long}\"}}" : "\"true\"";
            }
        }, options: new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["portal"] = "hemligt" } });
        var report = await PactVerification.VerifyBrokerAsync(
            new BrokerOptions { Address = broker.Address, ProviderBranch = "main", Selectors = options.Selectors },
            new ProviderOptions { BaseAddress = changed.Address, UserName = "portal", Password = "hemligt" },
            cancellationToken: cancellation);
        return await HtmlReport.RenderAsync(report, "https://connect.example.com/", new DateTime(2026, 11, 25, 12, 0, 0, DateTimeKind.Utc));
    }
}

using System;
using System.Collections.Concurrent;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Microsoft.Playwright;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

/// <summary>A test with a sandbox of its own, and its page in a browser. A page that reports an error fails its test.</summary>
public abstract class SandboxPageTest(Browser browser) : IAsyncLifetime
{
    protected const string Route = "Service/Order/UserInteraction/";
    protected const string Json = """{"id":"4711","url":"https://supplier.se/order/4711","comment":"Välj bilder"}""";

    private readonly HttpClient _http = new();
    private SandboxProcess _sandbox = null!;
    private IBrowserContext _context = null!;

    /// <summary>What the browser had to report of the page.</summary>
    protected ConcurrentQueue<string> Problems { get; } = new();

    protected IPage Page { get; private set; } = null!;

    protected string Address => _sandbox.BaseAddress.AbsoluteUri;

    protected ILocator Rows => Page.Locator(".request:visible .row");

    protected virtual BrowserNewContextOptions Options => new() { ViewportSize = new ViewportSize { Width = 1440, Height = 900 } };

    public async ValueTask InitializeAsync()
    {
        _sandbox = await SandboxProcess.StartAsync();
        _context = await browser.NewContextAsync(Options);
        await _context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"], new BrowserContextGrantPermissionsOptions { Origin = Address });
        Page = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _sandbox.DisposeAsync();
        _http.Dispose();
        GC.SuppressFinalize(this);
        Assert.Empty(Problems);
    }

    /// <summary>The page, connected.</summary>
    protected async Task<IPage> OpenAsync()
    {
        var page = await _context.NewPageAsync();
        page.PageError += (_, error) => Problems.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Problems.Enqueue(message.Text);
            }
        };
        await page.GotoAsync(Address);
        await Assertions.Expect(page.GetByText("Live", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        return page;
    }

    protected async Task StopAsync() => await _sandbox.DisposeAsync();

    protected async Task<string> SendAsync(
        string customer = "M12345", string body = Json, string contentType = "application/json", string method = "PUT", bool hasCredentials = true)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), Address + Route + Uri.EscapeDataString(customer));
        if (hasCredentials)
        {
            request.Headers.TryAddWithoutValidation("Authorization", "Basic cGFydG5lcjpoZW1saWd0"); // partner:hemligt
        }

        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await _http.SendAsync(request, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}

using System.Linq;
using System.Threading.Tasks;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Vitec.Connect.Contracts.Tool.Browser.Tests;

/// <summary>What every page has to be in every state.</summary>
internal static class Accessibility
{
    /// <summary>A page breaks no rule of axe and is no wider than its window.</summary>
    public static async Task AssertAccessibleAsync(this IPage page, string state)
    {
        var result = await page.RunAxe();
        Assert.True(
            result.Violations.Length == 0,
            $"{state}:\n{string.Join("\n", result.Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
        Assert.Equal(
            await page.EvaluateAsync<int>("document.documentElement.clientWidth"), await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}

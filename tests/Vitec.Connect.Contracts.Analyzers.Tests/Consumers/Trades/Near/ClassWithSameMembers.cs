using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Nara;

public class Link
{
    public string? Url { get; set; }

    public string? CustomerId { get; set; }

    public static Link Create() => new() { Url = "/x", CustomerId = "" };
}

public record OrderUserInteraction(string Id, string Url, string Comment);

public static class Use
{
    public static OrderUserInteraction Create() => new("1", "/x", "StringValue");

    public static Uri Relative() => new("/x", UriKind.Relative);

    public static Task<bool> RequestUserInteractionAsync(string customerId, OrderUserInteraction interaction) => Task.FromResult(customerId == "" && interaction.Url == "/x");

    public static async Task Call() => await RequestUserInteractionAsync("", Create());
}

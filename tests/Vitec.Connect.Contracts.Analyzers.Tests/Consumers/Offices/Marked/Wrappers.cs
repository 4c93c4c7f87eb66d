using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Egna.Omslag;

public interface INotifier
{
    Task NotifyAsync([CustomerId] string customerId, [AbsoluteUrl] string url, string comment = "");
}

public sealed class Link
{
    public Link([AbsoluteUrl] string target, string text) { Target = target; Text = text; }

    [AbsoluteUrl] public string Target { get; set; } = "about";
    [CustomerId] public string? Customer { get; init; } = "";
    public string Text { get; set; }
}

public record Button([AbsoluteUrl] string Href, string Label);

public static class Extensions
{
    public static Task Open(this INotifier notifier, string customerId, [AbsoluteUrl] string url = "/") =>
        notifier.NotifyAsync(customerId, url);
}

public class Wrappers(INotifier notifier)
{
    public Task Relative(string customer) => notifier.NotifyAsync(customer, "/order"); // VITEC002 {"/order"}

    public Task NamedOutOfOrder(string customer) =>
        notifier.NotifyAsync(comment: "/order", url: "x.se:8080/order", customerId: customer); // VITEC003 {"x.se:8080/order"}

    public Task Blank(string order) => notifier.NotifyAsync("", "https://omslag.se/" + order); // VITEC001 {""}

    public Task Null(string order) => notifier.NotifyAsync(null!, "https://omslag.se/" + order); // VITEC001

    public Task ExtensionDefault(string customer) => notifier.Open(customer);

    public Task Extension(string customer) => notifier.Open(customer, "urn:order:1"); // VITEC004 {"urn:order:1"}

    public Task ExtensionStatic(string customer, string path) => Extensions.Open(notifier, customer, url: "https://omslag.se" + path);

    public Link Constructed(string order) => new("https:/omslag.se/" + order, order); // VITEC004

    public Link ConstructedWell(string order) => new($"https://omslag.se/{order}", "/" + order) { Customer = "M1" };

    public Link Initialized(string order) => new(target: "https://omslag.se", text: "") { Target = "#" + order }; // VITEC002

    public Link InitializedBlank(string target) => new(target, "x") { Customer = "   " }; // VITEC001 {"   "}

    public void Assigned(Link link, bool reset)
    {
        link.Text = "/";
        if (reset)
        {
            link.Target = "://omslag.se"; // VITEC003 {"://omslag.se"}
        }
    }

    public Button Positional(string order) => new("../" + order, "Öppna"); // VITEC002

    public Button PositionalWell(Uri site, string order) => new(new Uri(site, "/orders/" + order).ToString(), "/orders");

    public Task Local(string customer, string order)
    {
        return Send("orders/" + order); // VITEC002 {"orders/" + order}

        Task Send([AbsoluteUrl] string url) => notifier.NotifyAsync(customer, url);
    }

    public List<Link> Many(IEnumerable<string> links, string fallback)
    {
        var list = new List<Link>();
        foreach (var link in links)
        {
            var target = Uri.TryCreate(link, UriKind.Absolute, out var uri) ? uri.AbsoluteUri : fallback;
            list.Add(new Link(target, link));
        }

        return list;
    }
}

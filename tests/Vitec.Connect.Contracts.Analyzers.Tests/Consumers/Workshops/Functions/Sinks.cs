using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Passed.Sinks;

public static class Sinks
{
    private static OrderUserInteractionRequest To(this OrderUserInteractionRequest r, string url)
    {
        r.Url = url;
        return r;
    }

    private static T With<T>(T r, string url, Action<T, string> set)
    {
        set(r, url);
        return r;
    }

    private static IEnumerable<OrderUserInteractionRequest> Many(string host, params int[] ids)
    {
        foreach (var id in ids)
        {
            yield return new() { Url = host + "/" + id };
        }
    }

    private static async IAsyncEnumerable<OrderUserInteractionRequest> ManyAsync(string root)
    {
        await Task.Yield();
        yield return new() { Url = $"{root}/1" };
    }

    private static OrderUserInteractionRequest Make(string path) => Make(path, null);

    private static OrderUserInteractionRequest Make(string path, string? host) => new() { Url = (host ?? "https://x.se") + path };

    private static OrderUserInteractionRequest Raw(string url, int depth) => depth > 3 ? new() { Url = url } : Raw(url, depth + 1);

    private static OrderUserInteractionRequest Same(OrderUserInteractionRequest r) => r;

    private static void Fill(OrderUserInteractionRequest r, Uri page, bool local)
    {
        r.Url = local ? page.PathAndQuery : page.AbsoluteUri; // VITEC002 {local ? page.PathAndQuery : page.AbsoluteUri}
    }

    private static void FillFull(OrderUserInteractionRequest r, Uri page, bool local)
    {
        r.Url = local ? page.PathAndQuery : page.AbsoluteUri;
    }

    public static OrderUserInteractionRequest A(OrderUserInteractionRequest r) => r.To("/a"); // VITEC002 {"/a"}

    public static OrderUserInteractionRequest B() => new OrderUserInteractionRequest().To(url: "https://x.se").To("x.se"); // VITEC003 {"x.se"}

    public static OrderUserInteractionRequest C(OrderUserInteractionRequest r) => With(r, "/a", (x, u) => x.Url = u);

    public static OrderUserInteractionRequest D(OrderUserInteractionRequest r) => With(r, "/a", (x, u) => x.Url = "https://x.se" + u);

    public static OrderUserInteractionRequest[] E() => Many("x.se", 1, 2).ToArray(); // VITEC003 {"x.se"}

    public static OrderUserInteractionRequest[] F() => [.. Many("https://x.se", 1, 2)];

    public static IAsyncEnumerable<OrderUserInteractionRequest> G() => ManyAsync("//x.se"); // VITEC003 {"//x.se"}

    public static OrderUserInteractionRequest H() => Make("/a");

    public static OrderUserInteractionRequest I() => Make("/a", "x.se"); // VITEC003 {"x.se"}

    public static OrderUserInteractionRequest J() => Raw("?a", 0); // VITEC002 {"?a"}

    public static OrderUserInteractionRequest K() => Same(new() { Url = "#a" }); // VITEC002 {"#a"}

    public static void L(OrderUserInteractionRequest r, Uri page, bool local) => Fill(r, page, local);

    public static void M(OrderUserInteractionRequest r, Uri page) => FillFull(r, page, local: false);

    public static Func<OrderUserInteractionRequest> N(OrderUserInteractionRequest r) => () => r.To("a.html"); // VITEC002 {"a.html"}

    public static IEnumerable<OrderUserInteractionRequest> O(IEnumerable<string> paths) => paths.Select(Make);

    public static OrderUserInteractionRequest P(OrderUserInteractionRequest r)
    {
        Set("y.se"); // VITEC003 {"y.se"}
        Set("https://y.se");
        return r;

        void Set(string host)
        {
            Inner();

            void Inner() => r.Url = host + "/a";
        }
    }

    public static OrderUserInteractionRequest Q(OrderUserInteractionRequest r, string? given)
    {
        return r.To(given ?? "/q"); // VITEC002 {given ?? "/q"}
    }
}

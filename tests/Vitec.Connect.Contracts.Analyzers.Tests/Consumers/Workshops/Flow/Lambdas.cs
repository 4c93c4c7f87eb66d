using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace FlowCases.Lambdas;

public static class Lambdas
{
    public static Action<OrderUserInteractionRequest> Setter() => r => r.Url = "/orders"; // VITEC002 {"/orders"}

    public static Func<int, OrderUserInteractionRequest> Factory => id => new() { Url = $"fukt.se/{id}" }; // VITEC003

    public static IEnumerable<OrderUserInteractionRequest> Query(IEnumerable<int> ids) =>
        from id in ids
        let url = $"/orders/{id}"
        select new OrderUserInteractionRequest { Id = id.ToString(), Url = "https://fukt.se" + url };

    public static void WrittenInside(OrderUserInteractionRequest r, bool full)
    {
        var url = "/orders";
        Action complete = () => url = "https://fukt.se/orders";
        complete();
        r.Url = url;
    }

    public static void ReadInside(List<OrderUserInteractionRequest> all)
    {
        const string url = "/orders";
        all.ForEach(r => r.Url = url); // VITEC002 {url}
    }

    public static void ReadInsideVariable(List<OrderUserInteractionRequest> all)
    {
        var url = "fukt.se";
        all.ForEach(delegate(OrderUserInteractionRequest r) { r.Url = url; }); // VITEC003 {url}
    }

    public static void GivenBy(Func<int, string> page, List<OrderUserInteractionRequest> all) => all.ForEach(r => r.Url = page(1));

    public static async Task Run(IVitecConnectClient vitec, IEnumerable<string> customers)
    {
        var url = "https://fukt.se/";
        await Parallel.ForEachAsync(customers, async (customer, stop) =>
        {
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Url = url }, stop);
            Console.WriteLine(accepted);
        });
        await Task.Run(() => vitec.RequestUserInteractionAsync("", new() { Url = url })); // VITEC001 {""}
    }

    public static void LinqSelect(IEnumerable<Uri> uris, List<OrderUserInteractionRequest> all) =>
        all.AddRange(uris.Where(uri => uri.IsAbsoluteUri).Select(uri => new OrderUserInteractionRequest { Url = uri.PathAndQuery })); // VITEC002 {uri.PathAndQuery}

    public static void Static(List<OrderUserInteractionRequest> all) => all.ForEach(static r => r.Url = nameof(OrderUserInteractionRequest)); // VITEC002 {nameof(OrderUserInteractionRequest)}
}

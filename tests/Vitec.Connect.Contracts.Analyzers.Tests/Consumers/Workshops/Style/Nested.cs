using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace StyleCases
{
    public class Envelope
    {
        public OrderUserInteractionRequest Request { get; } = new() { Url = "/default" }; // VITEC002 {"/default"}

        public Dictionary<string, OrderUserInteractionRequest> Others { get; } = new()
        {
            ["a"] = new() { Url = "https://bygg.se/a" },
            ["b"] = new() { Url = "bygg.se/b" }, // VITEC003 {"bygg.se/b"}
        };

        public (string Customer, OrderUserInteractionRequest Request)[] Pairs =>
        [
            ("M1", new() { Url = "https://bygg.se/1" }),
            ("M2", new() { Url = "http:/bygg.se/2" }), // VITEC004 {"http:/bygg.se/2"}
        ];
    }

    public class Outer
    {
        private const string Host = "bygg.se";

        private static string Secure(string path) => $"https://{Host}{path}";

        private static string Bare(string path) => $"{Host}{path}";

        public class Inner
        {
            public static Envelope A() => new() { Request = { Url = Bare("/a") } }; // VITEC003 {Bare("/a")}

            public static Envelope B() => new() { Request = { Url = Secure("/a"), Comment = "/a" } };

            public static Envelope C() => new() { Others = { ["c"] = new() { Url = "./c" } } }; // VITEC002 {"./c"}

            public static Envelope D(string key) => new() { Others = { { key, new() { Url = Secure(key) } } } };
        }

        private struct Deep
        {
            public static readonly string Path = '/' + nameof(Deep);

            public readonly OrderUserInteractionRequest Make() => new() { Url = Path }; // VITEC002 {Path}
        }

        public OrderUserInteractionRequest Make() => default(Deep).Make();

        public static async ValueTask<bool> AskAsync(IVitecConnectClient vitec, Envelope envelope, string customer, bool other)
            => await vitec.RequestUserInteractionAsync(
                customerId: customer is "" or null ? throw new ArgumentException("missing", nameof(customer)) : customer,
                request: other ? envelope.Request : new() { Url = customer.Length > 3 ? "https://bygg.se" : "?c=" + customer }); // VITEC002 {customer.Length > 3 ? "https://bygg.se" : "?c=" + customer}
    }
}

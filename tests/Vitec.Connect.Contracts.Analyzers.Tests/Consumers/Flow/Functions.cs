using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Flow.Functions
{
    public class WhatTheyReturn
    {
        private static string Page() => "/orders/1";

        private static string PageOf(int id) => $"/orders/{id}";

        private static string Absolute(string path) => "https://supplier.se" + path;

        private string Echo(string text) => text;

        private static string Either(bool test)
        {
            if (test) return "https://test.supplier.se";
            return "supplier.se/orders";
        }

        private static string Pick(int step)
        {
            switch (step)
            {
                case 1: return "https://supplier.se/1";
                default: throw new ArgumentOutOfRangeException(nameof(step));
            }
        }

        internal static string Internal() => "/internal";

        public static string Public() => "/public";

        protected virtual string Overridable() => "/virtual";

        private static async Task<string> LaterAsync()
        {
            await Task.Yield();
            return Environment.MachineName;
        }

        public async Task Use(OrderUserInteractionRequest r, string given)
        {
            r.Url = Page(); // VITEC002 {Page()}
            r.Url = PageOf(7); // VITEC002 {PageOf(7)}
            r.Url = Absolute("/orders");
            r.Url = Echo("/orders"); // VITEC002
            r.Url = Echo(given);
            r.Url = Echo("https://supplier.se");
            r.Url = Either(given.Length > 3); // VITEC003
            r.Url = Pick(given.Length);
            r.Url = Internal();
            r.Url = Public();
            r.Url = Overridable();
            r.Url = await LaterAsync();
        }
    }

    public class LocalFunctions
    {
        public void Use(OrderUserInteractionRequest r, int id)
        {
            string Page() => $"/orders/{id}";
            static string Site(string path) => "https://supplier.se" + path;
            static string Host(string path)
            {
                return "supplier.se" + path;
            }

            r.Url = Page(); // VITEC002 {Page()}
            r.Url = Site(Page());
            r.Url = Host("/a"); // VITEC003 {Host("/a")}
        }
    }

    public class WhatTheyPass(HttpClient http)
    {
        public async Task Use(OrderUserInteractionRequest r, string unknown)
        {
            await Put("", r); // VITEC001 {""}
            await Put(null, r); // VITEC001 {null}
            await Put("M1", r);
            await Put(customerId: "  ", body: r); // VITEC001 {"  "}

            SetUrl(r, "/orders"); // VITEC002 {"/orders"}
            SetUrl(r, "www.supplier.se"); // VITEC003
            SetUrl(r, "https://www.supplier.se");
            SetUrl(r, unknown);

            SetPath(r, "orders/1");
            SetHost(r, "supplier.se");
        }

        private async Task Put(string customerId, OrderUserInteractionRequest body)
        {
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", body);
            response.EnsureSuccessStatusCode();
        }

        private static void SetUrl(OrderUserInteractionRequest r, string url) => r.Url = url;

        private static void SetPath(OrderUserInteractionRequest r, string path) => r.Url = "https://supplier.se/" + path;

        private static void SetHost(OrderUserInteractionRequest r, string host) => r.Url = $"https://{host}/";
    }

    public class TwoDeep
    {
        public OrderUserInteractionRequest Bad() => Build("1", "/orders/1"); // VITEC002 {"/orders/1"}

        public OrderUserInteractionRequest Good() => Build("1", "https://supplier.se/orders/1");

        public OrderUserInteractionRequest Defaulted() => Build("1");

        private OrderUserInteractionRequest Build(string id, string url = null) => Fill(new OrderUserInteractionRequest(), id, url);

        private static OrderUserInteractionRequest Fill(OrderUserInteractionRequest request, string id, string url)
        {
            request.Id = id;
            request.Url = url;
            return request;
        }
    }

    public class LocalParameters
    {
        public IEnumerable<OrderUserInteractionRequest> All(IEnumerable<string> ids)
        {
            yield return New("1", "/1"); // VITEC002 {"/1"}
            yield return New("2", "https://supplier.se/2");
            foreach (var id in ids) yield return New(id, $"orders/{id}"); // VITEC002 {$"orders/{id}"}

            static OrderUserInteractionRequest New(string id, string url) => new() { Id = id, Url = url };
        }
    }

    public class PublicOnes
    {
        public OrderUserInteractionRequest New(string url) => new() { Url = url };

        public OrderUserInteractionRequest Use() => New("/a");
    }

    public class Guarded
    {
        public void Use(OrderUserInteractionRequest r)
        {
            Set(r, "/orders");
            Set(r, "supplier.se");
            Set(r, "https://supplier.se");
        }

        private static void Set(OrderUserInteractionRequest r, string url)
        {
            if (!url.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                throw new ArgumentException("A full URL, please.", nameof(url));
            }

            r.Url = url;
        }
    }

    public class Recursive
    {
        public OrderUserInteractionRequest Rooted(int depth) => new() { Url = Nested("/", depth) }; // VITEC002

        public OrderUserInteractionRequest Good(int depth) => new() { Url = Nested("https://supplier.se/", depth) };

        private static string Nested(string start, int depth) => depth == 0 ? start : Nested(start + "a/", depth - 1);
    }

    public class Generic
    {
        public OrderUserInteractionRequest Bad(bool test) => new() { Url = Choose(test, "/a", "https://supplier.se") };

        public T Choose<T>(bool first, T a, T b) => first ? a : b;
    }

    public partial class Parts
    {
        private const string Start = "/start";

        private static partial string Page(int id);
    }

    public partial class Parts
    {
        public OrderUserInteractionRequest Bad() => new() { Url = Page(3) }; // VITEC002 {Page(3)}

        public OrderUserInteractionRequest BadConstant() => new() { Url = Start }; // VITEC002

        public OrderUserInteractionRequest Good() => new() { Url = "https://supplier.se" + Page(3) };

        private static partial string Page(int id) => $"{Start}/{id}";
    }

    public class Async
    {
        public async Task<OrderUserInteractionRequest> Bad() => await BuildAsync("orders.html"); // VITEC002 {"orders.html"}

        public async Task<OrderUserInteractionRequest> Good() => await BuildAsync("https://supplier.se/orders.html").ConfigureAwait(false);

        private static async Task<OrderUserInteractionRequest> BuildAsync(string url)
        {
            await Task.Yield();
            return new OrderUserInteractionRequest { Url = url };
        }

        public async IAsyncEnumerable<OrderUserInteractionRequest> Stream(IAsyncEnumerable<int> ids)
        {
            await foreach (var id in ids)
            {
                yield return new OrderUserInteractionRequest { Url = "/orders/" + id }; // VITEC002
                yield return new OrderUserInteractionRequest { Url = "https://supplier.se/orders/" + id };
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace CSharp13.Spellings
{
    public partial class Settings
    {
        public partial string Path { get; }

        public partial string Site { get; }
    }

    public partial class Settings
    {
        public partial string Path => "/orders";

        public partial string Site => "https://supplier.se";
    }

    public class Joined
    {
        private readonly Lock _lock = new();

        private static string Combine(params ReadOnlySpan<string> parts) => string.Join('/', parts);

        private static string First(params IReadOnlyList<string> parts) => parts[0];

        public OrderUserInteractionRequest Spans() => new() { Url = string.Concat("/orders", "/1", "/2", "/3", "/4") }; // VITEC002

        public OrderUserInteractionRequest GoodSpans() => new() { Url = string.Concat("https://", "supplier.se", "/1", "/2", "/3") };

        public OrderUserInteractionRequest Own() => new() { Url = Combine("orders", "1") };

        public OrderUserInteractionRequest List() => new() { Url = First("/orders", "/1") };

        public OrderUserInteractionRequest Escape() => new() { Url = "/orders/\e" }; // VITEC002

        public void Locked(OrderUserInteractionRequest request)
        {
            lock (_lock)
            {
                request.Url = "/locked"; // VITEC002 {"/locked"}
            }
        }
    }

    public class Buffer
    {
        public string[] Urls { get; } = new string[3];

        // The index from the end in an initializer.
        public Buffer Make() => new() { Urls = { [^1] = "/a", [^2] = "https://supplier.se" } };
    }

    public class Asynchronous
    {
        public async Task Spans(OrderUserInteractionRequest request)
        {
            ReadOnlySpan<char> path = "/orders";
            request.Url = path.ToString() + 1;
            await Task.Yield();
            ReadOnlySpan<char> other = request.Url;
            request.Url = "www.supplier.se/" + other.Length; // VITEC003
        }

        public static IEnumerable<OrderUserInteractionRequest> All(string[] ids)
        {
            foreach (var id in ids)
            {
                ref var first = ref ids[0];
                first = "changed";
                yield return new() { Url = $"/orders/{id}" }; // VITEC002 {$"/orders/{id}"}
            }
        }

        public Task Send(HttpClient http, HttpContent content, Settings settings) =>
            http.PutAsync("Service/Order/UserInteraction/", content); // VITEC001
    }

    public interface IUrls<T>
        where T : allows ref struct
    {
        OrderUserInteractionRequest Of(T value) => new() { Url = "/" + nameof(T) }; // VITEC002
    }
}

using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace OwnEndpoints.Marked
{
    public sealed record Order([CustomerId] string Customer, [AbsoluteUrl] string Page, string Text = "");

    public sealed class OrderDto
    {
        [CustomerId]
        public string? Customer { get; init; }

        [AbsoluteUrl]
        public string? Page { get; set; }

        [AbsoluteUrl]
        public string Fallback { get; set; } = "/fallback";

        public string? Link { get; set; }
    }

    public interface IAgentGateway
    {
        Task<bool> OpenAsync([CustomerId] string customer, [AbsoluteUrl] string page, string? comment = null);
    }

    public sealed class Gateway : IAgentGateway
    {
        public Task<bool> OpenAsync([CustomerId] string customer, [AbsoluteUrl] string page, string? comment = null) => Task.FromResult(true);

        public static void Remember([AbsoluteUrl] string page = "/") => Console.WriteLine(page);

        [AbsoluteUrl]
        public string? this[string name]
        {
            get => name;
            set { }
        }
    }

    public class UsesRecords
    {
        public Order Right(string customer) => new(customer, "https://pages.example/1");

        public Order Relative(string customer) => new(customer, "/1"); // VITEC002 {"/1"}

        public Order Nobody() => new("", "https://pages.example/1"); // VITEC001 {""}

        public Order Named() => new(Page: "pages.example", Customer: "M1"); // VITEC003 {"pages.example"}

        public Order With(Order order) => order with { Page = "?page=1" }; // VITEC002

        public Order WithNobody(Order order) => order with { Customer = "   " }; // VITEC001

        public Order WithText(Order order) => order with { Text = "/text" };

        public Order NullCustomer() => new(null!, "https://pages.example/1"); // VITEC001

        public Order OfATuple((string Customer, string Page) pair) => new(pair.Customer, pair.Page);

        public Order OfAKnownTuple()
        {
            var (customer, page) = ("M1", "/confirm");
            return new(customer, page); // VITEC002 {page}
        }
    }

    public class UsesProperties
    {
        public OrderDto Right() => new() { Customer = "M1", Page = "https://pages.example/", Link = "/link" };

        public OrderDto Wrong() => new() { Customer = "M1", Page = "http:pages.example/" }; // VITEC004

        public OrderDto NoCustomer() => new() { Customer = "" }; // VITEC001

        public void Assigned(OrderDto dto, bool home)
        {
            dto.Page = home ? "https://pages.example" : "#home"; // VITEC002
        }

        public void Coalesced(OrderDto dto) => dto.Page ??= "/home"; // VITEC002

        public void Fallback(OrderDto dto) => dto.Page = dto.Fallback;

        public void NullPage(OrderDto dto) => dto.Page = null;

        public void Indexed(Gateway gateway) => gateway["start"] = "start.html"; // VITEC002
    }

    public class UsesParameters(IAgentGateway gateway)
    {
        public Task<bool> Right(string customer, Uri page) => gateway.OpenAsync(customer, page.AbsoluteUri);

        public Task<bool> Relative(string customer, Uri page) => gateway.OpenAsync(customer, page.AbsolutePath); // VITEC002

        public Task<bool> Nobody(Uri page) => gateway.OpenAsync(string.Empty, page.AbsoluteUri); // VITEC001

        public Task<bool> Reordered(string customer) => gateway.OpenAsync(page: "//pages.example/1", customer: customer); // VITEC003

        public Task<bool> OnTheClass(Gateway own) => own.OpenAsync("M1", "pages.example:8443/1"); // VITEC003

        public void Default() => Gateway.Remember();

        public void Passed() => Gateway.Remember("index.html"); // VITEC002

        public Task<bool> Comment(string customer, Uri page) => gateway.OpenAsync(customer, page.AbsoluteUri, "/comment");

        public Task<bool> AsADelegate(string customer)
        {
            Func<string, string, string?, Task<bool>> open = gateway.OpenAsync;
            return open(customer, "/unknown-through-a-delegate", null);
        }

        public Task<bool> Checked(string customer, string page)
        {
            if (!Uri.TryCreate(page, UriKind.Absolute, out var uri) || (uri.Scheme != Uri.UriSchemeHttp && uri.Scheme != Uri.UriSchemeHttps))
            {
                throw new ArgumentException("An absolute address, please.", nameof(page));
            }

            return gateway.OpenAsync(customer, uri.ToString());
        }

        public Task<bool> Repaired(string customer, string host)
        {
            var page = host == "" ? "pages.example" : host;
            if (!page.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                page = "https://" + page;
            }

            return gateway.OpenAsync(customer, page);
        }
    }

    // The customer id of a marked parameter put into a path is a customer id like any other.
    public class Forwarding(HttpClient http)
    {
        public Task<HttpResponseMessage> Escaped([CustomerId] string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), r);

        public Task<HttpResponseMessage> Unescaped([CustomerId] string customer, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + customer, r); // VITEC006 {customer}

        public Task<HttpResponseMessage> CalledRight(OrderUserInteractionRequest r) => Escaped("M1", r);

        public Task<HttpResponseMessage> CalledWrong(OrderUserInteractionRequest r) => Escaped("", r); // VITEC001 {""}

        public Task<HttpResponseMessage> CalledNull(OrderUserInteractionRequest r) => Unescaped(null!, r); // VITEC001
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Urls.MarkedMembers
{
    public class PhotoOrder
    {
        [AbsoluteUrl]
        public string Callback { get; set; } = "/default";

        [AbsoluteUrl]
        public string ReturnTo { get; init; } = "";

        public string Path { get; set; } = "/a";
    }

    public class PhotoOrders
    {
        public PhotoOrder Bad() => new() { Callback = "/orders/1" }; // VITEC002 {"/orders/1"}

        public PhotoOrder BadInit() => new() { ReturnTo = "supplier.se/orders" }; // VITEC003

        public PhotoOrder Good() => new() { Callback = "https://supplier.se/1", ReturnTo = "https://supplier.se", Path = "/b" };

        public void Later(PhotoOrder order)
        {
            order.Callback = "file:///c:/a"; // VITEC004
            order.Path = "/c";
            order.Callback = null;
            order.Callback ??= "/orders"; // VITEC002 {"/orders"}
        }

        public PhotoOrder[] Many(IEnumerable<int> ids) => ids
            .Select(id => new PhotoOrder { Callback = $"/orders/{id}" }) // VITEC002 {$"/orders/{id}"}
            .ToArray();

        public PhotoOrder[] ManyGood(IEnumerable<int> ids) => (from id in ids select new PhotoOrder { Callback = $"https://supplier.se/orders/{id}" }).ToArray();
    }

    public record Interaction(string Id, [property: AbsoluteUrl] string Url);

    public record class InteractionByParameter(string Id, [AbsoluteUrl] string Url);

    public class Interactions
    {
        public Interaction With(Interaction interaction) => interaction with { Url = "orders/1" }; // VITEC002 {"orders/1"}

        public Interaction WithGood(Interaction interaction) => interaction with { Url = "https://supplier.se/orders/1", Id = "/" };

        public InteractionByParameter New() => new("/1", "//supplier.se"); // VITEC003 {"//supplier.se"}

        public InteractionByParameter NewGood() => new(Id: "/1", Url: "https://supplier.se");
    }

    public interface ICallbacks
    {
        Task RegisterAsync(string order, [AbsoluteUrl] string url = "/");
    }

    public class Registration(ICallbacks callbacks)
    {
        public Task Bad() => callbacks.RegisterAsync("1", "www.supplier.se/1"); // VITEC003

        public Task BadNamed() => callbacks.RegisterAsync(url: "1.html", order: "1"); // VITEC002 {"1.html"}

        public Task Good() => callbacks.RegisterAsync("/1", "https://www.supplier.se/1");

        public Task Default() => callbacks.RegisterAsync("1");
    }

    public static class Extensions
    {
        public static T With<T>(this T order, [AbsoluteUrl] string url) where T : class
        {
            Console.WriteLine(url);
            return order;
        }

        public static object Bad(object order) => order.With("~/orders"); // VITEC002

        public static object BadStatic(object order) => Extensions.With(order, "~/orders"); // VITEC002

        public static object Good(object order) => order.With("https://supplier.se");
    }

    public class Indexed
    {
        public string this[[AbsoluteUrl] string url] => url;

        public Indexed([AbsoluteUrl] string home = "") => Home = home;

        public string Home { get; }
    }

    public class Indexing
    {
        public Indexed Bad() => new Indexed("/home"); // VITEC002

        public Indexed BadTargetTyped() => new("home.supplier.se"); // VITEC003

        public Indexed Good() => new("https://home.supplier.se");

        public Indexed Default() => new();
    }

    public class Derived : Indexed
    {
        public Derived() : base("/derived") // VITEC002 {"/derived"}
        {
        }

        public Derived(int id) : base($"https://supplier.se/{id}")
        {
        }
    }
}

// Attributes of the same names that are somebody else's.
namespace Urls.MarkedMembers.Others
{
    [AttributeUsage(AttributeTargets.All)]
    public class AbsoluteUrlAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.All)]
    public class CustomerIdAttribute : Attribute
    {
    }

    public class OrderUserInteractionRequest
    {
        [AbsoluteUrl]
        public string Url { get; set; }

        [CustomerId]
        public string Customer { get; set; }
    }

    public class Use
    {
        public OrderUserInteractionRequest New() => new() { Url = "/a", Customer = "" };
    }
}

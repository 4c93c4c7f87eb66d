using System;
using System.Collections.Generic;
using System.Configuration.Assemblies;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;
using static Flow.Members.Paths;

namespace Flow.Members
{
    internal static class Paths
    {
        public const string Order = "/orders/1";
        public const string Site = "www.supplier.se";
        public const string GoodSite = "https://www.supplier.se";
        public static readonly string OrderPage = GoodSite + Order;
        public static readonly string BadPage = Site + Order;
        public static string Mutable = "/a";
        public static string Current { get; set; } = "/a";
        public static string Fixed { get; } = "orders/2";
        public static string Computed => Order + "?x=1";
        public static string ComputedGood => GoodSite + Order;
    }

    public class UsingStatic
    {
        public OrderUserInteractionRequest A() => new() { Url = Order }; // VITEC002 {Order}

        public OrderUserInteractionRequest B() => new() { Url = Site }; // VITEC003

        public OrderUserInteractionRequest C() => new() { Url = BadPage }; // VITEC003

        public OrderUserInteractionRequest D() => new() { Url = Fixed }; // VITEC002

        public OrderUserInteractionRequest E() => new() { Url = Computed }; // VITEC002

        public OrderUserInteractionRequest F() => new() { Url = OrderPage };

        public OrderUserInteractionRequest G() => new() { Url = Mutable };

        public OrderUserInteractionRequest H() => new() { Url = Current };

        public OrderUserInteractionRequest I() => new() { Url = ComputedGood };

        public OrderUserInteractionRequest J() => new() { Url = GoodSite + Paths.Order };
    }

    public class Instance
    {
        private const string Root = "/root";
        private static readonly string Combined = Root + "/a";
        private readonly string _path = "/readonly";
        private string _field = "/field";

        public string Settable { get; set; } = "/settable";

        public string GetOnly { get; } = "/getonly";

        private string Expression => $"{Root}/b";

        private string Block
        {
            get
            {
                return "block/b";
            }
        }

        public virtual string Virtual => "/virtual";

        public string Initialized { get; init; } = "/init";

        public void Use(OrderUserInteractionRequest r)
        {
            r.Url = Root; // VITEC002 {Root}
            r.Url = Combined; // VITEC002
            r.Url = Expression; // VITEC002
            r.Url = Block; // VITEC002
            r.Url = GetOnly; // VITEC002
            r.Url = _path;
            r.Url = _field;
            r.Url = Settable;
            r.Url = Virtual;
            r.Url = Initialized;
            _field = Guid.NewGuid().ToString();
        }
    }

    public abstract class Portal
    {
        protected abstract string BasePath { get; }

        public OrderUserInteractionRequest Ask() => new() { Url = BasePath };
    }

    public class PhotoPortal : Portal
    {
        protected override string BasePath => "/photo";

        public OrderUserInteractionRequest AskOverridden() => new() { Url = BasePath };
    }

    public class Options
    {
        public string Site { get; set; } = "supplier.se";
    }

    public class FromConfiguration(IConfiguration configuration, IOptions<Options> options)
    {
        public OrderUserInteractionRequest A() => new() { Url = configuration["Site"] };

        public OrderUserInteractionRequest B() => new() { Url = configuration["Site"] + "/orders" };

        public OrderUserInteractionRequest C() => new() { Url = options.Value.Site };

        public OrderUserInteractionRequest D() => new() { Url = Environment.GetEnvironmentVariable("SITE") + "/orders" };

        public OrderUserInteractionRequest E() => new() { Url = configuration.GetValue("Site", "/orders") };

        public OrderUserInteractionRequest F() => new() { Url = configuration["Site"] ?? "/orders" }; // VITEC002

        public OrderUserInteractionRequest G() => new() { Url = "/" + configuration["Path"] }; // VITEC002
    }

    public class Route(HttpClient http)
    {
        private static readonly string Prefix = "Service/Order/";
        private const string Action = nameof(UserInteraction);

        private sealed class UserInteraction;

        private static string Missing => Prefix + Action + "/";

        private string Relative { get; } = Prefix + Action;

        public Task<HttpResponseMessage> A(OrderUserInteractionRequest r) => http.PutAsJsonAsync(Missing, r); // VITEC001 {Missing}

        public Task<HttpResponseMessage> B(OrderUserInteractionRequest r) => http.PutAsJsonAsync(Relative, r); // VITEC001 {Relative}

        public Task<HttpResponseMessage> C(OrderUserInteractionRequest r) => http.PutAsJsonAsync(Missing + "M1", r);

        public Task<HttpResponseMessage> D(OrderUserInteractionRequest r, Guid id) => http.PutAsJsonAsync($"{Relative}/{id}", r);
    }
}

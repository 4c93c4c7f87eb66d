using System;
using System.Collections.Generic;
using System.Text;
using Vitec.Connect.Contracts;

namespace Urls.Literals
{
    public class Relative
    {
        public OrderUserInteractionRequest Word() => new() { Url = "order" }; // VITEC002 {"order"}

        public OrderUserInteractionRequest Rooted() => new OrderUserInteractionRequest { Id = "1", Url = "/orders/1" }; // VITEC002 {"/orders/1"}

        public OrderUserInteractionRequest Dot() => new() { Url = "./orders/1" }; // VITEC002

        public OrderUserInteractionRequest DotDot() => new() { Url = "../orders/1" }; // VITEC002

        public OrderUserInteractionRequest Segments() => new() { Url = "orders/1" }; // VITEC002

        public OrderUserInteractionRequest Query() => new() { Url = "?order=1" }; // VITEC002

        public OrderUserInteractionRequest Fragment() => new() { Url = "#order" }; // VITEC002

        public OrderUserInteractionRequest Page() => new() { Url = "order.aspx?id=1" }; // VITEC002

        public OrderUserInteractionRequest Html() => new() { Url = "index.html" }; // VITEC002

        public OrderUserInteractionRequest Php() => new() { Url = "confirm.php?order=7&step=2" }; // VITEC002

        public OrderUserInteractionRequest Json() => new() { Url = "b.json" }; // VITEC002

        public OrderUserInteractionRequest Tilde() => new() { Url = "~/orders/1" }; // VITEC002

        public OrderUserInteractionRequest Empty() => new() { Url = "" }; // VITEC002

        public OrderUserInteractionRequest StringEmpty() => new() { Url = string.Empty }; // VITEC002 {string.Empty}

        public OrderUserInteractionRequest Verbatim() => new() { Url = @"/orders/1" }; // VITEC002 {@"/orders/1"}

        public OrderUserInteractionRequest Raw() => new() { Url = """/orders/"1" """ }; // VITEC002

        public OrderUserInteractionRequest AddressInTheQuery() => new() { Url = "/go?to=https://x.se" }; // VITEC002

        public OrderUserInteractionRequest Null() => new() { Url = null };

        public OrderUserInteractionRequest Default() => new() { Url = default };

        public OrderUserInteractionRequest NullForgiven() => new() { Url = null! };
    }

    public class WithoutProtocol
    {
        public void Set(OrderUserInteractionRequest request)
        {
            request.Url = "//supplier.se/orders/1"; // VITEC003 {"//supplier.se/orders/1"}
            request.Url = "www.supplier.se"; // VITEC003
            request.Url = "supplier.se/orders/1"; // VITEC003
            request.Url = "supplier.se:8080/orders/1"; // VITEC003
            request.Url = "localhost:5000/orders/1"; // VITEC003
            request.Url = "127.0.0.1/orders/1"; // VITEC003
            request.Url = "[::1]/orders/1"; // VITEC003
            request.Url = "://supplier.se"; // VITEC003
            request.Url = "http//supplier.se"; // VITEC003
            request.Url = "orders.supplier.se"; // VITEC003
            request.Url = "WWW.SUPPLIER.SE/ORDER?ID=1"; // VITEC003
            request.Url = "booking.supplier.com/a.aspx?id=4"; // VITEC003
            request.Url = "fotograf.nu"; // VITEC003
        }
    }

    public class NotUsable
    {
        public void Set(OrderUserInteractionRequest request)
        {
            request.Url = "ftp://supplier.se/a"; // VITEC004 {"ftp://supplier.se/a"}
            request.Url = "file:///c:/orders/1.html"; // VITEC004
            request.Url = "javascript:alert(1)"; // VITEC004
            request.Url = "mailto:order@supplier.se"; // VITEC004
            request.Url = "urn:order:1"; // VITEC004
            request.Url = "https:/supplier.se"; // VITEC004
            request.Url = "https:///orders/1"; // VITEC004
            request.Url = "https://"; // VITEC004
            request.Url = "https://?order=1"; // VITEC004
            request.Url = "https:supplier.se"; // VITEC004
            request.Url = @"https:\\supplier.se\orders"; // VITEC004
            request.Url = " https://supplier.se"; // VITEC004
            request.Url = "http:/supplier.se/orders"; // VITEC004
            request.Url = "ws://supplier.se/socket"; // VITEC004
            request.Url = "tel:+4681234567"; // VITEC004
        }
    }

    public class Good
    {
        public void Set(OrderUserInteractionRequest request, string host, string any, int number)
        {
            request.Url = "https://supplier.se/orders/1";
            request.Url = "http://supplier.se";
            request.Url = "HTTP://SUPPLIER.SE";
            request.Url = "Https://supplier.se/order.aspx?id=1#top";
            request.Url = "https://localhost:5001/";
            request.Url = "https://127.0.0.1:8443/orders";
            request.Url = "https://[::1]/orders";
            request.Url = "https://supplier.se?order=1";
            request.Url = "https://xn--fotograf-4za.se/a";
            request.Url = "https://fotograför.se/beställning/1";
            request.Url = $"https://{host}/orders";
            request.Url = $"https://{host}";
            request.Url = $"https://{host}:{number}/orders/{any}";
            request.Url = $"{host}/orders";
            request.Url = any;
            request.Url = any + "/orders/" + number;
            request.Url = $"{any}{number}";
            request.Url = """https://supplier.se/orders/1""";
            request.Comment = "/orders/1";
            request.Id = "supplier.se/1";
        }
    }

    public class Interpolated
    {
        public OrderUserInteractionRequest Rooted(int id) => new() { Url = $"/orders/{id}" }; // VITEC002 {$"/orders/{id}"}

        public OrderUserInteractionRequest RootedUnknown(string path) => new() { Url = "/" + path }; // VITEC002 {"/" + path}

        public OrderUserInteractionRequest Words(int id) => new() { Url = $"orders/{id}" }; // VITEC002

        public OrderUserInteractionRequest Page(int id) => new() { Url = $"Order.aspx?id={id}" }; // VITEC002

        public OrderUserInteractionRequest Host(int id) => new() { Url = $"www.supplier.se/orders/{id}" }; // VITEC003

        public OrderUserInteractionRequest HostPlus(string path) => new() { Url = "supplier.se/" + path }; // VITEC003

        public OrderUserInteractionRequest DoubleSlash(string host) => new() { Url = $"//{host}/orders" }; // VITEC003

        public OrderUserInteractionRequest Ftp(string host) => new() { Url = $"ftp://{host}/orders" }; // VITEC004

        public OrderUserInteractionRequest NoHost(int id) => new() { Url = $"https:///orders/{id}" }; // VITEC004

        public OrderUserInteractionRequest Good(string host, int id) => new() { Url = $"https://{host}/orders/{id}" };

        public OrderUserInteractionRequest GoodHost(int id) => new() { Url = $"https://supplier.se/orders/{id:D6}?t={DateTime.UtcNow:O}" };

        public OrderUserInteractionRequest Unknown(string scheme, string host) => new() { Url = $"{scheme}://{host}/orders" };
    }
}

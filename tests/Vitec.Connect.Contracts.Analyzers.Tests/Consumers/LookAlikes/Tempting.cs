using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace LookAlikes.Tempting
{
    // A provider of the same route, as a test double: nobody is called.
    [ApiController]
    public class FakeVitec : ControllerBase
    {
        [HttpPut("Service/Order/UserInteraction/{customerId}")]
        public bool Put(string customerId, OrderUserInteractionRequest request) => customerId.Length > 0 && request.Url is not null;

        [HttpPost("Service/Order/UserInteraction")]
        public IActionResult Post() => StatusCode(405);
    }

    public static class FakeRoutes
    {
        public static void Map(WebApplication app)
        {
            app.MapPut("/Service/Order/UserInteraction/{customerId}", (string customerId, OrderUserInteractionRequest request) => true);
            app.MapPost("/Service/Order/UserInteraction", () => Results.StatusCode(405));
            app.MapGet("http://old.example/Service/Order/UserInteraction/", () => "no");
        }
    }

    // Texts that only speak of it.
    public class Speaking(ILogger<Speaking> log)
    {
        public void Log(string customer) => log.LogInformation("PUT Service/Order/UserInteraction/{Customer}", customer);

        public void Throw() => throw new InvalidOperationException("POST Service/Order/UserInteraction/ is not allowed, nor is /a as Url");

        public bool IsRoute(string path) => path.StartsWith("/Service/Order/UserInteraction/", StringComparison.OrdinalIgnoreCase) || Regex.IsMatch(path, "Service/Order/UserInteraction");

        public Dictionary<string, string> Headers() => new() { ["Authorization"] = "Basic abc", ["url"] = "/a" };

        [Conditional("DEBUG")]
        public void Print() => Debug.WriteLine("http://connect.maklare.vitec.net/Service/Order/UserInteraction/");
    }

    // Comparing and reading is no use.
    public class Reading
    {
        public bool IsRelative(OrderUserInteractionRequest r) => r.Url == "/a" || r.Url is "a" or "" || r is { Url: "www.a.se" };

        public string Page(OrderUserInteractionRequest r) => r.Url ?? "/none";

        public bool Sample(OrderUserInteractionRequest r) => r.Id == "StringValue";

        public string Path(OrderUserInteractionRequest r) => new Uri(r.Url!).AbsolutePath;
    }

    // Wrong input, as tests give it: by parameters.
    public class WrongInputTests
    {
        public static IEnumerable<object[]> Urls => [["/a"], ["a.se"], ["ftp://a.se"]];

        public void Is_rejected(string url)
        {
            var violations = ConnectContract.Validate("M1", new OrderUserInteractionRequest { Url = url });
            Debug.Assert(violations.Count == 1);
        }

        public void All_are_rejected()
        {
            foreach (var url in Urls.Select(row => (string)row[0]))
            {
                Debug.Assert(ConnectContract.Validate("M1", new OrderUserInteractionRequest { Url = url }).Count == 1);
            }
        }

        public async Task Response_is_read(HttpResponseMessage response)
        {
            Debug.Assert(await response.Content.ReadFromJsonAsync<bool>());
        }
    }

    // Guards of every sort.
    public class Guarded(HttpClient http, IVitecConnectClient vitec)
    {
        private const string Route = "Service/Order/UserInteraction/";

        public async Task<bool> EmptyId(string id, bool all, OrderUserInteractionRequest r)
        {
            var customer = all ? "" : id;
            if (string.IsNullOrEmpty(customer))
            {
                return false;
            }

            return await vitec.RequestUserInteractionAsync(customer, r);
        }

        public async Task<bool> Pattern(string? id, OrderUserInteractionRequest r) => id switch
        {
            null or "" => false,
            _ => await vitec.RequestUserInteractionAsync(id, r),
        };

        public async Task<bool> Length(OrderUserInteractionRequest r, params string[] ids)
        {
            var id = ids.Length == 0 ? null : ids[0];
            if (id?.Length > 0)
            {
                return await vitec.RequestUserInteractionAsync(id, r);
            }

            return false;
        }

        public async Task<bool> TryParse(string id, OrderUserInteractionRequest r)
        {
            if (!int.TryParse(id, out var number))
            {
                return false;
            }

            using var response = await http.PutAsJsonAsync(Route + number, r);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Local(string? id, OrderUserInteractionRequest r)
        {
            using var response = await http.PutAsJsonAsync(Route + Id(), r);
            return response.IsSuccessStatusCode;

            string Id() => Uri.EscapeDataString(id ?? throw new ArgumentNullException(nameof(id)));
        }

        public async Task<bool> WellFormed(string page, int id)
        {
            var url = page.Length > 0 ? page : "/start";
            if (!Uri.IsWellFormedUriString(url, UriKind.Absolute))
            {
                return false;
            }

            using var response = await http.PutAsJsonAsync(Route + id, new OrderUserInteractionRequest { Url = url });
            return response.IsSuccessStatusCode;
        }

        public OrderUserInteractionRequest ChoosesByStart(string host, bool home)
        {
            var page = home ? "/home" : "https://pages.example/away";
            return page.StartsWith('/')
                ? new OrderUserInteractionRequest { Url = "https://" + host + page }
                : new OrderUserInteractionRequest { Url = page };
        }

        public OrderUserInteractionRequest AddsBase(Uri root, string page)
        {
            var uri = new Uri(page, UriKind.RelativeOrAbsolute);
            if (!uri.IsAbsoluteUri)
            {
                uri = new Uri(root, uri);
            }

            return new OrderUserInteractionRequest { Url = uri.ToString() };
        }

        public OrderUserInteractionRequest Overwritten(string page)
        {
            var request = new OrderUserInteractionRequest();
            var url = "/not/used";
            url = page;
            request.Url = url;
            return request;
        }

        public OrderUserInteractionRequest OutVariable(Dictionary<string, string> pages)
        {
            var url = "/not/used";
            if (!pages.TryGetValue("start", out url))
            {
                url = "https://pages.example";
            }

            return new OrderUserInteractionRequest { Url = url };
        }

        public OrderUserInteractionRequest Looked(Dictionary<string, string> pages) => new() { Url = pages["/start"] };

        public OrderUserInteractionRequest Unreachable()
        {
            string url = "https://pages.example";
            if (url.Length == 0)
            {
                url = "";
            }

            return new OrderUserInteractionRequest { Url = url };
        }
    }
}

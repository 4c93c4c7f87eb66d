using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Routes.BuiltPaths
{
    internal static class Routes
    {
        public const string UserInteraction = "Service/Order/UserInteraction";
        public const string UserInteractionSlash = UserInteraction + "/";
        public static readonly string WithBase = "https://connect.maklare.vitec.net/" + UserInteraction;
    }

    public class FromConstants
    {
        public Task<HttpResponseMessage> A(HttpClient http, OrderUserInteractionRequest r) => http.PutAsJsonAsync(Routes.UserInteraction, r); // VITEC001 {Routes.UserInteraction}

        public Task<HttpResponseMessage> B(HttpClient http, OrderUserInteractionRequest r) => http.PutAsJsonAsync(Routes.UserInteractionSlash, r); // VITEC001 {Routes.UserInteractionSlash}

        public Task<HttpResponseMessage> C(HttpClient http, OrderUserInteractionRequest r) => http.PutAsJsonAsync(Routes.WithBase + "/", r); // VITEC001 {Routes.WithBase + "/"}

        public Task<HttpResponseMessage> D(HttpClient http, OrderUserInteractionRequest r, Guid customer) => http.PutAsJsonAsync($"{Routes.UserInteraction}/{customer}", r);

        public Task<HttpResponseMessage> E(HttpClient http, OrderUserInteractionRequest r) => http.PutAsJsonAsync(Routes.WithBase + "/M4", r);
    }

    public class Interpolations
    {
        private const string NoCustomer = "";

        public Task<HttpResponseMessage> Empty(HttpClient http, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{NoCustomer}", r); // VITEC001 {$"Service/Order/UserInteraction/{NoCustomer}"}

        public Task<HttpResponseMessage> Null(HttpClient http, OrderUserInteractionRequest r)
        {
            string customerId = null;
            return http.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", r); // VITEC001
        }

        public Task<HttpResponseMessage> Blank(HttpClient http, OrderUserInteractionRequest r)
        {
            var customerId = "  ";
            return http.PutAsJsonAsync($"/Service/Order/UserInteraction/{customerId}", r); // VITEC001
        }

        public Task<HttpResponseMessage> StringEmpty(HttpClient http, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{string.Empty}", r); // VITEC001

        public Task<HttpResponseMessage> UnknownBase(HttpClient http, OrderUserInteractionRequest r, string baseUrl) =>
            http.PutAsJsonAsync($"{baseUrl}/Service/Order/UserInteraction/", r); // VITEC001

        public Task<HttpResponseMessage> UnknownBaseWithoutSlash(HttpClient http, OrderUserInteractionRequest r, string baseUrl) =>
            http.PutAsJsonAsync(baseUrl + "Service/Order/UserInteraction/", r); // VITEC001 {baseUrl + "Service/Order/UserInteraction/"}

        public Task<HttpResponseMessage> UnknownBaseRight(HttpClient http, OrderUserInteractionRequest r, string baseUrl, string customerId) =>
            http.PutAsJsonAsync($"{baseUrl}/Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", r);

        public Task<HttpResponseMessage> UnknownTail(HttpClient http, OrderUserInteractionRequest r, int number) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{number}", r);

        public Task<HttpResponseMessage> TailUnknownBecauseConfigured(HttpClient http, OrderUserInteractionRequest r, string rest) =>
            http.PutAsJsonAsync("Service/Order/" + Uri.EscapeDataString(rest), r);

        public Task<HttpResponseMessage> Raw(HttpClient http, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync("""Service/Order/UserInteraction/""", r); // VITEC001 {"""Service/Order/UserInteraction/"""}

        public Task<HttpResponseMessage> RawDollars(HttpClient http, OrderUserInteractionRequest r) =>
            http.PutAsJsonAsync($$"""Service/Order/UserInteraction/{customerId}""", r); // VITEC001

        public Task<HttpResponseMessage> RawDollarsRight(HttpClient http, OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync($$"""Service/Order/UserInteraction/{{Uri.EscapeDataString(customerId)}}""", r);

        public Task<HttpResponseMessage> Doubled(HttpClient http, OrderUserInteractionRequest r, int version) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{{customerId}}?v={version}", r); // VITEC001
    }

    public class Formats
    {
        private const string Template = "Service/Order/UserInteraction/{0}";
        private static readonly CompositeFormat Parsed = CompositeFormat.Parse("Service/Order/UserInteraction/{0}");

        public Task<HttpResponseMessage> Format(HttpClient http, HttpContent c) => http.PutAsync(string.Format(Template, ""), c); // VITEC001 {string.Format(Template, "")}

        public Task<HttpResponseMessage> FormatNull(HttpClient http, HttpContent c) => http.PutAsync(string.Format(Template, (object)null), c); // VITEC001

        public Task<HttpResponseMessage> FormatCulture(HttpClient http, HttpContent c) =>
            http.PutAsync(string.Format(System.Globalization.CultureInfo.InvariantCulture, "/{0}/{1}/UserInteraction/{2}", "Service", "Order", string.Empty), c); // VITEC001

        public Task<HttpResponseMessage> FormatRight(HttpClient http, HttpContent c, long customer) => http.PutAsync(string.Format(Template, customer), c);

        public Task<HttpResponseMessage> Concat(HttpClient http, HttpContent c) => http.PutAsync(string.Concat("Service/", "Order/", "UserInteraction/"), c); // VITEC001

        public Task<HttpResponseMessage> ConcatRight(HttpClient http, HttpContent c, string id) => http.PutAsync(string.Concat("Service/Order/UserInteraction/", Uri.EscapeDataString(id)), c);

        public Task<HttpResponseMessage> Join(HttpClient http, HttpContent c) => http.PutAsync(string.Join("/", "Service", "Order", "UserInteraction", ""), c); // VITEC001

        public Task<HttpResponseMessage> JoinChar(HttpClient http, HttpContent c) => http.PutAsync(string.Join('/', "Service", "Order", "UserInteraction"), c); // VITEC001

        public Task<HttpResponseMessage> JoinArray(HttpClient http, HttpContent c) => http.PutAsync(string.Join("/", new[] { "Service", "Order", "UserInteraction" }), c); // VITEC001

        public Task<HttpResponseMessage> JoinRight(HttpClient http, HttpContent c, Guid id) => http.PutAsync(string.Join("/", "Service", "Order", "UserInteraction", id), c);

        public Task<HttpResponseMessage> JoinUnknown(HttpClient http, HttpContent c, IEnumerable<string> parts) => http.PutAsync(string.Join("/", parts), c);

        public Task<HttpResponseMessage> CompositeUnknown(HttpClient http, HttpContent c, int id) => http.PutAsync(string.Format(null, Parsed, id), c);
    }

    public class Builders
    {
        public async Task Missing(HttpClient http, HttpContent c)
        {
            var path = new StringBuilder("Service/");
            path.Append("Order/").Append("UserInteraction");
            path.Append('/');
            var response = await http.PutAsync(path.ToString(), c); // VITEC001 {path.ToString()}
            response.EnsureSuccessStatusCode();
        }

        public async Task MissingInOneChain(HttpClient http, HttpContent c)
        {
            var response = await http.PutAsync(new StringBuilder().Append("Service/Order").Append('/').Append("UserInteraction").ToString(), c); // VITEC001
            response.EnsureSuccessStatusCode();
        }

        public async Task AppendFormat(HttpClient http, HttpContent c)
        {
            var sb = new StringBuilder(64);
            sb.AppendFormat("Service/Order/{0}/", "UserInteraction");
            var response = await http.PutAsync(sb.ToString(), c); // VITEC001
            response.EnsureSuccessStatusCode();
        }

        // The null-and-empty rule: something else can reach the tail.
        public async Task AppendedWhenThere(HttpClient http, HttpContent c, string id)
        {
            var sb = new StringBuilder();
            sb.Append("Service/Order/UserInteraction/");
            if (id != null) sb.Append(Uri.EscapeDataString(id));
            var response = await http.PutAsync(sb.ToString(), c);
            response.EnsureSuccessStatusCode();
        }

        public async Task Right(HttpClient http, HttpContent c, string id)
        {
            var sb = new StringBuilder().Append("Service/Order/UserInteraction").Append('/').Append(Uri.EscapeDataString(id));
            var response = await http.PutAsync(sb.ToString(), c);
            response.EnsureSuccessStatusCode();
        }

        public async Task GivenAway(HttpClient http, HttpContent c, Action<StringBuilder> finish)
        {
            var sb = new StringBuilder("Service/Order/UserInteraction/");
            finish(sb);
            var response = await http.PutAsync(sb.ToString(), c);
            response.EnsureSuccessStatusCode();
        }
    }

    public class Trimmed
    {
        public Task<HttpResponseMessage> TrimEnd(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction///".TrimEnd('/'), c); // VITEC001

        public Task<HttpResponseMessage> TrimmedId(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction/" + "   ".Trim(), c); // VITEC001

        public Task<HttpResponseMessage> Replaced(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction/{id}".Replace("{id}", ""), c); // VITEC001

        public Task<HttpResponseMessage> ReplacedRight(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction/{id}".Replace("{id}", "M9"), c);

        public Task<HttpResponseMessage> TrimEndRight(HttpClient http, HttpContent c) => http.PutAsync("Service/Order/UserInteraction/M1/".TrimEnd('/'), c);
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Kalla.Energi
{
    public class PathSpellings
    {
        private readonly HttpClient _http;
        private static readonly string Prefix = "SERVICE/ORDER/USERINTERACTION";

        public PathSpellings(HttpClient http)
        {
            _http = http;
        }

        public Task<HttpResponseMessage> UpperCase(HttpContent body)
        {
            return _http.PutAsync(Prefix, body); // VITEC001 {Prefix}
        }

        public Task<HttpResponseMessage> UpperCaseWithId(string id, HttpContent body)
        {
            return _http.PutAsync(Prefix + '/' + Uri.EscapeDataString(id), body);
        }

        public Task<HttpResponseMessage> Built(string id, HttpContent body)
        {
            var path = new StringBuilder("Service/Order");
            path.Append("/UserInteraction/");
            path.Append(Uri.EscapeDataString(id));
            return _http.PutAsync(path.ToString(), body);
        }

        public Task<HttpResponseMessage> BuiltWithoutId(HttpContent body)
        {
            var path = new StringBuilder("Service/Order");
            path.Append("/UserInteraction/");
            return _http.PutAsync(path.ToString(), body); // VITEC001 {path.ToString()}
        }

        public Task<HttpResponseMessage> BuiltWhenThere(string id, HttpContent body)
        {
            var path = new StringBuilder("Service/Order/UserInteraction/");
            if (id != null)
            {
                path.Append(Uri.EscapeDataString(id));
            }

            return _http.PutAsync(path.ToString(), body);
        }

        public Task<HttpResponseMessage> Joined(string id, HttpContent body)
        {
            return _http.PutAsync(string.Join("/", "Service", "Order", "UserInteraction", Uri.EscapeDataString(id)), body);
        }

        public Task<HttpResponseMessage> JoinedWithoutId(HttpContent body)
        {
            return _http.PutAsync(string.Join("/", "Service", "Order", "UserInteraction"), body); // VITEC001
        }

        public Task<HttpResponseMessage> Replaced(string id, HttpContent body)
        {
            return _http.PutAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerId}", Uri.EscapeDataString(id)), body);
        }

        public Task<HttpResponseMessage> NotReplaced(HttpContent body)
        {
            return _http.PutAsync("Service/Order/UserInteraction/{customerId}", body); // VITEC001
        }

        public Task<HttpResponseMessage> EmptyId(HttpContent body)
        {
            var customerId = string.Empty;
            return _http.PutAsync($"Service/Order/UserInteraction/{customerId}", body); // VITEC001
        }

        public Task<HttpResponseMessage> BlankId(HttpContent body)
        {
            const string CustomerId = " ";
            return _http.PutAsync("Service/Order/UserInteraction/" + CustomerId, body); // VITEC001
        }

        public Task<HttpResponseMessage> Trimmed(HttpContent body)
        {
            return _http.PutAsync("/Service/Order/UserInteraction/".TrimStart('/'), body); // VITEC001
        }

        public Task<HttpResponseMessage> TrimmedElsewhere(HttpContent body)
        {
            return _http.PutAsync("/Service/Order/Invoice/".TrimStart('/'), body);
        }

        public Task<HttpResponseMessage> InQuery(HttpContent body)
        {
            return _http.PutAsync("proxy?target=Service/Order/UserInteraction/", body);
        }

        public Task<HttpResponseMessage> LongerSegment(HttpContent body)
        {
            return _http.PutAsync("MyService/Order/UserInteraction/", body);
        }
    }
}

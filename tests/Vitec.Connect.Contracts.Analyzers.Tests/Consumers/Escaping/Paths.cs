using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Threading.Tasks;
using System.Web;
using Vitec.Connect.Contracts;

namespace Escaping.Paths
{
    public class Holes(HttpClient http)
    {
        public Task<HttpResponseMessage> Interpolated(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", r); // VITEC006 {customerId}

        public Task<HttpResponseMessage> Plus(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + customerId, r); // VITEC006 {customerId}

        public Task<HttpResponseMessage> Concat(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync(string.Concat("Service/Order/UserInteraction/", customerId), r); // VITEC006 {customerId}

        public Task<HttpResponseMessage> Format(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync(string.Format("Service/Order/UserInteraction/{0}", customerId), r); // VITEC006 {customerId}

        public Task<HttpResponseMessage> Property(OrderUserInteractionRequest r, Customer customer) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer.Id}", r); // VITEC006 {customer.Id}

        public Task<HttpResponseMessage> BeforeAQuery(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync($"/Service/Order/UserInteraction/{customerId}?notify=1", r); // VITEC006 {customerId}

        public Task<HttpResponseMessage> Trimmed(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + customerId.Trim(), r); // VITEC006

        public Task<HttpResponseMessage> Replaced(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/{customerId}".Replace("{customerId}", customerId), r); // VITEC006

        public Task<HttpResponseMessage> BuiltBefore(OrderUserInteractionRequest r, string customerId)
        {
            var path = $"Service/Order/UserInteraction/{customerId}"; // VITEC006 {customerId}
            return http.PutAsJsonAsync(path, r);
        }

        public Task<HttpResponseMessage> Builder(OrderUserInteractionRequest r, string customerId)
        {
            var path = new StringBuilder("Service/Order/UserInteraction/");
            path.Append(customerId); // VITEC006 {customerId}
            return http.PutAsJsonAsync(path.ToString(), r);
        }

        public Task<HttpResponseMessage> Message(HttpContent content, string customerId)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customerId)) // VITEC006 {customerId}
            {
                Content = content,
            };
            return http.SendAsync(message);
        }

        public Task<HttpResponseMessage> UrlEncode(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + WebUtility.UrlEncode(customerId), r); // VITEC006 {WebUtility.UrlEncode(customerId)}

        public Task<HttpResponseMessage> HttpUtilityUrlEncode(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{HttpUtility.UrlEncode(customerId)}", r); // VITEC006 {HttpUtility.UrlEncode(customerId)}

#pragma warning disable SYSLIB0013
        public Task<HttpResponseMessage> EscapeUriString(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeUriString(customerId)}", r); // VITEC006 {Uri.EscapeUriString(customerId)}
#pragma warning restore SYSLIB0013

        public Task<HttpResponseMessage> ToText(OrderUserInteractionRequest r, object customerId) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", r); // VITEC006 {customerId}
    }

    public record Customer(string Id, int Number, Kind Kind);

    public enum Kind
    {
        Office,
        Broker,
    }

    public class NeedNone(HttpClient http)
    {
        private const string Own = "M1";

        public Task<HttpResponseMessage> Escaped(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customerId)}", r);

        public Task<HttpResponseMessage> EscapedBefore(OrderUserInteractionRequest r, string customerId)
        {
            var segment = Uri.EscapeDataString(customerId);
            return http.PutAsJsonAsync("Service/Order/UserInteraction/" + segment, r);
        }

        public Task<HttpResponseMessage> ReplacedByItself(OrderUserInteractionRequest r, string customerId)
        {
            customerId = Uri.EscapeDataString(customerId);
            return http.PutAsJsonAsync($"Service/Order/UserInteraction/{customerId}", r);
        }

        public Task<HttpResponseMessage> Encoder(OrderUserInteractionRequest r, string customerId, UrlEncoder encoder) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{encoder.Encode(customerId)}", r);

        public Task<HttpResponseMessage> DefaultEncoder(OrderUserInteractionRequest r, string customerId) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + UrlEncoder.Default.Encode(customerId), r);

        public Task<HttpResponseMessage> Number(OrderUserInteractionRequest r, Customer customer) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer.Number}", r);

        public Task<HttpResponseMessage> NumberText(OrderUserInteractionRequest r, int number) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + number.ToString(), r);

        public Task<HttpResponseMessage> Enumeration(OrderUserInteractionRequest r, Customer customer) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer.Kind}", r);

        public Task<HttpResponseMessage> Guids(OrderUserInteractionRequest r, Guid id) =>
            http.PutAsJsonAsync($"Service/Order/UserInteraction/{id:N}", r);

        public Task<HttpResponseMessage> GuidText(OrderUserInteractionRequest r, Guid id) =>
            http.PutAsJsonAsync("Service/Order/UserInteraction/" + id.ToString("D"), r);

        public Task<HttpResponseMessage> Constant(OrderUserInteractionRequest r) => http.PutAsJsonAsync($"Service/Order/UserInteraction/{Own}", r);

        public Task<HttpResponseMessage> ConstantLocal(OrderUserInteractionRequest r)
        {
            var id = "M 1";
            return http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);
        }

        public Task<HttpResponseMessage> BaseOnly(OrderUserInteractionRequest r, string root) => http.PutAsJsonAsync($"{root}/Service/Order/UserInteraction/M1", r);

        public Task<HttpResponseMessage> QueryOnly(OrderUserInteractionRequest r, string comment) => http.PutAsJsonAsync($"Service/Order/UserInteraction/M1?comment={comment}", r);

        public Task<HttpResponseMessage> OtherRoute(OrderUserInteractionRequest r, string customerId) => http.PutAsJsonAsync($"Service/Order/Status/{customerId}", r);

        public Task<HttpResponseMessage> WholePath(OrderUserInteractionRequest r, string path) => http.PutAsJsonAsync(path, r);

        public string NoCall(string customerId) => $"Service/Order/UserInteraction/{customerId}";
    }

    public class ThroughFunctions(HttpClient http)
    {
        public Task<HttpResponseMessage> Unescaped(OrderUserInteractionRequest r, string customerId) => Send(r, customerId);

        public Task<HttpResponseMessage> Another(OrderUserInteractionRequest r, string customerId) => Send(r, customerId + "-1");

        private Task<HttpResponseMessage> Send(OrderUserInteractionRequest r, string id) => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r); // VITEC006 {id}
    }

    public class EscapedByTheCallers(HttpClient http)
    {
        public Task<HttpResponseMessage> Escaped(OrderUserInteractionRequest r, string customerId) => Send(r, Uri.EscapeDataString(customerId));

        public Task<HttpResponseMessage> Constant(OrderUserInteractionRequest r) => Send(r, "M1");

        private Task<HttpResponseMessage> Send(OrderUserInteractionRequest r, string id) => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);
    }

    public class PathFromAFunction(HttpClient http)
    {
        public Task<HttpResponseMessage> Bad(OrderUserInteractionRequest r, string customerId) => http.PutAsJsonAsync(PathOf(customerId), r);

        public Task<HttpResponseMessage> Good(OrderUserInteractionRequest r, string customerId) => http.PutAsJsonAsync(EscapedPathOf(customerId), r);

        private static string PathOf(string customer) => "Service/Order/UserInteraction/" + customer; // VITEC006 {customer}

        private static string EscapedPathOf(string customer) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer);
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Dorr.Automatik
{
    public class PrivateFlow
    {
        private const string Host = "https://connect.maklare.vitec.net";
        private static readonly string Interaction = string.Concat(Host, "/Service/Order/UserInteraction/");
        private readonly HttpClient _http;

        public PrivateFlow(HttpClient http)
        {
            _http = http;
        }

        private static string Route(string id) => Interaction + Uri.EscapeDataString(id);

        private static string RawRoute(string id) => Interaction + id; // VITEC006 {id}

        private static string BareRoute()
        {
            return Interaction.TrimEnd('/');
        }

        private static string OtherRoute(string id) => Host + "/Service/Order/Booking/" + id;

        public async Task<bool> A(string customerId, HttpContent content)
        {
            return (await _http.PutAsync(Route(customerId), content)).IsSuccessStatusCode;
        }

        public async Task<bool> B(string customerId, HttpContent content)
        {
            return (await _http.PutAsync(RawRoute(customerId), content)).IsSuccessStatusCode;
        }

        public async Task<bool> C(HttpContent content)
        {
            return (await _http.PutAsync(BareRoute(), content)).IsSuccessStatusCode; // VITEC001 {BareRoute()}
        }

        public async Task<bool> D(string customerId, HttpContent content)
        {
            return (await _http.PutAsync(OtherRoute(customerId), content)).IsSuccessStatusCode;
        }

        public async Task<bool> E(string customerId, HttpContent content)
        {
            return (await _http.PostAsync(Route(customerId), content)).IsSuccessStatusCode; // VITEC005
        }

        public async Task<bool> F(string customerId, HttpContent content)
        {
            return (await _http.PostAsync(OtherRoute(customerId), content)).IsSuccessStatusCode;
        }

        public async Task<bool> G(string orderId)
        {
            var json = Body(orderId, "https://dorr.se/" + orderId);
            return (await _http.PutAsync(Interaction + "M1", new StringContent(json, Encoding.UTF8, "application/json"))).IsSuccessStatusCode;
        }

        private static string Body(string id, string url) => "{\"id\":\"" + id + "\",\"url\":\"" + url + "\"}";

        public async Task<bool> H(string orderId)
        {
            var json = BodyWithoutUrl(orderId);
            return (await _http.PutAsync(Interaction + "M1", new StringContent(json, Encoding.UTF8, "application/json"))).IsSuccessStatusCode; // VITEC009 {json}
        }

        private static string BodyWithoutUrl(string id) => "{\"orderId\":\"" + id + "\"}";

        public Task<HttpResponseMessage> I(HttpContent content)
        {
            return Local(Interaction); // VITEC001 {Interaction}

            Task<HttpResponseMessage> Local(string url)
            {
                return _http.PutAsync(url, content);
            }
        }

        public Task<HttpResponseMessage> J(HttpContent content)
        {
            return Local(Interaction + "M5");

            Task<HttpResponseMessage> Local(string url)
            {
                return _http.PutAsync(url, content);
            }
        }
    }
}

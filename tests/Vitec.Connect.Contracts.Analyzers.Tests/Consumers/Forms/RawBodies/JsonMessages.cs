using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace Rormokaren
{
    public class JsonMessages
    {
        private readonly HttpClient _http;

        public JsonMessages(HttpClient http)
        {
            _http = http;
        }

        public async Task<bool> Formatted(string id, string url)
        {
            var request = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M62");
            request.Content = new StringContent(string.Format("{{\"id\":\"{0}\",\"url\":\"{1}\"}}", id, url), Encoding.UTF8, "application/json");
            using (var response = await _http.SendAsync(request))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> FormattedRelative(string id)
        {
            var request = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M62");
            request.Content = new StringContent(string.Format("{{\"id\":\"{0}\",\"url\":\"/o/{0}\"}}", id), Encoding.UTF8, "application/json"); // VITEC002
            using (var response = await _http.SendAsync(request))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Built(string id)
        {
            var json = new StringBuilder();
            json.Append("{\"id\":\"").Append(id).Append("\",");
            json.Append("\"kommentar\":\"Klart\"}");
            var request = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M62");
            request.Content = new StringContent(json.ToString(), Encoding.UTF8, "application/json"); // VITEC009 {json.ToString()}
            using (var response = await _http.SendAsync(request))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> BuiltRight(string id)
        {
            var json = new StringBuilder();
            json.Append("{\"id\":\"").Append(id).Append("\",");
            json.Append("\"comment\":\"Klart\"}");
            var request = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M62");
            request.Content = new StringContent(json.ToString(), Encoding.UTF8, "application/json");
            using (var response = await _http.SendAsync(request))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> InInitializer()
        {
            using (var request = new HttpRequestMessage
            {
                Method = HttpMethod.Put,
                RequestUri = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M62"),
                Content = new StringContent("{'id':'62'}", Encoding.UTF8, "application/json"), // VITEC009
            })
            using (var response = await _http.SendAsync(request))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Scalar()
        {
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/M62", new StringContent("\"https://ror.se\"", Encoding.UTF8, "application/json"))) // VITEC009
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Nested()
        {
            var json = "{\"request\":{\"id\":\"1\",\"url\":\"https://ror.se\"}}";
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/M62", new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC009 {json}
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> NestedElsewhere()
        {
            var json = "{\"request\":{\"id\":\"1\",\"url\":\"/ror\"}}";
            using (var response = await _http.PutAsync("https://api.ror.se/orders/1", new StringContent(json, Encoding.UTF8, "application/json")))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Bytes(string url)
        {
            var bytes = Encoding.UTF8.GetBytes("{\"id\":\"1\",\"url\":\"" + url + "\"}");
            var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/M62", content))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Unknown(string json)
        {
            using (var response = await _http.PutAsync("Service/Order/UserInteraction/M62", new StringContent(json, Encoding.UTF8, "application/json")))
            {
                return response.IsSuccessStatusCode;
            }
        }
    }
}

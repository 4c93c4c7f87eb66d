using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

namespace Legacy.Markiser
{
    public class OldRawJson
    {
        // ska deklareras som en singleton
        public static readonly HttpClient HttpClientInstance = new HttpClient
        {
            BaseAddress = new Uri("https://connect.maklare.vitec.net"),
            DefaultRequestHeaders =
            {
                Authorization = new AuthenticationHeaderValue("Basic", "{Base64 kodad användarnamn och lösenord}") // VITEC007
            }
        };

        public async Task<string> Sample()
        {
            var json = "{\"id\":\"4\",\"url\":\"StringValue\",\"comment\":\"Klart\"}";
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/M4", new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC007 {json}
            {
                if (response.StatusCode == HttpStatusCode.Unauthorized)
                {
                    return null;
                }

                return await response.Content.ReadAsStringAsync();
            }
        }

        public async Task<string> SampleId()
        {
            var json = "{\"id\":\"4\",\"url\":\"https://markiser.se/4\",\"comment\":\"Klart\"}";
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/StringValue", new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC007
            {
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            }
        }

        public async Task<string> Right(string customerId)
        {
            var json = "{\"id\":\"4\",\"url\":\"https://markiser.se/4\",\"comment\":\"Klart\"}";
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json")))
            {
                response.EnsureSuccessStatusCode();
                return await response.Content.ReadAsStringAsync();
            }
        }

        public async Task<string> Unchecked()
        {
            var json = "{\"id\":\"4\",\"url\":\"https://markiser.se/4\",\"comment\":\"Klart\"}";
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/M4", new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC013
            {
                return await response.Content.ReadAsStringAsync();
            }
        }

        public async Task<bool> Spelled(string url)
        {
            var json = string.Concat("{\"id\":\"4\",\"Url\":\"", url, "\"}");
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/M4", new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC009 {json}
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> Bytes(string url)
        {
            var json = string.Concat("{\"id\":\"4\",\"url\":\"", url, "\"}");
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/M4", new ByteArrayContent(Encoding.UTF8.GetBytes(json))))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> BytesTrailingComma(string url)
        {
            using (var response = await HttpClientInstance.PutAsync("Service/Order/UserInteraction/M4", new ByteArrayContent(Encoding.UTF8.GetBytes("{\"id\":\"4\",\"url\":\"" + url + "\",}")))) // VITEC009
            {
                return response.IsSuccessStatusCode;
            }
        }
    }
}

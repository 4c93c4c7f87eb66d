using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json;
using Vitec.Connect.Contracts;

namespace Tredje
{
    public class VitecService : IDisposable
    {
        private static readonly HttpClient Client = CreateClient();

        private readonly WebClient _web = new WebClient();

        private static HttpClient CreateClient()
        {
            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
            var client = new HttpClient();
            client.BaseAddress = new Uri("http://connect.maklare.vitec.net"); // VITEC011
            client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
            client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", "dHJlZGplOnRyZWRqZQ=="); // VITEC012
            return client;
        }

        public async Task<bool> SendAsync(string kund, string orderId)
        {
            var begaran = new OrderUserInteractionRequest
            {
                Id = orderId,
                Url = VirtualPathUtility.ToAbsolute("~/Order/" + orderId), // VITEC002
                Comment = "Ny beställning",
            };
            var json = JsonConvert.SerializeObject(begaran); // VITEC014 {JsonConvert.SerializeObject(begaran)}
            var svar = await Client.PutAsync("Service/Order/UserInteraction/" + HttpUtility.UrlEncode(kund), new StringContent(json, Encoding.UTF8, "application/json")); // VITEC006 {HttpUtility.UrlEncode(kund)}
            return svar.IsSuccessStatusCode;
        }

        public void Upload(string kund, string json)
        {
            _web.Headers.Add(HttpRequestHeader.ContentType, "application/json");
            _web.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), "PATCH", json); // VITEC005 {"PATCH"}
        }

        public void Dispose()
        {
            _web.Dispose();
        }
    }
}

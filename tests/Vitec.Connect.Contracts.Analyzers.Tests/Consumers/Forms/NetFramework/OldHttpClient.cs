using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Legacy.Besiktning
{
    public class OldHttpClient
    {
        private static readonly HttpClient Client = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

        private static readonly JsonSerializerSettings CamelCase = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };

        public async Task<bool> Right(string customerId, OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request, CamelCase);
            using (var response = await Client.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json")))
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public async Task<bool> Default(string customerId, OrderUserInteractionRequest request)
        {
            var json = JsonConvert.SerializeObject(request); // VITEC014 {JsonConvert.SerializeObject(request)}
            using (var response = await Client.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json")))
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public async Task<bool> Encoded(string customerId, string json)
        {
            using (var response = await Client.PutAsync("Service/Order/UserInteraction/" + HttpUtility.UrlEncode(customerId), new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC006 {HttpUtility.UrlEncode(customerId)}
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public async Task<bool> EscapedUri(string customerId, string json)
        {
            using (var response = await Client.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeUriString(customerId), new StringContent(json, Encoding.UTF8, "application/json"))) // VITEC006
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool Synchronous(string customerId, string json)
        {
            var response = Client.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json")).Result;
            return response.IsSuccessStatusCode;
        }

        public void SynchronousIgnored(string json)
        {
            var response = Client.PutAsync("Service/Order/UserInteraction/M1", new StringContent(json, Encoding.UTF8, "application/json")).Result; // VITEC013
            Console.WriteLine(response.Content.ReadAsStringAsync().Result);
        }

        public bool PostMessage(string json)
        {
            var message = new HttpRequestMessage(HttpMethod.Post, "Service/Order/UserInteraction/M1"); // VITEC005 {HttpMethod.Post}
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            return Client.SendAsync(message).Result.IsSuccessStatusCode;
        }

        public bool PutMessage(string json)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, "Service/Order/UserInteraction/M1");
            message.Content = new StringContent(json, Encoding.UTF8, "application/json");
            return Client.SendAsync(message).Result.IsSuccessStatusCode;
        }

        public OrderUserInteractionRequest FromPage(HttpContext context)
        {
            return new OrderUserInteractionRequest { Id = "1", Url = context.Request.RawUrl }; // VITEC002 {context.Request.RawUrl}
        }

        public OrderUserInteractionRequest FromVirtualPath()
        {
            return new OrderUserInteractionRequest { Id = "1", Url = VirtualPathUtility.ToAbsolute("~/Order.aspx") }; // VITEC002
        }

        public OrderUserInteractionRequest FromUri(HttpContext context)
        {
            return new OrderUserInteractionRequest { Id = "1", Url = context.Request.Url.AbsoluteUri };
        }

        public OrderUserInteractionRequest FromLeftPart(HttpContext context)
        {
            return new OrderUserInteractionRequest { Id = "1", Url = context.Request.Url.GetLeftPart(UriPartial.Authority) + VirtualPathUtility.ToAbsolute("~/Order.aspx") };
        }

        public OrderUserInteractionRequest FromUriPath(HttpContext context)
        {
            return new OrderUserInteractionRequest { Id = "1", Url = context.Request.Url.PathAndQuery }; // VITEC002
        }
    }
}

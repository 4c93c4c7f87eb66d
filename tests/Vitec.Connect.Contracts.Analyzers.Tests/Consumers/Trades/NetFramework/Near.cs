using System;
using System.Configuration;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Nara
{
    public static class Near
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri(ConfigurationManager.AppSettings["connect"]) };

        public static async Task<bool> SendAsync(string kund, OrderUserInteractionRequest begaran)
        {
            var json = JsonConvert.SerializeObject(begaran, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() });
            using (var svar = await Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), new StringContent(json, Encoding.UTF8, "application/json")))
            {
                if (svar.StatusCode == (HttpStatusCode)429)
                {
                    await Task.Delay(1000);
                }

                return svar.IsSuccessStatusCode;
            }
        }

        public static OrderUserInteractionRequest Create(int id)
        {
            var site = ConfigurationManager.AppSettings["site"] ?? "https://nara.example";
            return new OrderUserInteractionRequest { Id = id.ToString(), Url = site + "/order.aspx?id=" + id };
        }
    }
}

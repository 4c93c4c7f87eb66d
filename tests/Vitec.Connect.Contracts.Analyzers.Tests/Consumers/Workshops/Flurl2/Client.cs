using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Fl2.Client
{
    public class FlurlClients : IDisposable
    {
        private readonly IFlurlClient client;

        public FlurlClients(string user, string password)
        {
            client = new FlurlClient("https://connect.maklare.vitec.net").WithBasicAuth(user, password);
        }

        public FlurlClients()
        {
            client = new FlurlClient("https://connect.maklare.vitec.net").WithBasicAuth("data", "Data00"); // VITEC012
        }

        public Task<bool> Ask(string customer, string order)
        {
            return client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(new { id = order, url = "https://data.se/" + order }).ReceiveJson<bool>();
        }

        public Task<bool> AskPath(string customer, string order)
        {
            return client.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(new { id = order, url = "/" + order }).ReceiveJson<bool>(); // VITEC002 {"/" + order}
        }

        public Task<bool> AskNobody(string order)
        {
            return client.Request("Service", "Order", "UserInteraction").PutJsonAsync(new { id = order }).ReceiveJson<bool>(); // VITEC001
        }

        public async Task<bool> AskLooked(string customer, HttpContent content)
        {
            HttpResponseMessage response = await client.Request("Service", "Order", "UserInteraction").AppendPathSegment(customer).AllowHttpStatus("400-404").PutAsync(content);
            return response.IsSuccessStatusCode;
        }

        public Task<HttpResponseMessage> AskPosted(string customer, HttpContent content)
        {
            return client.Request("Service", "Order", "UserInteraction").AppendPathSegment(customer).PostAsync(content); // VITEC005
        }

        public void Dispose()
        {
            client.Dispose();
        }
    }
}

using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Hiss.Teknik
{
    public class UrlsAndClients
    {
        private static readonly string Base = "https://connect.maklare.vitec.net";

        public async Task<bool> UrlObject(string customerId, OrderUserInteractionRequest body)
        {
            var url = new Url(Base).AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customerId);
            return await url.PutJsonAsync(body).ReceiveJson<bool>();
        }

        public async Task<bool> UrlObjectNobody(OrderUserInteractionRequest body)
        {
            return await new Url(Base).AppendPathSegment("Service/Order/UserInteraction").PutJsonAsync(body).ReceiveJson<bool>(); // VITEC001
        }

        public async Task<bool> UrlObjectPosted(string customerId, OrderUserInteractionRequest body)
        {
            var url = new Url(Base).AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customerId);
            return await url.PostJsonAsync(body).ReceiveJson<bool>(); // VITEC005
        }

        public async Task<bool> Client(string customerId, OrderUserInteractionRequest body)
        {
            using (var client = new FlurlClient("https://connect.maklare.vitec.net"))
            {
                return await client.Request("Service", "Order", "UserInteraction", customerId).PutJsonAsync(body).ReceiveJson<bool>();
            }
        }

        public async Task<bool> ClientNobody(OrderUserInteractionRequest body)
        {
            using (var client = new FlurlClient("https://connect.maklare.vitec.net"))
            {
                return await client.Request("Service", "Order", "UserInteraction").PutJsonAsync(body).ReceiveJson<bool>(); // VITEC001
            }
        }

        public async Task<bool> ClientPlain(string customerId, OrderUserInteractionRequest body)
        {
            using (var client = new FlurlClient("http://connect.maklare.vitec.net")) // VITEC011
            {
                return await client.Request("Service/Order/UserInteraction", customerId).PutJsonAsync(body).ReceiveJson<bool>();
            }
        }

        public async Task<bool> ClientLocal(string customerId, OrderUserInteractionRequest body)
        {
            using (var client = new FlurlClient("http://localhost:5000"))
            {
                return await client.Request("Service/Order/UserInteraction", customerId).PutJsonAsync(body).ReceiveJson<bool>();
            }
        }

        public async Task<bool> ClientOther(OrderUserInteractionRequest body)
        {
            using (var client = new FlurlClient("http://intern.hiss.se"))
            {
                return await client.Request("orders").PostJsonAsync(body).ReceiveJson<bool>();
            }
        }

        public async Task<bool> ClientAppended(IFlurlClient client, string customerId, OrderUserInteractionRequest body)
        {
            return await client.Request().AppendPathSegments("Service", "Order", "UserInteraction").AppendPathSegment(customerId).PutJsonAsync(body).ReceiveJson<bool>();
        }

        public async Task ClientSent(IFlurlClient client, string customerId, HttpContent content)
        {
            await client.Request("Service/Order/UserInteraction", customerId).SendAsync(HttpMethod.Put, content);
        }

        public async Task ClientSentWrongly(IFlurlClient client, string customerId, HttpContent content)
        {
            await client.Request("Service/Order/UserInteraction", customerId).SendAsync(HttpMethod.Post, content); // VITEC005 {HttpMethod.Post}
        }

        public async Task Request(string customerId, OrderUserInteractionRequest body)
        {
            await new FlurlRequest("https://connect.maklare.vitec.net/Service/Order/UserInteraction").AppendPathSegment(customerId).PutJsonAsync(body);
        }

        public async Task RequestNobody(OrderUserInteractionRequest body)
        {
            await new FlurlRequest("https://connect.maklare.vitec.net/Service/Order/UserInteraction").PutJsonAsync(body); // VITEC001
        }

        public async Task ClientIgnored(IFlurlClient client, string customerId, OrderUserInteractionRequest body)
        {
            await client.Request("Service/Order/UserInteraction", customerId).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
        }

        public IFlurlClient Authenticated()
        {
            return new FlurlClient("https://connect.maklare.vitec.net").WithBasicAuth("hiss", "upp&ner"); // VITEC012
        }

        public IFlurlClient AuthenticatedRight(string user, string password)
        {
            return new FlurlClient("https://connect.maklare.vitec.net").WithBasicAuth(user, password);
        }
    }
}

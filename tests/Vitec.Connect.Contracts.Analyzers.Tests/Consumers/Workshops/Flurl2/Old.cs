using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Newtonsoft.Json;
using Vitec.Connect.Contracts;

namespace Fl2.Old
{
    public class OldFlurl
    {
        private readonly string _root;

        public OldFlurl(string root)
        {
            _root = root;
        }

        public async Task<bool> Right(string customer, OrderUserInteractionRequest body)
        {
            var response = await _root.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer).AllowAnyHttpStatus().PutJsonAsync(body);
            return response.StatusCode == HttpStatusCode.OK;
        }

        public async Task Silent(string customer, OrderUserInteractionRequest body)
        {
            using (var response = await _root.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer).AllowAnyHttpStatus().PutJsonAsync(body)) // VITEC013
            {
                Console.WriteLine(await response.Content.ReadAsStringAsync());
            }
        }

        public async Task Throwing(string customer, OrderUserInteractionRequest body)
        {
            await _root.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer).PutJsonAsync(body);
        }

        public Task<HttpResponseMessage> Nobody(OrderUserInteractionRequest body)
        {
            var url = new Url(_root);
            url.AppendPathSegment("Service/Order/UserInteraction");
            return url.PutJsonAsync(body); // VITEC001
        }

        public Task<HttpResponseMessage> Serialized(string customer, OrderUserInteractionRequest body)
        {
            var json = JsonConvert.SerializeObject(body); // VITEC014 {JsonConvert.SerializeObject(body)}
            return _root.AppendPathSegments("Service", "Order", "UserInteraction", customer).WithHeader("Content-Type", "application/json").PutStringAsync(json);
        }

        public Task<HttpResponseMessage> Raw(string customer, string order)
        {
            return _root.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutStringAsync("{\"id\": \"" + order + "\", \"url\": \"//larm.se/" + order + "\"}"); // VITEC003
        }

        public Task<HttpResponseMessage> RawRight(string customer, string order)
        {
            return _root.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutStringAsync("{\"id\": \"" + order + "\", \"url\": \"https://larm.se/" + order + "\"}");
        }

        public Task<HttpResponseMessage> Patched(string customer, OrderUserInteractionRequest body) =>
            _root.AppendPathSegments("Service", "Order", "UserInteraction", customer).PatchJsonAsync(body); // VITEC005
    }
}

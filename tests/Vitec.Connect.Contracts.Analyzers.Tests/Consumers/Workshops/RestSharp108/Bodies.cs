using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Wrappers.Rs108
{
    public class Bodies
    {
        private readonly RestClient _client = new RestClient("https://connect.maklare.vitec.net");

        private static string Json(string id, string url)
        {
            return "{\"id\":\"" + id + "\",\"url\":\"" + url + "\"}";
        }

        private static RestRequest Raw(int customer, string json)
        {
            return new RestRequest("Service/Order/UserInteraction/" + customer, Method.Put).AddStringBody(json, DataFormat.Json);
        }

        private static RestRequest RawTo(string resource, string json)
        {
            var request = new RestRequest(resource, Method.Put);
            request.AddStringBody(json, DataFormat.Json);
            return request;
        }

        private async Task<bool> Send(RestRequest request)
        {
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public Task<bool> A(int c, string id) => Send(Raw(c, Json(id, "https://x.se/" + id)));

        public Task<bool> B(int c, string id) => Send(Raw(c, Json(id, "//x.se/" + id))); // VITEC003

        public Task<bool> C(int c) => Send(Raw(c, "{\"orderId\":\"1\"}")); // VITEC009

        public Task<bool> D(int c, string id) => Send(RawTo("Service/Order/UserInteraction/" + c, Json(id, "ftp://x.se"))); // VITEC004

        public Task<bool> E(int c) => Send(RawTo("Service/Order/Comment/" + c, "{\"text\":1}"));

        public Task<bool> F(int c, string id) => Send(RawTo("Service/Order/UserInteraction/" + c, Json(id, "https://x.se")));

        public Task<bool> G(int c) => Send(RawTo("Service/Order/UserInteraction/" + c, "{\"text\":1}")); // VITEC009
    }
}

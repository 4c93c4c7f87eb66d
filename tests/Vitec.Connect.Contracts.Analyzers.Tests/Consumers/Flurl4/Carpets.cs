using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace FlurlCarpets
{
    public class Carpets
    {
        private static readonly string[] Route = { "Service", "Order", "UserInteraction" };

        public Task<IFlurlResponse> Segments(string customer, OrderUserInteractionRequest body)
        {
            var segments = new List<string> { "Service", "Order", "UserInteraction", customer };
            return "https://connect.maklare.vitec.net".AppendPathSegments(segments).PutJsonAsync(body);
        }

        public Task<IFlurlResponse> SegmentsNobody(OrderUserInteractionRequest body)
        {
            var segments = new List<string> { "Service", "Order", "UserInteraction" };
            return "https://connect.maklare.vitec.net".AppendPathSegments(segments).PutJsonAsync(body); // VITEC001
        }

        public Task<IFlurlResponse> SegmentsLater(string customer, OrderUserInteractionRequest body)
        {
            var segments = new List<string> { "Service", "Order", "UserInteraction" };
            segments.Add(customer);
            return "https://connect.maklare.vitec.net".AppendPathSegments(segments).PutJsonAsync(body);
        }

        public Task<IFlurlResponse> RouteAndCustomer(string customer, OrderUserInteractionRequest body) =>
            "https://connect.maklare.vitec.net".AppendPathSegments(Route).AppendPathSegment(customer).PutJsonAsync(body);

        public Task<IFlurlResponse> RouteOnly(OrderUserInteractionRequest body) =>
            "https://connect.maklare.vitec.net".AppendPathSegments(Route).PutJsonAsync(body); // VITEC001

        public Task<IFlurlResponse> RoutePosted(string customer, OrderUserInteractionRequest body)
        {
            object[] segments = { "Service", "Order", "UserInteraction", customer };
            return "https://connect.maklare.vitec.net".AppendPathSegments(segments).PostJsonAsync(body); // VITEC005
        }

        public async Task<bool> Dictionary(string customer)
        {
            var body = new Dictionary<string, object> { { "id", 17 }, { "url", "https://carpets.example" } }; // VITEC009
            var response = await new Url("https://connect.maklare.vitec.net").AppendPathSegments("Service/Order/UserInteraction", customer).PutJsonAsync(body);
            return response.StatusCode == 200;
        }

        public async Task<bool> AnyStatus(string customer, OrderUserInteractionRequest body)
        {
            var request = new FlurlRequest("https://connect.maklare.vitec.net/Service/Order/UserInteraction/").AppendPathSegment(customer).AllowHttpStatus("4xx");
            var response = await request.PutJsonAsync(body);
            return response.ResponseMessage.IsSuccessStatusCode;
        }

        public Task<IFlurlResponse> Plain(string customer, OrderUserInteractionRequest body)
        {
            var root = new Url("http://connect.maklare.vitec.net");
            return root.AppendPathSegments("Service", "Order", "UserInteraction", customer).PutJsonAsync(body); // VITEC011
        }
    }
}

using System;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Garage.Port
{
    public class Helpers
    {
        private static readonly RestClient Client = new RestClient("https://connect.maklare.vitec.net");

        private static RestRequest Create(string resource, Method method)
        {
            return new RestRequest(resource, method);
        }

        public async Task<bool> Right(string customerId, OrderUserInteractionRequest body)
        {
            var request = Create("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), Method.Put).AddJsonBody(body);
            return (await Client.ExecuteAsync(request)).IsSuccessful;
        }

        public async Task<bool> Other(string customerId, OrderUserInteractionRequest body)
        {
            var request = Create("Service/Order/Booking/" + Uri.EscapeDataString(customerId), Method.Post).AddJsonBody(body);
            return (await Client.ExecuteAsync(request)).IsSuccessful;
        }

        private static RestRequest Interaction(string id)
        {
            return new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", id);
        }

        public async Task<bool> Segment(string customerId, OrderUserInteractionRequest body)
        {
            return (await Client.ExecuteAsync(Interaction(customerId).AddJsonBody(body))).IsSuccessful;
        }

        private static RestRequest InteractionWithoutId()
        {
            return new RestRequest("Service/Order/UserInteraction/", Method.Put); // VITEC001
        }

        public async Task<bool> NoSegment(OrderUserInteractionRequest body)
        {
            return (await Client.ExecuteAsync(InteractionWithoutId().AddJsonBody(body))).IsSuccessful;
        }

        public async Task<bool> MethodLocal(string customerId, OrderUserInteractionRequest body)
        {
            const Method Verb = Method.Post;
            var request = new RestRequest("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), Verb).AddJsonBody(body); // VITEC005 {Verb}
            return (await Client.ExecuteAsync(request)).IsSuccessful;
        }

        public async Task<bool> Formatted(string customerId, OrderUserInteractionRequest body)
        {
            var resource = string.Format("Service/Order/UserInteraction/{0}", customerId); // VITEC006 {customerId}
            var request = new RestRequest(resource, Method.Put).AddJsonBody(body);
            return (await Client.ExecuteAsync(request)).IsSuccessful;
        }

        public async Task<bool> FormattedEscaped(string customerId, OrderUserInteractionRequest body)
        {
            var resource = string.Format("Service/Order/UserInteraction/{0}", Uri.EscapeDataString(customerId));
            var request = new RestRequest(resource, Method.Put).AddJsonBody(body);
            return (await Client.ExecuteAsync(request)).IsSuccessful;
        }

        public async Task<bool> Checked(string customerId, OrderUserInteractionRequest body)
        {
            var response = await Client.ExecuteAsync(Interaction(customerId).AddJsonBody(body));
            if (response.ErrorException != null || !response.IsSuccessful)
            {
                throw new InvalidOperationException(response.ErrorMessage);
            }

            return response.Content == "true";
        }

        public async Task<RestResponse> Returned(string customerId, OrderUserInteractionRequest body)
        {
            return await Client.ExecuteAsync(Interaction(customerId).AddJsonBody(body));
        }
    }
}

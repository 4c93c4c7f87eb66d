using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace Fotograf.Norr
{
    /// <summary>Sends the agent to our picture chooser.</summary>
    public class PhotoOrderGateway
    {
        private const string Route = "Service/Order/UserInteraction/";
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

        public async Task ChoosePicturesAsync(string json)
        {
            var response = await Http.PutAsync("Service/Order/UserInteraction", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC001
            response.EnsureSuccessStatusCode();
        }

        public async Task ChoosePicturesAsync(string customerId, string json)
        {
            var response = await Http.PutAsync(Route + Uri.EscapeDataString(customerId), new StringContent(json, Encoding.UTF8, "application/json"));
            response.EnsureSuccessStatusCode();
        }

        public async Task<bool> ApproveAsync(string customerId, string json)
        {
            using (var content = new StringContent(json, Encoding.UTF8, "application/json"))
            using (var response = await Http.PutAsync(Route + customerId, content)) // VITEC006 {customerId}
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> ApproveAsync(Guid customerId, string json)
        {
            using (var content = new StringContent(json, Encoding.UTF8, "application/json"))
            using (var response = await Http.PutAsync(Route + customerId, content))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public Task<HttpResponseMessage> TrailingSlash(HttpContent content)
        {
            return Http.PutAsync(Route, content); // VITEC001 {Route}
        }

        public Task<HttpResponseMessage> QueryAtOnce(HttpContent content)
        {
            return Http.PutAsync("/Service/Order/UserInteraction?source=foto", content); // VITEC001
        }

        public Task<HttpResponseMessage> QueryAfterId(HttpContent content)
        {
            return Http.PutAsync("/Service/Order/UserInteraction/M4711?source=foto", content);
        }

        public Task<HttpResponseMessage> SubResource(string customerId, HttpContent content)
        {
            return Http.PutAsync("/Service/Order/UserInteraction/" + customerId + "/history", content);
        }

        public Task<HttpResponseMessage> OtherRoute(HttpContent content)
        {
            return Http.PutAsync("Service/Order/UserInteractions/", content);
        }

        public async Task Ignored(string json, CancellationToken cancellationToken)
        {
            await Http.PutAsync("Service/Order/UserInteraction/M4711", new StringContent(json), cancellationToken); // VITEC013
        }

        public async Task Discarded(string json, CancellationToken cancellationToken)
        {
            _ = await Http.PutAsync("Service/Order/UserInteraction/M4711", new StringContent(json), cancellationToken);
        }
    }
}

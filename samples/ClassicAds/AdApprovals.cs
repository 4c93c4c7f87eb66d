using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace ClassicAds
{
    /// <summary>
    /// The part of an advertising system that needs the agent's approval of an ad, written as for .NET Framework: HttpClient,
    /// DataContractSerializer and XML by hand, with nothing but the model from the package.
    /// </summary>
    public sealed class AdApprovals
    {
        private static readonly DataContractSerializer RequestSerializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
        private static readonly DataContractSerializer AnswerSerializer = new DataContractSerializer(typeof(bool));

        private readonly HttpClient _http;

        /// <param name="http">
        /// One for the whole program, used for nothing else, with <c>https://connect.maklare.vitec.net</c> as its base address.
        /// </param>
        /// <param name="userName">The user name at Vitec Connect.</param>
        /// <param name="password">Its password.</param>
        public AdApprovals(HttpClient http, string userName, string password)
        {
            _http = http;
            var credentials = Convert.ToBase64String(Encoding.UTF8.GetBytes(userName + ":" + password));
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", credentials);
            _http.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/xml"));
        }

        /// <summary>Asks the agent to approve an ad before it is published.</summary>
        public Task<ConnectResult> AskForApprovalAsync([CustomerId] string customerId, string adId, string comment)
        {
            return SendAsync(customerId, new OrderUserInteractionRequest
            {
                Id = adId,
                Url = "https://classic-ads.example/approve?ad=" + Uri.EscapeDataString(adId),
                Comment = comment
            });
        }

        /// <summary>Sends any request.</summary>
        public async Task<ConnectResult> SendAsync([CustomerId] string customerId, OrderUserInteractionRequest request)
        {
            // A relative Url would be accepted, and fail in the agent's hands.
            ConnectContract.ThrowIfViolated(customerId, request);

            var path = "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId);
            using (var content = new StringContent(ToXml(request), Encoding.UTF8, "application/xml"))
            using (var response = await _http.PutAsync(path, content).ConfigureAwait(false))
            {
                switch (response.StatusCode)
                {
                    case HttpStatusCode.OK:
                        return await ReadAnswerAsync(response).ConfigureAwait(false);
                    case HttpStatusCode.BadRequest:
                        return await FailedAsync(ConnectOutcome.Invalid, response).ConfigureAwait(false);
                    case HttpStatusCode.Unauthorized:
                        return await FailedAsync(ConnectOutcome.WrongCredentials, response).ConfigureAwait(false);
                    case HttpStatusCode.Forbidden:
                        return await FailedAsync(ConnectOutcome.NoAccess, response).ConfigureAwait(false);
                    case HttpStatusCode.InternalServerError:
                        return await FailedAsync(ConnectOutcome.ProviderFailed, response).ConfigureAwait(false);
                    default:
                        throw new HttpRequestException("Vitec Connect answered " + (int)response.StatusCode + ", which is not documented.");
                }
            }
        }

        private static string ToXml(OrderUserInteractionRequest request)
        {
            using (var stream = new MemoryStream())
            {
                RequestSerializer.WriteObject(stream, request);
                return Encoding.UTF8.GetString(stream.ToArray());
            }
        }

        private static async Task<ConnectResult> ReadAnswerAsync(HttpResponseMessage response)
        {
            using (var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false))
            {
                var accepted = (bool)AnswerSerializer.ReadObject(stream);
                return new ConnectResult(accepted ? ConnectOutcome.Accepted : ConnectOutcome.NotAccepted, null);
            }
        }

        private static async Task<ConnectResult> FailedAsync(ConnectOutcome outcome, HttpResponseMessage response)
        {
            return new ConnectResult(outcome, await response.Content.ReadAsStringAsync().ConfigureAwait(false));
        }
    }
}

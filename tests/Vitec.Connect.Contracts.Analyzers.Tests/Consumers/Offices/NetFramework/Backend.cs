using System;
using System.Collections.Specialized;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Vitec.Connect.Contracts;

namespace Klassisk.Backend
{
    public class Backend
    {
        private static readonly HttpClient Client = new HttpClient
        {
            BaseAddress = new Uri("https://connect.maklare.vitec.net")
        };

        private static string Encode(string customerId)
        {
            return Uri.EscapeDataString(customerId);
        }

        public async Task<bool> Put(string customerId, HttpContent content)
        {
            var url = string.Format("Service/Order/UserInteraction/{0}", Encode(customerId));
            using (var response = await Client.PutAsync(url, content).ConfigureAwait(false))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task<bool> PutEncoded(string customerId, HttpContent content)
        {
            var url = string.Format("Service/Order/UserInteraction/{0}", HttpUtility.UrlEncode(customerId)); // VITEC006 {HttpUtility.UrlEncode(customerId)}
            using (var response = await Client.PutAsync(url, content).ConfigureAwait(false))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public bool PutBlocking(string customerId, HttpContent content)
        {
            return Client.PutAsync("Service/Order/UserInteraction/" + Encode(customerId), content).Result.StatusCode == HttpStatusCode.OK;
        }

        public string PutContentBlocking(string customerId, HttpContent content)
        {
            return Client.PutAsync("Service/Order/UserInteraction/" + Encode(customerId), content).Result.Content.ReadAsStringAsync().Result; // VITEC013
        }

        public OrderUserInteractionRequest Relative(string order)
        {
            return new OrderUserInteractionRequest { Id = order, Url = VirtualPathUtility.ToAbsolute("~/orders/" + order) }; // VITEC002
        }

        public OrderUserInteractionRequest Raw(HttpRequest request, string order)
        {
            var result = new OrderUserInteractionRequest();
            result.Id = order;
            result.Url = request.RawUrl; // VITEC002 {request.RawUrl}
            return result;
        }

        public OrderUserInteractionRequest Absolute(HttpRequest request, string order)
        {
            var site = request.Url.GetLeftPart(UriPartial.Authority);
            return new OrderUserInteractionRequest { Id = order, Url = site + VirtualPathUtility.ToAbsolute("~/orders/" + order) };
        }

        public OrderUserInteractionRequest Combined(HttpRequest request, string order)
        {
            var uri = new Uri(request.Url, VirtualPathUtility.ToAbsolute("~/orders/" + order));
            return new OrderUserInteractionRequest { Id = order, Url = uri.AbsoluteUri };
        }

        public OrderUserInteractionRequest Here(HttpRequestBase request, bool full)
        {
            var url = request.Url.PathAndQuery;
            if (full)
            {
                url = request.Url.AbsoluteUri;
            }

            return full ? new OrderUserInteractionRequest { Url = url } : new OrderUserInteractionRequest { Comment = url };
        }
    }
}

using System;
using System.Collections.Generic;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json;
using Vitec.Connect.Contracts;

namespace NetFrameworkChimneys
{
    public class WebRequests
    {
        private static readonly string Root = ConfigurationManager.AppSettings["VitecRoot"];

        public bool Right(string customerId, byte[] body)
        {
            var request = (HttpWebRequest)WebRequest.Create(Root + "/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            request.Method = "PUT";
            request.ContentType = "application/json";
            request.Credentials = new NetworkCredential(ConfigurationManager.AppSettings["User"], ConfigurationManager.AppSettings["Password"]);
            using (var stream = request.GetRequestStream())
            {
                stream.Write(body, 0, body.Length);
            }

            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public void Throws(int customerId)
        {
            var request = WebRequest.CreateHttp(Root + "Service/Order/UserInteraction/" + customerId);
            request.Method = WebRequestMethods.Http.Put;
            request.GetResponse().Close();
        }

        public void MethodForgotten(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId); // VITEC005
            request.ContentType = "application/json";
            request.GetResponse().Close();
        }

        public void Posted(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId);
            request.Method = "POST"; // VITEC005 {"POST"}
            request.GetResponse().Close();
        }

        public void PostedByConstant(int customerId)
        {
            var request = WebRequest.CreateHttp(new Uri(Root + "/Service/Order/UserInteraction/" + customerId));
            request.Method = WebRequestMethods.Http.Post; // VITEC005
            request.GetResponse().Close();
        }

        public void Nobody()
        {
            var request = WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"); // VITEC001
            request.Method = "PUT";
            request.GetResponse().Close();
        }

        public void Unescaped(string customerId)
        {
            var request = WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + HttpUtility.UrlEncode(customerId)); // VITEC006 {HttpUtility.UrlEncode(customerId)}
            request.Method = "PUT";
            request.GetResponse().Close();
        }

        public void Plain(int customerId)
        {
            var request = (HttpWebRequest)WebRequest.Create(string.Format("http://connect.maklare.vitec.net/Service/Order/UserInteraction/{0}", customerId)); // VITEC011
            request.Method = "PUT";
            request.GetResponse().Close();
        }

        public void ConstantCredentials(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId);
            request.Method = "PUT";
            request.Credentials = new NetworkCredential("sotare", "sot"); // VITEC012
            request.GetResponse().Close();
        }

        public void ConstantHeader(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId);
            request.Method = "PUT";
            request.Headers["Authorization"] = "Basic c290YXJlOnNvdA=="; // VITEC012
            request.GetResponse().Close();
        }

        public void ConstantHeaderKey(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId);
            request.Method = "PUT";
            request.Headers[HttpRequestHeader.Authorization] = "Basic " + Convert.ToBase64String(Encoding.Default.GetBytes("sotare:sot")); // VITEC012
            request.GetResponse().Close();
        }

        public void ConstantHeaderLine(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId);
            request.Method = "PUT";
            request.Headers.Add("Authorization: Basic c290YXJlOnNvdA=="); // VITEC012
            request.GetResponse().Close();
        }

        public void ProxyCredentials(int customerId)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customerId);
            request.Method = "PUT";
            request.Proxy = new WebProxy("proxy") { Credentials = new NetworkCredential("proxy", "proxy") };
            request.GetResponse().Close();
        }

        public void AnotherResource()
        {
            var request = WebRequest.Create(Root + "/Service/Order/Status/");
            request.Method = "POST";
            request.GetResponse().Close();
        }
    }

    public class WebClients
    {
        public string Right(string customerId, string json)
        {
            using (var client = new WebClient { Encoding = Encoding.UTF8 })
            {
                client.Headers[HttpRequestHeader.ContentType] = "application/json";
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), "PUT", json);
            }
        }

        public string DefaultPost(int customerId, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customerId, json); // VITEC005
            }
        }

        public string Posted(int customerId, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customerId, "POST", json); // VITEC005 {"POST"}
            }
        }

        public byte[] Bytes(byte[] body)
        {
            using (var client = new WebClient())
            {
                return client.UploadData("https://connect.maklare.vitec.net/Service/Order/UserInteraction", "PUT", body); // VITEC001
            }
        }

        public Task<byte[]> BytesLater(string customerId, byte[] body)
        {
            var client = new WebClient { BaseAddress = "https://connect.maklare.vitec.net/" };
            return client.UploadDataTaskAsync("Service/Order/UserInteraction/" + customerId, "PUT", body); // VITEC006 {customerId}
        }

        public string Credentials(int customerId, string json)
        {
            using (var client = new WebClient())
            {
                client.Credentials = new NetworkCredential("sotare", "sot"); // VITEC012
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customerId, "PUT", json);
            }
        }

        public string RelativeBody(int customerId)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customerId, "PUT", "{\"id\":\"1\",\"url\":\"~/sot.aspx\"}"); // VITEC002
            }
        }

        public string Download(string customerId)
        {
            using (var client = new WebClient())
            {
                return client.DownloadString("https://connect.maklare.vitec.net/Service/Order/Status/" + customerId);
            }
        }
    }

    public class Pages
    {
        public OrderUserInteractionRequest OfTheRequest(HttpRequest request)
        {
            return new OrderUserInteractionRequest { Url = request.RawUrl }; // VITEC002
        }

        public OrderUserInteractionRequest OfThePath(HttpRequestBase request)
        {
            return new OrderUserInteractionRequest { Url = request.Path + "?sign=1" }; // VITEC002
        }

        public OrderUserInteractionRequest Virtual()
        {
            return new OrderUserInteractionRequest { Url = VirtualPathUtility.ToAbsolute("~/Sign.aspx") }; // VITEC002
        }

        public OrderUserInteractionRequest OnTheRequestsUrl(HttpRequest request)
        {
            return new OrderUserInteractionRequest { Url = new Uri(request.Url, VirtualPathUtility.ToAbsolute("~/Sign.aspx")).ToString() };
        }

        public OrderUserInteractionRequest LeftPart(HttpRequest request, string order)
        {
            return new OrderUserInteractionRequest { Url = request.Url.GetLeftPart(UriPartial.Authority) + "/Sign.aspx?order=" + HttpUtility.UrlEncode(order) };
        }

        public OrderUserInteractionRequest HostAndPath(HttpRequest request)
        {
            return new OrderUserInteractionRequest { Url = request.Url.Host + request.ApplicationPath }; // VITEC003
        }

        public OrderUserInteractionRequest Configured()
        {
            return new OrderUserInteractionRequest { Url = ConfigurationManager.AppSettings["SignPage"] };
        }

        public OrderUserInteractionRequest AbsoluteOfContext()
        {
            return new OrderUserInteractionRequest { Url = HttpContext.Current.Request.Url.AbsoluteUri };
        }
    }

    public class Clients
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };

        public async Task<bool> Send(string customerId, OrderUserInteractionRequest request)
        {
            var serializer = new DataContractJsonSerializer(typeof(OrderUserInteractionRequest));
            using (var stream = new MemoryStream())
            {
                serializer.WriteObject(stream, request);
                using (var content = new ByteArrayContent(stream.ToArray()))
                {
                    content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
                    var response = await Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content).ConfigureAwait(false);
                    response.EnsureSuccessStatusCode();
                    return bool.Parse(await response.Content.ReadAsStringAsync().ConfigureAwait(false));
                }
            }
        }

        public async Task SendPatch(string customerId, HttpContent content)
        {
            var request = new HttpRequestMessage(new HttpMethod("PATCH"), "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId)) { Content = content }; // VITEC005
            var response = await Http.SendAsync(request).ConfigureAwait(false);
            response.EnsureSuccessStatusCode();
        }

        public void SendAndForget(string customerId, HttpContent content)
        {
            var response = Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content).Result; // VITEC013
        }
    }
}

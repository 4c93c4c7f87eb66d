using System;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace NetFrameworkConsumers
{
    public class OrderHandler : IHttpHandler
    {
        public bool IsReusable
        {
            get { return true; }
        }

        public void ProcessRequest(HttpContext context)
        {
            var order = new OrderUserInteractionRequest { Id = context.Request["id"] };
            order.Url = context.Request.RawUrl; // VITEC002 {context.Request.RawUrl}
            order.Url = context.Request.Path; // VITEC002
            order.Url = VirtualPathUtility.ToAbsolute("~/order.aspx"); // VITEC002 {VirtualPathUtility.ToAbsolute("~/order.aspx")}
            order.Url = context.Request.Url.PathAndQuery; // VITEC002
            order.Url = context.Request.Url.Host + "/order.aspx"; // VITEC003
            order.Url = "https://" + context.Request.Url.Host + VirtualPathUtility.ToAbsolute("~/order.aspx");
            order.Url = new Uri(context.Request.Url, VirtualPathUtility.ToAbsolute("~/order.aspx")).AbsoluteUri;
            order.Url = context.Request.Url.ToString();
            order.Url = context.Request.Url.GetLeftPart(UriPartial.Authority) + context.Request.RawUrl;
            order.Url = ConfigurationManager.AppSettings["Site"] + "/order.aspx";
        }
    }

    public class WrappedHandler
    {
        public void Fill(HttpRequestBase request, OrderUserInteractionRequest order)
        {
            order.Url = request.RawUrl; // VITEC002 {request.RawUrl}
            order.Url = request.Url.AbsoluteUri;
        }
    }

    public class Sender
    {
        private const string BaseUrl = "https://connect.maklare.vitec.net/";

        public bool Send(OrderUserInteractionRequest order, string customerId)
        {
            var request = (HttpWebRequest)WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            request.Method = "PUT";
            request.ContentType = "application/xml";
            request.Headers.Add(HttpRequestHeader.Authorization, "Basic " + ConfigurationManager.AppSettings["VitecToken"]);
            var bytes = Encoding.UTF8.GetBytes(ConnectXml.Serialize(order));
            using (var stream = request.GetRequestStream())
            {
                stream.Write(bytes, 0, bytes.Length);
            }

            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool SendWrong(OrderUserInteractionRequest order)
        {
            var request = (HttpWebRequest)WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/"); // VITEC001 {BaseUrl + "Service/Order/UserInteraction/"}
            request.Method = "POST"; // VITEC005 {"POST"}
            request.ContentType = "application/json";
            request.Credentials = new NetworkCredential("supplier", "Sommar2024"); // VITEC012
            using (var writer = new StreamWriter(request.GetRequestStream()))
            {
                writer.Write(JsonConvert.SerializeObject(order)); // VITEC014 {JsonConvert.SerializeObject(order)}
            }

            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public void SendPlain(string json)
        {
            var request = WebRequest.CreateHttp("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"); // VITEC011
            request.Method = "PUT";
            using (var writer = new StreamWriter(request.GetRequestStream()))
            {
                writer.Write(json);
            }

            request.GetResponse().Close();
        }
    }

    public class Uploader
    {
        public string Upload(string json, string customerId)
        {
            using (var client = new WebClient { Encoding = Encoding.UTF8 })
            {
                client.Headers[HttpRequestHeader.ContentType] = "application/json";
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), "PUT", json);
            }
        }

        public string UploadWrong(string json, string customerId)
        {
            using (var client = new WebClient())
            {
                client.Headers["Authorization"] = "Basic c3VwcGxpZXI6U29tbWFyMjAyNA=="; // VITEC012
                return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customerId, "PUT", json); // VITEC006 {customerId}
            }
        }
    }

    public class Modern
    {
        private static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

        public async Task<bool> Ask(OrderUserInteractionRequest order, string customerId)
        {
            var content = new StringContent(JsonConvert.SerializeObject(order, new JsonSerializerSettings { ContractResolver = new Newtonsoft.Json.Serialization.CamelCasePropertyNamesContractResolver() }), Encoding.UTF8, "application/json");
            using (var response = await Http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), content))
            {
                return response.IsSuccessStatusCode;
            }
        }

        public async Task AskWrong(OrderUserInteractionRequest order)
        {
            using (var response = await Http.PutAsync(string.Format("Service/Order/UserInteraction/{0}", string.Empty), new StringContent("{}", Encoding.UTF8, "application/json"))) // VITEC001 VITEC013
            {
                Console.WriteLine(await response.Content.ReadAsStringAsync());
            }
        }

        public Task<bool> Typed(IVitecConnectClient client, OrderUserInteractionRequest order)
        {
            return client.RequestUserInteractionAsync("", order); // VITEC001 {""}
        }
    }
}

using System;
using System.Collections.Specialized;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Web;
using System.Xml;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace NetFrameworkVentilation
{
    public static class ApiUrls
    {
        public static readonly string Root = "https://connect.maklare.vitec.net";
        public static readonly string UserInteraction = Root + "/Service/Order/UserInteraction/{0}";

        public static string Interaction(string customer)
        {
            return string.Format(UserInteraction, Uri.EscapeDataString(customer));
        }
    }

    public class Sender
    {
        private string Format(string customer)
        {
            return string.Format(ApiUrls.UserInteraction, customer); // VITEC006 {customer}
        }

        public bool Send(string customer, string body)
        {
            if (customer == null)
            {
                throw new ArgumentNullException("customer");
            }

            var request = (HttpWebRequest)WebRequest.Create(Format(customer));
            request.Method = "PUT";
            request.ContentType = "application/xml";
            request.Timeout = 20000;
            var bytes = Encoding.UTF8.GetBytes(body);
            using (var stream = request.GetRequestStream())
            {
                stream.Write(bytes, 0, bytes.Length);
            }

            try
            {
                using (var response = (HttpWebResponse)request.GetResponse())
                using (var reader = new StreamReader(response.GetResponseStream()))
                {
                    return XmlConvert.ToBoolean(reader.ReadToEnd());
                }
            }
            catch (WebException e) when (e.Response is HttpWebResponse failed && failed.StatusCode == HttpStatusCode.BadRequest)
            {
                return false;
            }
        }

        public void SendWithHelper(int customer, byte[] body)
        {
            var request = Create(customer, "POST"); // VITEC005 {"POST"}
            request.GetRequestStream().Write(body, 0, body.Length);
            request.GetResponse().Close();
        }

        public void SendWithHelperRight(int customer, byte[] body)
        {
            var request = Create(customer, "PUT");
            request.GetRequestStream().Write(body, 0, body.Length);
            request.GetResponse().Close();
        }

        private static HttpWebRequest Create(int customer, string method)
        {
            var request = WebRequest.CreateHttp(ApiUrls.Root + "/Service/Order/UserInteraction/" + customer);
            request.Method = method;
            return request;
        }

        public void Headers(int customer)
        {
            var request = WebRequest.CreateHttp(ApiUrls.Root + "/Service/Order/UserInteraction/" + customer);
            request.Method = "PUT";
            request.Headers.Add(HttpRequestHeader.Authorization, "Basic dmVudDpsdWZ0"); // VITEC012
            request.GetResponse().Close();
        }

        public void HeadersSupplied(int customer, string user, string password)
        {
            var request = WebRequest.CreateHttp(ApiUrls.Root + "/Service/Order/UserInteraction/" + customer);
            request.Method = "PUT";
            request.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes(user + ":" + password)));
            request.GetResponse().Close();
        }

        public string Upload(int customer, NameValueCollection values)
        {
            using (var client = new WebClient())
            {
                client.Headers.Add("Authorization", ConfigurationManager.AppSettings["Authorization"]);
                return client.UploadString(new Uri("http://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer), "PUT", "<OrderUserInteractionRequest/>"); // VITEC010 VITEC011
            }
        }

        public string UploadLower(int customer, string json)
        {
            using (var client = new WebClient { BaseAddress = ApiUrls.Root })
            {
                return client.UploadString("service/order/userinteraction/" + customer, WebRequestMethods.Http.Put, json);
            }
        }
    }

    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models")]
    public class OrderUserInteractionRequest // VITEC008
    {
        [DataMember]
        public string Id { get; set; }
    }

    public class Typed
    {
        private readonly IVitecConnectClient client;

        public Typed(IVitecConnectClient client)
        {
            if (client == null)
            {
                throw new ArgumentNullException("client");
            }

            this.client = client;
        }

        public Task<bool> Open(HttpContextBase context, string customer)
        {
            var request = new Vitec.Connect.Contracts.OrderUserInteractionRequest();
            request.Id = Guid.NewGuid().ToString("N");
            request.Url = context.Request.Url.GetLeftPart(UriPartial.Path);
            return client.RequestUserInteractionAsync(customer, request);
        }

        public Task<bool> OpenRaw(HttpContextBase context, string customer)
        {
            var request = new Vitec.Connect.Contracts.OrderUserInteractionRequest();
            request.Url = context.Request.RawUrl; // VITEC002
            return client.RequestUserInteractionAsync(customer, request);
        }

        public Task<bool> OpenNobody(HttpContextBase context)
        {
            return client.RequestUserInteractionAsync(null, new Vitec.Connect.Contracts.OrderUserInteractionRequest { Url = "https://vent.example" }); // VITEC001
        }

        public void OpenAndWait(string customer)
        {
            client.RequestUserInteractionAsync(customer, new Vitec.Connect.Contracts.OrderUserInteractionRequest { Url = "https://vent.example" }).Wait(); // VITEC013
        }

        public void OpenAndCheck(string customer)
        {
            if (!client.RequestUserInteractionAsync(customer, new Vitec.Connect.Contracts.OrderUserInteractionRequest { Url = "https://vent.example" }).GetAwaiter().GetResult())
            {
                throw new InvalidOperationException();
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using System.Web.UI;
using System.Xml;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace NetFrameworkPools
{
    // A page of Web Forms.
    public partial class PoolPage : Page
    {
        private static readonly HttpClient Client = new HttpClient();

        static PoolPage()
        {
            Client.BaseAddress = new Uri("https://connect.maklare.vitec.net/");
            Client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", ConfigurationManager.AppSettings["VitecCredentials"]);
        }

        protected async Task Send(string customer, string pool)
        {
            var body = new OrderUserInteractionRequest
            {
                Id = pool,
                Url = ResolveUrl("~/Pool.aspx?id=" + pool)
            };
            await Put(customer, body);
        }

        protected async Task SendAbsolute(string customer, string pool)
        {
            var body = new OrderUserInteractionRequest
            {
                Id = pool,
                Url = new Uri(Request.Url, ResolveUrl("~/Pool.aspx?id=" + pool)).AbsoluteUri
            };
            await Put(customer, body);
        }

        protected async Task SendRaw(string customer)
        {
            await Put(customer, new OrderUserInteractionRequest { Url = Request.RawUrl }); // VITEC002 {Request.RawUrl}
        }

        protected async Task SendPage(string customer)
        {
            await Put(customer, new OrderUserInteractionRequest { Url = "Pool.aspx" }); // VITEC002 {"Pool.aspx"}
        }

        protected async Task SendHost(string customer)
        {
            await Put(customer, new OrderUserInteractionRequest { Url = Request.Url.Authority + "/Pool.aspx" }); // VITEC003
        }

        private static async Task Put(string customer, OrderUserInteractionRequest body)
        {
            var json = JsonConvert.SerializeObject(body, new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() });
            var content = new StringContent(json, Encoding.UTF8, "application/json");
            var response = await Client.PutAsync("Service/Order/UserInteraction/" + HttpUtility.UrlPathEncode(customer), content); // VITEC006 {HttpUtility.UrlPathEncode(customer)}
            response.EnsureSuccessStatusCode();
        }
    }

    // A service of the nineties in a language of the noughties.
    public class PoolService
    {
        private string m_strBaseUrl = "https://connect.maklare.vitec.net";
        private readonly string m_strUser;
        private readonly string m_strPassword;

        public PoolService(string strUser, string strPassword)
        {
            m_strUser = strUser;
            m_strPassword = strPassword;
        }

        public bool Send(string strCustomer, string strXml)
        {
            string strUrl = String.Format("{0}/Service/Order/UserInteraction/{1}", m_strBaseUrl, Uri.EscapeDataString(strCustomer));
            HttpWebRequest request = WebRequest.Create(strUrl) as HttpWebRequest;
            request.Method = "PUT";
            request.ContentType = "application/xml";
            request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(m_strUser + ":" + m_strPassword));
            byte[] bytes = Encoding.UTF8.GetBytes(strXml);
            request.ContentLength = bytes.Length;
            Stream stream = request.GetRequestStream();
            stream.Write(bytes, 0, bytes.Length);
            stream.Close();
            HttpWebResponse response = request.GetResponse() as HttpWebResponse;
            bool bOk = response.StatusCode == HttpStatusCode.OK;
            response.Close();
            return bOk;
        }

        public bool SendPost(string strCustomer)
        {
            string strUrl = String.Format("{0}/Service/Order/UserInteraction/{1}", m_strBaseUrl, Uri.EscapeDataString(strCustomer));
            HttpWebRequest request = WebRequest.Create(strUrl) as HttpWebRequest;
            request.Method = "POST"; // VITEC005 {"POST"}
            request.ContentLength = 0;
            HttpWebResponse response = request.GetResponse() as HttpWebResponse;
            return response.StatusCode == HttpStatusCode.OK;
        }

        public bool SendDefault(string strCustomer)
        {
            string strUrl = String.Format("{0}/Service/Order/UserInteraction/{1}", m_strBaseUrl, Uri.EscapeDataString(strCustomer));
            HttpWebRequest request = WebRequest.Create(strUrl) as HttpWebRequest; // VITEC005
            HttpWebResponse response = request.GetResponse() as HttpWebResponse;
            return response.StatusCode == HttpStatusCode.OK;
        }

        public string Client(string strCustomer, string strJson)
        {
            using (WebClient client = new WebClient())
            {
                client.BaseAddress = m_strBaseUrl;
                client.Credentials = new NetworkCredential(m_strUser, m_strPassword);
                client.Headers[HttpRequestHeader.ContentType] = "application/json";
                return client.UploadString("/Service/Order/UserInteraction/" + strCustomer, "PUT", strJson); // VITEC006 {strCustomer}
            }
        }

        public string ClientXml(int nCustomer)
        {
            using (WebClient client = new WebClient())
            {
                string strXml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Url>https://pools.example</Url><Comment>a</Comment></OrderUserInteractionRequest>";
                return client.UploadString(m_strBaseUrl + "/Service/Order/UserInteraction/" + nCustomer, "PUT", strXml); // VITEC010 {strXml}
            }
        }

        public string ClientCredentials(int nCustomer, string strJson)
        {
            using (WebClient client = new WebClient { Credentials = new NetworkCredential("pool", "klor") }) // VITEC012
            {
                return client.UploadString(m_strBaseUrl + "/Service/Order/UserInteraction/" + nCustomer, "PUT", strJson);
            }
        }
    }

    public class PoolJson
    {
        public string Default(OrderUserInteractionRequest request)
        {
            return JsonConvert.SerializeObject(request); // VITEC014
        }

        public HttpContent Content(OrderUserInteractionRequest request)
        {
            return new StringContent(JsonConvert.SerializeObject(request, Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json"); // VITEC014
        }

        public string Other(PoolRequest request)
        {
            return JsonConvert.SerializeObject(request);
        }
    }

    public class PoolRequest
    {
        public string Url { get; set; }
    }

    public class PoolXml
    {
        public string Write(OrderUserInteractionRequest request)
        {
            var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
            var text = new StringBuilder();
            using (var writer = XmlWriter.Create(text))
            {
                serializer.WriteObject(writer, request);
            }

            return text.ToString();
        }
    }
}

using System;
using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Arv
{
    public class Service
    {
        private const string Base = "https://connect.maklare.vitec.net/";
        private const string Verb = "POST";

        public bool ByConstant(int kund)
        {
            HttpWebRequest request = WebRequest.CreateHttp(new Uri(new Uri(Base), "Service/Order/UserInteraction/" + kund));
            request.Method = Verb; // VITEC005 {Verb}
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool Empty()
        {
            var request = (HttpWebRequest)WebRequest.Create(Base + "Service/Order/UserInteraction/" + string.Empty); // VITEC001
            request.Method = "PUT";
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool HeaderAdd(int kund)
        {
            var request = (HttpWebRequest)WebRequest.Create(Base + "Service/Order/UserInteraction/" + kund);
            request.Method = "PUT";
            request.Headers.Add(HttpRequestHeader.Authorization, "Basic YXJ2OmFydg=="); // VITEC012
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public string Upload(string kund, OrderUserInteractionRequest begaran)
        {
            using (var client = new WebClient { Credentials = new NetworkCredential("arv", "arv1") }) // VITEC012
            {
                return client.UploadString(Base + "Service/Order/UserInteraction/" + Uri.EscapeDataString(kund), "PUT", JsonConvert.SerializeObject(begaran)); // VITEC014 {JsonConvert.SerializeObject(begaran)}
            }
        }

        public byte[] Data(string kund, byte[] data)
        {
            using (var client = new WebClient())
            {
                return client.UploadData(string.Format("{0}Service/Order/UserInteraction/{1}", Base, kund), WebRequestMethods.Http.Put, data); // VITEC006 {kund}
            }
        }

        public string Plain(int kund, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("http://connect.maklare.vitec.net/Service/Order/UserInteraction/" + kund, "PUT", json); // VITEC011
            }
        }

        public OrderUserInteractionRequest Order(int id, Uri current)
        {
            return new OrderUserInteractionRequest
            {
                Id = id.ToString(),
                Url = current.Host + "/Order.aspx?id=" + id, // VITEC003 {current.Host + "/Order.aspx?id=" + id}
            };
        }
    }
}

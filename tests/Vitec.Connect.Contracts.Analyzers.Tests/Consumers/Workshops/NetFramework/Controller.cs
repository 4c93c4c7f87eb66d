using System;
using System.Configuration;
using System.IO;
using System.Net;
using System.Text;
using System.Web;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace NfCases
{
    public class ConfirmHandler : IHttpHandler
    {
        private static readonly JsonSerializerSettings Camel = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };

        public bool IsReusable { get { return false; } }

        public void ProcessRequest(HttpContext context)
        {
            var request = context.Request;
            var body = new OrderUserInteractionRequest
            {
                Id = request.QueryString["order"],
                Url = request.RawUrl // VITEC002 {request.RawUrl}
            };
            Put(request.QueryString["customer"], body);
            body.Url = request.Url.GetLeftPart(UriPartial.Authority) + VirtualPathUtility.ToAbsolute("~/confirm.aspx");
            Put(request.QueryString["customer"], body);
            body.Url = VirtualPathUtility.ToAbsolute("~/confirm.aspx"); // VITEC002 {VirtualPathUtility.ToAbsolute("~/confirm.aspx")}
            Put(request.QueryString["customer"], body);
            body.Url = request.Url.Host + request.Path; // VITEC003 {request.Url.Host + request.Path}
            Put(request.QueryString["customer"], body);
            body.Url = request.Url.PathAndQuery; // VITEC002 {request.Url.PathAndQuery}
            Put(request.QueryString["customer"], body);
            body.Url = request.Path + "?again=1"; // VITEC002
            Put(request.QueryString["customer"], body);
            body.Url = request.Url.AbsoluteUri;
            Put(request.QueryString["customer"], body);
        }

        private static string Put(string customer, OrderUserInteractionRequest body)
        {
            string address = ConfigurationManager.AppSettings["Vitec"] + "/Service/Order/UserInteraction/" + customer; // VITEC006 {customer}
            HttpWebRequest http = (HttpWebRequest)WebRequest.Create(address);
            http.Method = "PUT";
            http.ContentType = "application/json";
            byte[] bytes = Encoding.UTF8.GetBytes(JsonConvert.SerializeObject(body, Formatting.None, Camel));
            using (Stream stream = http.GetRequestStream())
            {
                stream.Write(bytes, 0, bytes.Length);
            }

            using (HttpWebResponse response = (HttpWebResponse)http.GetResponse())
            using (StreamReader reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }
    }
}

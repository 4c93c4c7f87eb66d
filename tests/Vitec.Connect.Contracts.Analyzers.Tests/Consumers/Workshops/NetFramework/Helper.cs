using System;
using System.Configuration;
using System.IO;
using System.Net;
using System.Text;
using System.Xml.Linq;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Workshop.Nf
{
    public class Http
    {
        private static readonly string Root = ConfigurationManager.AppSettings["vitec:root"];

        private static HttpWebRequest Create(string path, string method)
        {
            var request = (HttpWebRequest)WebRequest.Create(Root.TrimEnd('/') + "/" + path);
            request.Method = method;
            request.ContentType = "application/json; charset=utf-8";
            request.Accept = "application/json";
            return request;
        }

        private static void Authorize(WebRequest request, bool test)
        {
            if (test)
            {
                request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes("test:test")); // VITEC012
            }
            else
            {
                request.Credentials = new NetworkCredential(ConfigurationManager.AppSettings["user"], ConfigurationManager.AppSettings["password"]);
            }
        }

        private static void AsPut(WebRequest request, byte[] body)
        {
            request.Method = "PUT";
            request.ContentLength = body.Length;
            using (var stream = request.GetRequestStream())
            {
                stream.Write(body, 0, body.Length);
            }
        }

        public static void A(int customer)
        {
            var request = Create("Service/Order/UserInteraction/" + customer, "PUT");
            Authorize(request, false);
            request.GetResponse().Close();
        }

        public static void B(int customer)
        {
            var request = Create("Service/Order/UserInteraction/" + customer, "POST"); // VITEC005 {"POST"}
            request.GetResponse().Close();
        }

        public static void C(int order)
        {
            var request = Create("Service/Order/Status/" + order, "GET");
            request.GetResponse().Close();
        }

        public static void D(int customer, byte[] body)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customer);
            AsPut(request, body);
            request.GetResponse().Close();
        }

        public static void E(byte[] body)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/"); // VITEC001
            AsPut(request, body);
            request.GetResponse().Close();
        }

        public static void F(string customer, byte[] body)
        {
            var request = WebRequest.Create(Root + "/Service/Order/UserInteraction/" + customer); // VITEC006 {customer}
            AsPut(request, body);
            request.GetResponse().Close();
        }

        public static string G(OrderUserInteractionRequest body, bool indented)
        {
            return JsonConvert.SerializeObject(body, indented ? Formatting.Indented : Formatting.None); // VITEC014
        }

        public static string H(OrderUserInteractionRequest body)
        {
            return JsonConvert.SerializeObject(body, Settings(true));
        }

        private static JsonSerializerSettings Settings(bool indented)
        {
            var settings = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };
            if (indented)
            {
                settings.Formatting = Formatting.Indented;
            }

            return settings;
        }
    }
}

using System;
using System.Collections.Generic;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using System.Web;
using Newtonsoft.Json;
using Vitec.Connect.Contracts;

namespace Wrappers.Nf
{
    public class Wrapper
    {
        private readonly string _root = ConfigurationManager.AppSettings["Root"];

        private string Call(string method, string path, string json, IDictionary<string, string> headers = null)
        {
            var request = WebRequest.CreateHttp(_root + path);
            request.Method = method;
            request.ContentType = "application/json";
            if (headers != null)
            {
                foreach (var header in headers)
                {
                    request.Headers.Add(header.Key, header.Value);
                }
            }

            if (json != null)
            {
                using (var writer = new StreamWriter(request.GetRequestStream()))
                {
                    writer.Write(json);
                }
            }

            using (var response = request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        private string Upload(string path, string method, string json)
        {
            using (var client = new WebClient())
            {
                client.Headers[HttpRequestHeader.ContentType] = "application/json";
                return client.UploadString(_root + path, method, json);
            }
        }

        public string A(int c, string json) { return Call("PUT", "/Service/Order/UserInteraction/" + c, json); }

        public string B(int c, string json) { return Call("POST", "/Service/Order/UserInteraction/" + c, json); } // VITEC005 {"POST"}

        public string C(int c) { return Call("GET", "/Service/Order/Status/" + c, null); }

        public string D(string json) { return Call("PUT", "/Service/Order/UserInteraction/", json); } // VITEC001 {"/Service/Order/UserInteraction/"}

        public string E(string c, string json) { return Call("PUT", "/Service/Order/UserInteraction/" + HttpUtility.UrlEncode(c), json); } // VITEC006 {HttpUtility.UrlEncode(c)}

        public string F(int c, string json) { return Upload("/Service/Order/UserInteraction/" + c, "PUT", json); }

        public string G(int c, string json) { return Upload("/Service/Order/UserInteraction/" + c, "PATCH", json); } // VITEC005 {"PATCH"}

        public string H(int c) { return Upload("/Service/Order/Comment/" + c, "POST", "{\"x\":1}"); }

        public string I(int c) { return Upload("/Service/Order/UserInteraction/" + c, "PUT", "{\"id\":\"1\",\"url\":\"/x\"}"); } // VITEC002

        public string J(int c) { return Upload("/Service/Order/UserInteraction/" + c, "PUT", "{\"x\":1}"); } // VITEC009
    }
}

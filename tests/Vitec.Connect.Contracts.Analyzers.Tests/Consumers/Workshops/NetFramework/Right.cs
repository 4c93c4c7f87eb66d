using System;
using System.Collections.Generic;
using System.Configuration;
using System.IO;
using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

namespace Endpoints.Nf
{
    public class Clean
    {
        private static readonly JsonSerializerSettings Settings = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver(), NullValueHandling = NullValueHandling.Ignore };

        private static string Root
        {
            get
            {
                var root = ConfigurationManager.AppSettings["Root"];
                return root.EndsWith("/") ? root : root + "/";
            }
        }

        private static WebRequest Create(string path, string method, string contentType = "application/json")
        {
            var request = WebRequest.Create(Root + path);
            request.Method = method;
            if (method != "GET")
            {
                request.ContentType = contentType;
            }

            return request;
        }

        private static T Read<T>(WebRequest request)
        {
            using (var response = request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return JsonConvert.DeserializeObject<T>(reader.ReadToEnd());
            }
        }

        private static WebRequest Write(WebRequest request, object body)
        {
            using (var writer = new StreamWriter(request.GetRequestStream()))
            {
                writer.Write(body as string ?? JsonConvert.SerializeObject(body, Settings));
            }

            return request;
        }

        public static bool A(string c, OrderUserInteractionRequest r)
        {
            return Read<bool>(Write(Create("Service/Order/UserInteraction/" + Uri.EscapeDataString(c), "PUT"), r));
        }

        public static string B(int order)
        {
            return Read<string>(Create("Service/Order/Status/" + order, "GET"));
        }

        public static string C(int order)
        {
            return Read<string>(Write(Create("Service/Order/Note/" + order, WebRequestMethods.Http.Post), new { Text = "/x" }));
        }

        public static bool D(int c, OrderUserInteractionRequest r)
        {
            return Read<bool>(Write(Create("Service/Order/UserInteraction/" + c, WebRequestMethods.Http.Put, "application/xml"), ConnectXml.Serialize(r)));
        }
    }
}

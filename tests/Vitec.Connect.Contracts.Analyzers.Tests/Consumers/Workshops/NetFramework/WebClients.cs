using System;
using System.Collections.Specialized;
using System.Configuration;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Newtonsoft.Json;
using Vitec.Connect.Contracts;

namespace NfCases.Clients
{
    public class WebClients
    {
        private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

        public string Right(string customer, string json)
        {
            using (var client = new WebClient { Encoding = Encoding.UTF8 })
            {
                client.Headers[HttpRequestHeader.ContentType] = "application/json";
                return client.UploadString(Route + Uri.EscapeDataString(customer), "PUT", json);
            }
        }

        public string Based(string customer, string json)
        {
            using (var client = new WebClient { BaseAddress = "https://connect.maklare.vitec.net" })
            {
                return client.UploadString("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), WebRequestMethods.Http.Put, json);
            }
        }

        public string BasedPlain(string customer, string json)
        {
            using (var client = new WebClient { BaseAddress = "http://connect.maklare.vitec.net" }) // VITEC011 {"http://connect.maklare.vitec.net"}
            {
                return client.UploadString("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), WebRequestMethods.Http.Put, json);
            }
        }

        public string Default(string customer, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(Route + Uri.EscapeDataString(customer), json); // VITEC005 {client.UploadString(Route + Uri.EscapeDataString(customer), json)}
            }
        }

        public byte[] Posted(int customer, byte[] body)
        {
            using (var client = new WebClient())
            {
                return client.UploadData(Route + customer, "POST", body); // VITEC005 {"POST"}
            }
        }

        public byte[] PostedLate(int customer, byte[] body, bool update)
        {
            string method = "POST";
            if (update)
            {
                method = "PUT";
            }

            using (var client = new WebClient())
            {
                return client.UploadData(Route + customer, method, body); // VITEC005 {method}
            }
        }

        public string Nobody(string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(Route, "PUT", json); // VITEC001 {Route}
            }
        }

        public string Secret(int customer, string json)
        {
            using (var client = new WebClient())
            {
                client.Credentials = new NetworkCredential("markiser", "Sol4ever"); // VITEC012 {new NetworkCredential("markiser", "Sol4ever")}
                client.Proxy = new WebProxy("http://proxy") { Credentials = new NetworkCredential("proxy", "proxy") };
                return client.UploadString(Route + customer, "PUT", json);
            }
        }

        public string Json(int customer)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(Route + customer, "PUT", @"{""id"":""1"",""url"":""https://markiser.se"",""comment"":null}");
            }
        }

        public string Elsewhere(int customer, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("http://markiser.internal/orders/" + customer, json);
            }
        }
    }
}

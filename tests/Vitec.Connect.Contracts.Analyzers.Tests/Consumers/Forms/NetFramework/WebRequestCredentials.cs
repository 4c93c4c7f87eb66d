using System;
using System.Configuration;
using System.Net;
using System.Text;

namespace Legacy.Vagnar
{
    public static class WebRequestCredentials
    {
        private const string Url = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M40";

        public static HttpWebRequest A()
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Credentials = new NetworkCredential("vagnar", "Sommar2019"); // VITEC012
            return request;
        }

        public static HttpWebRequest B()
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Credentials = new NetworkCredential(ConfigurationManager.AppSettings["VitecUser"], ConfigurationManager.AppSettings["VitecPassword"]);
            return request;
        }

        public static HttpWebRequest C()
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("vagnar:Sommar2019")); // VITEC012
            return request;
        }

        public static HttpWebRequest D()
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Headers[HttpRequestHeader.Authorization] = "Basic dmFnbmFyOlNvbW1hcjIwMTk="; // VITEC012
            return request;
        }

        public static HttpWebRequest E(string user, string password)
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));
            return request;
        }

        public static HttpWebRequest F()
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Headers.Add("Authorization", "Basic dmFnbmFyOlNvbW1hcjIwMTk="); // VITEC012
            return request;
        }

        public static HttpWebRequest G()
        {
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Proxy = new WebProxy("http://proxy.vagnar.se:3128") { Credentials = new NetworkCredential("proxy", "proxy") };
            request.Headers.Add("X-Source", "Basic dmFnbmFyOlNvbW1hcjIwMTk=");
            return request;
        }

        public static HttpWebRequest H(string password)
        {
            var cache = new CredentialCache();
            cache.Add(new Uri("https://connect.maklare.vitec.net"), "Basic", new NetworkCredential("vagnar", password));
            var request = (HttpWebRequest)WebRequest.Create(Url);
            request.Method = "PUT";
            request.Credentials = cache;
            return request;
        }

        public static WebClient I()
        {
            return new WebClient { Credentials = new NetworkCredential("vagnar", "Sommar2019") }; // VITEC012
        }

        public static WebClient J(string token)
        {
            var client = new WebClient();
            client.Headers[HttpRequestHeader.Authorization] = "Basic " + token;
            return client;
        }

        public static WebClient K()
        {
            var client = new WebClient();
            client.Headers.Add(HttpRequestHeader.Authorization, "Basic {Base64 kodad användarnamn och lösenord}"); // VITEC007
            return client;
        }
    }
}

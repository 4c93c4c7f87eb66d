using System;
using System.IO;
using System.Net;
using System.Text;

namespace Legacy.Kartor
{
    public class WebRequests
    {
        private const string BaseUrl = "https://connect.maklare.vitec.net/";

        public bool Put(string customerId, string json)
        {
            var request = (HttpWebRequest)WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            request.Method = "PUT";
            request.ContentType = "application/json";
            Write(request, json);
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool PutNobody(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/"); // VITEC001 {BaseUrl + "Service/Order/UserInteraction/"}
            request.Method = "PUT";
            Write(request, json);
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool PutUnescaped(string customerId, string json)
        {
            var other = (HttpWebRequest)WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/" + customerId); // VITEC006 {customerId}
            other.Method = "PUT";
            Write(other, json);
            using (var response = (HttpWebResponse)other.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool Post(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/M1");
            request.Method = "POST"; // VITEC005 {"POST"}
            Write(request, json);
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool PostConstant(string json)
        {
            var request = WebRequest.Create(new Uri(BaseUrl + "Service/Order/UserInteraction/M1"));
            request.Method = WebRequestMethods.Http.Post; // VITEC005 {WebRequestMethods.Http.Post}
            Write(request, json);
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public bool PutConstant(string json)
        {
            var request = WebRequest.Create(new Uri(BaseUrl + "Service/Order/UserInteraction/M1"));
            request.Method = WebRequestMethods.Http.Put;
            Write(request, json);
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                return response.StatusCode == HttpStatusCode.OK;
            }
        }

        public string Get()
        {
            var request = WebRequest.Create(BaseUrl + "Service/Order/UserInteraction/M1"); // VITEC005
            using (var response = request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        public string GetStatus()
        {
            var request = WebRequest.Create(BaseUrl + "Service/Order/Status/M1");
            using (var response = request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        public void Plain(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"); // VITEC011
            request.Method = "PUT";
            Write(request, json);
            request.GetResponse().Close();
        }

        public void Local(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create("http://localhost:51234/Service/Order/UserInteraction/M1");
            request.Method = "PUT";
            Write(request, json);
            request.GetResponse().Close();
        }

        private static void Write(WebRequest request, string json)
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            using (var stream = request.GetRequestStream())
            {
                stream.Write(bytes, 0, bytes.Length);
            }
        }
    }
}

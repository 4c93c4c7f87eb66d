#pragma warning disable SYSLIB0014
using System;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Methods.WebRequests
{
    public class OldSchool
    {
        public string Put(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            request.Method = "PUT";
            request.ContentType = "application/json";
            using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(json);
            using var response = (HttpWebResponse)request.GetResponse();
            using var reader = new StreamReader(response.GetResponseStream());
            return reader.ReadToEnd();
        }

        public string PutWithoutCustomer(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"); // VITEC001 {"https://connect.maklare.vitec.net/Service/Order/UserInteraction/"}
            request.Method = "PUT";
            request.ContentType = "application/json";
            using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(json);
            using var response = (HttpWebResponse)request.GetResponse();
            return response.StatusDescription;
        }

        public string Post(string json)
        {
            var request = (HttpWebRequest)WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            request.Method = "POST"; // VITEC005 {"POST"}
            using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(json);
            using var response = (HttpWebResponse)request.GetResponse();
            return response.StatusDescription;
        }

        public string PostByName(string json)
        {
            var request = WebRequest.CreateHttp("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            request.Method = WebRequestMethods.Http.Post; // VITEC005 {WebRequestMethods.Http.Post}
            using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(json);
            using var response = request.GetResponse();
            return response.ContentType;
        }

        public string PutByName(string json)
        {
            var request = WebRequest.CreateHttp("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1");
            request.Method = WebRequestMethods.Http.Put;
            using (var writer = new StreamWriter(request.GetRequestStream())) writer.Write(json);
            using var response = request.GetResponse();
            return response.ContentType;
        }

        public string MethodForgotten()
        {
            var request = WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"); // VITEC005
            request.ContentType = "application/json";
            using var response = request.GetResponse();
            return response.ContentType;
        }

        public async Task<string> FromUri(string json, Guid customer)
        {
            var request = WebRequest.Create(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer));
            request.Method = "PUT";
            using (var writer = new StreamWriter(await request.GetRequestStreamAsync())) await writer.WriteAsync(json);
            using var response = await request.GetResponseAsync();
            return response.ContentType;
        }

        public string Elsewhere()
        {
            var request = WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/Status/M1");
            using var response = request.GetResponse();
            return response.ContentType;
        }

        public string CreatedElsewhere(WebRequest request)
        {
            request.Method = "POST";
            using var response = request.GetResponse();
            return response.ContentType;
        }
    }

    public class WebClients
    {
        public string Put(string json)
        {
            using var client = new WebClient();
            return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", "PUT", json);
        }

        public string Missing(string json)
        {
            using var client = new WebClient { BaseAddress = "https://connect.maklare.vitec.net" };
            return client.UploadString("Service/Order/UserInteraction/", "PUT", json); // VITEC001 {"Service/Order/UserInteraction/"}
        }

        public string Post(string json)
        {
            using var client = new WebClient();
            return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", "POST", json); // VITEC005 {"POST"}
        }

        public string PostByDefault(string json)
        {
            using var client = new WebClient();
            return client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1", json); // VITEC005
        }

        public byte[] DataPostByDefault(byte[] json)
        {
            using var client = new WebClient();
            return client.UploadData(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"), json); // VITEC005
        }

        public byte[] Data(string json)
        {
            using var client = new WebClient();
            client.Headers[HttpRequestHeader.ContentType] = "application/json";
            return client.UploadData(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"), "put", Encoding.UTF8.GetBytes(json));
        }

        public byte[] DataMissing(string json)
        {
            using var client = new WebClient();
            return client.UploadData("https://connect.maklare.vitec.net/Service/Order/UserInteraction", WebRequestMethods.Http.Put, Encoding.UTF8.GetBytes(json)); // VITEC001
        }

        public Task<string> PutAsync(string json, int customer)
        {
            var client = new WebClient();
            return client.UploadStringTaskAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + customer, "PUT", json);
        }

        public string Elsewhere(string text)
        {
            using var client = new WebClient();
            return client.UploadString("https://supplier.se/log", text);
        }
    }
}

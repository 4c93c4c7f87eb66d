using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Text;
using Vitec.Connect.Contracts;

namespace Klassisk.Konsol
{
    internal static class Program
    {
        private const string Root = "https://connect.maklare.vitec.net/";
        private const string Service = Root + "Service/Order/";

        private static int Main(string[] args)
        {
            if (args.Length == 0 || string.IsNullOrWhiteSpace(args[0]))
            {
                Console.Error.WriteLine("customer?");
                return 1;
            }

            ServicePointManager.SecurityProtocol = SecurityProtocolType.Tls12;
            Send(Service + "UserInteraction/" + Uri.EscapeDataString(args[0]), "PUT");
            Send(Service + "UserInteraction/", "PUT"); // VITEC001 {Service + "UserInteraction/"}
            Send(Service + "UserInteraction/M1", "POST"); // VITEC005 {"POST"}
            Send(Service + "Status/M1", "POST");
            return 0;
        }

        private static void Send(string url, string method)
        {
            var request = (HttpWebRequest)WebRequest.Create(url);
            request.Method = method;
            request.ContentType = "application/json";
            request.Credentials = new NetworkCredential(Settings("user"), Settings("password"));
            using (var response = (HttpWebResponse)request.GetResponse())
            {
                Console.WriteLine(response.StatusCode);
            }
        }

        private static string Settings(string name)
        {
            foreach (var line in File.ReadAllLines("settings.txt"))
            {
                var parts = line.Split('=');
                if (parts[0] == name)
                {
                    return parts[1];
                }
            }

            return null;
        }

        private static void Upload(string customer, string json)
        {
            using (var client = new WebClient())
            {
                var header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Concat("konsol", ":", "konsol1")));
                client.Headers[HttpRequestHeader.Authorization] = header; // VITEC012
                client.UploadString(Service + "UserInteraction/" + customer, "PUT", json); // nobody calls it
            }
        }

        private static void UploadSettings(string customer, string json)
        {
            using (var client = new WebClient())
            {
                var header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Concat("konsol", ":", Settings("password"))));
                client.Headers[HttpRequestHeader.Authorization] = header;
                client.UploadString(new Uri(new Uri(Root), "Service/Order/UserInteraction/" + Uri.EscapeDataString(customer)), WebRequestMethods.Http.Put, json);
            }
        }
    }
}

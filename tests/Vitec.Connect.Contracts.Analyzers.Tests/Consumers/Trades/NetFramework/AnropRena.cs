using System;
using System.IO;
using System.Net;
using System.Text;
using Vitec.Connect.Contracts;

namespace Vardering
{
    public class Anrop
    {
        private const string Adress = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

        public void Skicka(string kund, byte[] data, ICredentials inloggning)
        {
            var request = (HttpWebRequest)WebRequest.Create(Adress + Uri.EscapeDataString(kund));
            request.Method = "PUT";
            request.ContentType = "application/json";
            request.Credentials = inloggning;
            using (var stream = request.GetRequestStream())
            {
                stream.Write(data, 0, data.Length);
            }

            using (request.GetResponse())
            {
            }
        }

        public void Proxy(int kund)
        {
            var request = (HttpWebRequest)WebRequest.Create(Adress + kund);
            request.Method = "put";
            request.Proxy = new WebProxy("proxy.vardering.example", 8080) { Credentials = new NetworkCredential("proxy", "proxy") };
            using (request.GetResponse())
            {
            }
        }

        public string Annat(string kund)
        {
            var request = WebRequest.Create("https://connect.maklare.vitec.net/Service/Order/" + kund);
            using (var response = request.GetResponse())
            using (var reader = new StreamReader(response.GetResponseStream()))
            {
                return reader.ReadToEnd();
            }
        }

        public void Klient(string kund, string json, string anvandare, string losenord)
        {
            using (var klient = new WebClient())
            {
                klient.Encoding = Encoding.UTF8;
                klient.Credentials = new NetworkCredential(anvandare, losenord);
                klient.Headers[HttpRequestHeader.ContentType] = "application/json";
                klient.UploadString(Adress + Uri.EscapeDataString(kund), "PUT", json);
            }
        }
    }
}

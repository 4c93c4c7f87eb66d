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

        public void IngenMetod(int kund, byte[] data)
        {
            var request = (HttpWebRequest)WebRequest.Create(Adress + kund); // VITEC005
            request.ContentType = "application/json";
            using (var stream = request.GetRequestStream())
            {
                stream.Write(data, 0, data.Length);
            }

            using (request.GetResponse())
            {
            }
        }

        public void FelMetod(int kund, byte[] data)
        {
            var request = WebRequest.CreateHttp(Adress + kund);
            request.Method = "POST"; // VITEC005 {"POST"}
            using (var stream = request.GetRequestStream())
            {
                stream.Write(data, 0, data.Length);
            }

            using (request.GetResponse())
            {
            }
        }

        public void IngenKund(byte[] data)
        {
            var request = WebRequest.Create(Adress); // VITEC001 {Adress}
            request.Method = "PUT";
            using (var stream = request.GetRequestStream())
            {
                stream.Write(data, 0, data.Length);
            }

            using (request.GetResponse())
            {
            }
        }

        public void Inloggning(int kund)
        {
            var request = (HttpWebRequest)WebRequest.Create(Adress + kund);
            request.Method = WebRequestMethods.Http.Put;
            request.Credentials = new NetworkCredential("vardering", "v4rd3"); // VITEC012
            using (request.GetResponse())
            {
            }
        }

        public void Rubrik(int kund)
        {
            var request = (HttpWebRequest)WebRequest.Create(Adress + kund);
            request.Method = "PUT";
            request.Headers["Authorization"] = "Basic dmFyZGVyaW5nOnY0cmQz"; // VITEC012
            using (request.GetResponse())
            {
            }
        }

        public void Oskyddat(string kund)
        {
            var request = (HttpWebRequest)WebRequest.Create("http://connect.maklare.vitec.net/Service/Order/UserInteraction/" + Uri.EscapeDataString(kund)); // VITEC011
            request.Method = "PUT";
            using (request.GetResponse())
            {
            }
        }
    }
}

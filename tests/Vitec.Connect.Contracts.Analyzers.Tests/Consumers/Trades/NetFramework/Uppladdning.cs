using System;
using System.Collections.Specialized;
using System.Net;
using System.Text;
using Vitec.Connect.Contracts;

namespace Vardering
{
    public static class Uppladdning
    {
        public static void Postad(int kund, string json)
        {
            using (var klient = new WebClient())
            {
                klient.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + kund, json); // VITEC005
            }
        }

        public static void PostadData(int kund, byte[] data)
        {
            using (var klient = new WebClient())
            {
                klient.UploadData("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + kund, "POST", data); // VITEC005 {"POST"}
            }
        }

        public static void MedBas(string kund, string json)
        {
            using (var klient = new WebClient { BaseAddress = "https://connect.maklare.vitec.net" })
            {
                klient.UploadString("Service/Order/UserInteraction/" + kund, "PUT", json); // VITEC006 {kund}
            }
        }

        public static void UtanKund(string json)
        {
            using (var klient = new WebClient())
            {
                klient.UploadString(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"), "PUT", json); // VITEC001
            }
        }

        public static void Inloggad(int kund, string json)
        {
            using (var klient = new WebClient())
            {
                klient.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes("vardering:v4rd3"))); // VITEC012
                klient.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + kund, "PUT", json);
            }
        }

        public static string Adress(string vag)
        {
            var begaran = new OrderUserInteractionRequest { Id = "1", Url = System.Web.VirtualPathUtility.ToAbsolute("~/order/" + vag) }; // VITEC002
            return begaran.Url;
        }
    }
}

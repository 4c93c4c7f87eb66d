using System;
using System.Configuration;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Runtime.Serialization.Json;
using System.Text;
using System.Web;
using Vitec.Connect.Contracts;

namespace Tredje
{
    public static class Tjanst
    {
        private static string Adress
        {
            get { return ConfigurationManager.AppSettings["VitecUrl"]; }
        }

        public static bool Skicka(string kund, OrderUserInteractionRequest begaran)
        {
            var request = (HttpWebRequest)WebRequest.Create(Adress + "/Service/Order/UserInteraction/" + HttpUtility.UrlPathEncode(Uri.EscapeDataString(kund)));
            request.Method = "PUT";
            request.ContentType = "application/xml";
            request.Headers.Add("Authorization", "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes(ConfigurationManager.AppSettings["VitecUser"] + ":" + ConfigurationManager.AppSettings["VitecPassword"])));
            using (var stream = request.GetRequestStream())
            {
                new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(stream, begaran);
            }

            try
            {
                using (var response = (HttpWebResponse)request.GetResponse())
                using (var reader = new StreamReader(response.GetResponseStream()))
                {
                    return reader.ReadToEnd().Contains("true");
                }
            }
            catch (WebException e)
            {
                Console.Error.WriteLine(e.Message);
                return false;
            }
        }

        public static OrderUserInteractionRequest Skapa(HttpRequest request, int order)
        {
            var bas = request.Url.Scheme + "://" + request.Url.Authority + request.ApplicationPath.TrimEnd('/');
            return new OrderUserInteractionRequest { Id = order.ToString(), Url = bas + "/Order.aspx?id=" + order };
        }

        public static string Hamta(string order)
        {
            using (var web = new WebClient())
            {
                web.Credentials = CredentialCache.DefaultNetworkCredentials;
                return web.DownloadString(Adress + "/Service/Order/" + order);
            }
        }
    }
}

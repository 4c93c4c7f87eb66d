using System;
using System.Collections.Generic;
using System.Collections.Specialized;
using System.Configuration;
using System.IO;
using System.Linq;
using System.Net;
using System.Runtime.Serialization;
using System.Text;
using System.Web;
using System.Web.UI;
using System.Xml;
using Vitec.Connect.Contracts;

namespace NetFrameworkConsumers.WebForms
{
    public class OrderPage : Page
    {
        protected void Page_Load(object sender, EventArgs e)
        {
            if (IsPostBack)
            {
                return;
            }

            var order = new OrderUserInteractionRequest { Id = Request.QueryString["id"] };
            order.Url = ResolveFullUrl("~/Order.aspx?id=" + order.Id);
            Session["order"] = order;
        }

        protected void Ask_Click(object sender, EventArgs e)
        {
            var order = (OrderUserInteractionRequest)Session["order"];
            order.Url = Request.RawUrl; // VITEC002 {Request.RawUrl}
            order.Url = Request.Path + "?id=" + order.Id; // VITEC002
            order.Url = "Order.aspx?id=" + order.Id; // VITEC002
            order.Url = string.Format("~/Order.aspx?id={0}", order.Id); // VITEC002
            order.Url = string.Format("{0}://{1}/Order.aspx?id={2}", Request.Url.Scheme, Request.Url.Authority, order.Id);
            order.Url = Request.Url.Authority + "/Order.aspx"; // VITEC003
            order.Url = Request.UrlReferrer == null ? null : Request.UrlReferrer.AbsoluteUri;
            order.Url = Request.Form["url"];
        }

        private string ResolveFullUrl(string path)
        {
            return new Uri(Request.Url, VirtualPathUtility.ToAbsolute(path)).AbsoluteUri;
        }
    }

    [DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
    public class Interaction
    {
        [DataMember]
        public string Id { get; set; }

        [DataMember]
        public string Url { get; set; }
    }

    public class Soap
    {
        public static string Write(Interaction interaction)
        {
            var serializer = new DataContractSerializer(typeof(Interaction));
            using (var stream = new MemoryStream())
            {
                serializer.WriteObject(stream, interaction);
                return Encoding.UTF8.GetString(stream.ToArray());
            }
        }
    }

    public static class LegacyClient
    {
        private static readonly string Address = ConfigurationManager.AppSettings["VitecAddress"] ?? "https://connect.maklare.vitec.net";

        public static void Ask(string customerId, string json)
        {
            if (String.IsNullOrEmpty(customerId))
            {
                throw new ArgumentException("customerId");
            }

            var request = Create("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId));
            Write(request, json);
        }

        public static void AskMissing(string json)
        {
            var request = Create("Service/Order/UserInteraction/"); // VITEC001 {"Service/Order/UserInteraction/"}
            Write(request, json);
        }

        public static void AskByHttpUtility(string customerId, string json)
        {
            var request = (HttpWebRequest)WebRequest.Create(Address + "/Service/Order/UserInteraction/" + HttpUtility.UrlEncode(customerId)); // VITEC006 {HttpUtility.UrlEncode(customerId)}
            request.Method = "PUT";
            Write(request, json);
        }

        private static HttpWebRequest Create(string path)
        {
            var request = (HttpWebRequest)WebRequest.Create(Address.TrimEnd('/') + "/" + path);
            request.Method = "PUT";
            request.ContentType = "application/json; charset=utf-8";
            request.PreAuthenticate = true;
            request.Credentials = new NetworkCredential(ConfigurationManager.AppSettings["VitecUser"], ConfigurationManager.AppSettings["VitecPassword"]);
            return request;
        }

        private static void Write(HttpWebRequest request, string json)
        {
            var bytes = Encoding.UTF8.GetBytes(json);
            request.ContentLength = bytes.Length;
            using (var stream = request.GetRequestStream())
            {
                stream.Write(bytes, 0, bytes.Length);
            }

            using (request.GetResponse())
            {
            }
        }
    }
}

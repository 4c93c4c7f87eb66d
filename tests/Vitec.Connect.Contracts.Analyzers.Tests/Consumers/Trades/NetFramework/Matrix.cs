using System;
using System.Collections.Generic;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Web;
using Vitec.Connect.Contracts;

namespace Matris
{
    public class Matrix
    {
        private const string R = "https://x.se/Service/Order/UserInteraction/";

        public void Web(string id, string json, byte[] data, string s, bool b)
        {
            using (var web = new WebClient())
            {
                web.UploadString(R + "M1", json); // VITEC005
                web.UploadString(new Uri(R + "M1"), json); // VITEC005
                web.UploadString(R + "M1", "PATCH", json); // VITEC005 {"PATCH"}
                web.UploadString(R + "M1", b ? "PUT" : "POST", json); // VITEC005
                web.UploadData(R + "M1", data); // VITEC005
                web.UploadString(R, "PUT", json); // VITEC001 {R}
                web.UploadString(R + "?a=1", "PUT", json); // VITEC001
                web.UploadData(new Uri(R), "PUT", data); // VITEC001
                web.UploadString(R + id, "PUT", json); // VITEC006 {id}
                web.UploadString("http://x.se/Service/Order/UserInteraction/M1", "PUT", json); // VITEC011
                web.UploadString(R + Uri.EscapeDataString(id), "PUT", json);
                web.UploadString(R + "M1", "put", json);
                web.UploadString(R + "M1", s, json);
                web.UploadString("https://x.se/orders", json);
                web.Headers[HttpRequestHeader.Authorization] = "Basic dXNlcjpwYXNz"; // VITEC012
                web.Headers.Set("Authorization", "Bearer abc");
                web.Credentials = new NetworkCredential("u", "p"); // VITEC012
                web.Credentials = new NetworkCredential("u", s);
            }
        }

        public void Requests(string id, string s)
        {
            var a = WebRequest.Create(R + "M1"); // VITEC005
            a.GetResponse().Close();
            var b = (HttpWebRequest)WebRequest.Create(R + "M1");
            b.Method = "DELETE"; // VITEC005 {"DELETE"}
            b.GetResponse().Close();
            var c = WebRequest.CreateHttp(R); // VITEC001 {R}
            c.Method = "PUT";
            c.GetResponse().Close();
            var d = WebRequest.Create(new Uri(R + id)); // VITEC006 {id}
            d.Method = "PUT";
            d.GetResponse().Close();
            var e = WebRequest.Create(R + "M1");
            e.Method = s;
            e.GetResponse().Close();
            var f = WebRequest.Create(R + "M1");
            f.Method = "PUT";
            f.Credentials = new CredentialCache { { new Uri(R), "Basic", new NetworkCredential("u", s) } };
            f.Headers.Add("Authorization: Basic " + s);
            f.GetResponse().Close();
            var g = WebRequest.Create("https://x.se/orders");
            g.GetResponse().Close();
        }

        public OrderUserInteractionRequest[] Urls(HttpRequest request, HttpRequestBase requestBase, Uri uri, int n)
        {
            return new[]
            {
                new OrderUserInteractionRequest { Url = request.RawUrl }, // VITEC002
                new OrderUserInteractionRequest { Url = request.Path }, // VITEC002
                new OrderUserInteractionRequest { Url = requestBase.RawUrl + "&x=1" }, // VITEC002
                new OrderUserInteractionRequest { Url = VirtualPathUtility.ToAbsolute("~/x") }, // VITEC002
                new OrderUserInteractionRequest { Url = request.Url.Host }, // VITEC003
                new OrderUserInteractionRequest { Url = request.Url.PathAndQuery }, // VITEC002
                new OrderUserInteractionRequest { Url = "Order.aspx?id=" + n }, // VITEC002
                new OrderUserInteractionRequest { Url = request.Url.ToString() },
                new OrderUserInteractionRequest { Url = request.Url.AbsoluteUri + "#x" },
                new OrderUserInteractionRequest { Url = new Uri(request.Url, VirtualPathUtility.ToAbsolute("~/x")).ToString() },
                new OrderUserInteractionRequest { Url = request.Url.Scheme + "://" + request.Url.Authority + VirtualPathUtility.ToAbsolute("~/x") },
                new OrderUserInteractionRequest { Url = request.QueryString["url"] },
                new OrderUserInteractionRequest { Url = request.Params["url"] },
                new OrderUserInteractionRequest { Url = request.UrlReferrer.ToString() },
            };
        }
    }
}

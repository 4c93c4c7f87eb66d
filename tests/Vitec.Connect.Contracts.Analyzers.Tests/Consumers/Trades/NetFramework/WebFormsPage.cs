using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Web;
using Vitec.Connect.Contracts;

namespace Vardering.Web
{
    public class OrderPage : System.Web.UI.Page
    {
        protected OrderUserInteractionRequest FromRawUrl(string id)
        {
            return new OrderUserInteractionRequest { Id = id, Url = Request.RawUrl }; // VITEC002 {Request.RawUrl}
        }

        protected OrderUserInteractionRequest FromUrl(string id)
        {
            return new OrderUserInteractionRequest { Id = id, Url = Request.Url.AbsoluteUri };
        }

        protected OrderUserInteractionRequest FromAuthority(string id)
        {
            return new OrderUserInteractionRequest { Id = id, Url = Request.Url.Authority + "/order/" + id }; // VITEC003 {Request.Url.Authority + "/order/" + id}
        }

        protected OrderUserInteractionRequest FromLeftPart(string id)
        {
            return new OrderUserInteractionRequest { Id = id, Url = Request.Url.GetLeftPart(UriPartial.Authority) + VirtualPathUtility.ToAbsolute("~/order/") + id };
        }

        protected OrderUserInteractionRequest FromPath(string id)
        {
            var begaran = new OrderUserInteractionRequest();
            begaran.Id = id;
            begaran.Url = Request.Path + "?id=" + id; // VITEC002 {Request.Path + "?id=" + id}
            return begaran;
        }
    }
}

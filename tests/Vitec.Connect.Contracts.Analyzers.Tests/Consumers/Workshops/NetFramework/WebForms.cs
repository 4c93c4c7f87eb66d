using System;
using System.Web;
using System.Web.UI;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace NfCases.Pages
{
    public partial class Confirm : Page
    {
        private IVitecConnectClient Client { get; set; }

        protected void Page_Load(object sender, EventArgs e)
        {
            if (IsPostBack)
            {
                return;
            }

            string url = ResolveUrlFull("confirm.aspx");
            Ask(Request["customer"], url);
            Ask(Request["customer"], "confirm.aspx?order=" + Request["order"]); // VITEC002 {"confirm.aspx?order=" + Request["order"]}
            Ask(Request["customer"], Request.Url.Authority + "/confirm.aspx"); // VITEC003
            Ask(Request["customer"], Request.Url.Scheme + "://" + Request.Url.Authority + Request.ApplicationPath);
            Ask(null, url); // VITEC001 {null}
        }

        private string ResolveUrlFull(string page)
        {
            return new Uri(Request.Url, page).AbsoluteUri;
        }

        private void Ask(string customer, string page)
        {
            var request = new OrderUserInteractionRequest();
            request.Id = Request["order"];
            request.Url = page;
            bool accepted = Client.RequestUserInteractionAsync(customer, request).GetAwaiter().GetResult();
            if (!accepted)
            {
                Response.StatusCode = 409;
            }
        }
    }
}

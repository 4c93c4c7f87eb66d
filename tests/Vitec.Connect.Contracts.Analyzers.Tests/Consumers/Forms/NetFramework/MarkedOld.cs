using System;
using System.Collections.Generic;
using System.Net;
using System.Text;
using Vitec.Connect.Contracts;

namespace Legacy.Gardiner
{
    public class InteractionModel
    {
        private string _customerId;

        public InteractionModel()
        {
        }

        public InteractionModel([CustomerId] string customerId)
        {
            _customerId = customerId;
        }

        [CustomerId]
        public string CustomerId
        {
            get { return _customerId; }
            set { _customerId = value; }
        }

        [AbsoluteUrl]
        public string ReturnUrl { get; set; }

        public string CancelPath { get; set; }
    }

    public static class InteractionModels
    {
        private const string Site = "http://gardiner.se";
        private static readonly string Bare = "gardiner.se";

        public static InteractionModel A(string customerId)
        {
            var model = new InteractionModel(customerId);
            model.ReturnUrl = Site + "/retur.aspx";
            model.CancelPath = "/avbryt.aspx";
            return model;
        }

        public static InteractionModel B()
        {
            return new InteractionModel(""); // VITEC001 {""}
        }

        public static InteractionModel C(string customerId)
        {
            var model = new InteractionModel(customerId);
            model.ReturnUrl = "retur.aspx"; // VITEC002 {"retur.aspx"}
            return model;
        }

        public static InteractionModel D(string customerId)
        {
            return new InteractionModel { CustomerId = customerId, ReturnUrl = Bare + "/retur.aspx" }; // VITEC003 {Bare + "/retur.aspx"}
        }

        public static InteractionModel E(string customerId)
        {
            return new InteractionModel { CustomerId = customerId, ReturnUrl = "https://" + Bare + "/retur.aspx" };
        }

        public static InteractionModel F()
        {
            return new InteractionModel { CustomerId = null, ReturnUrl = null }; // VITEC001 {null}
        }

        public static IEnumerable<InteractionModel> G(IEnumerable<string> customerIds)
        {
            foreach (var id in customerIds)
            {
                yield return new InteractionModel(id) { ReturnUrl = string.Format("{0}/retur.aspx?kund={1}", Site, Uri.EscapeDataString(id)) };
            }
        }

        public static IEnumerable<InteractionModel> H(IEnumerable<string> customerIds)
        {
            foreach (var id in customerIds)
            {
                yield return new InteractionModel(id) { ReturnUrl = string.Format("/retur.aspx?kund={0}", Uri.EscapeDataString(id)) }; // VITEC002
            }
        }

        public static InteractionModel I()
        {
            return new InteractionModel("StringValue"); // VITEC007 {"StringValue"}
        }

        public static InteractionModel J(string customerId, Uri page)
        {
            var builder = new UriBuilder(page) { Query = "kund=" + customerId };
            return new InteractionModel(customerId) { ReturnUrl = builder.Uri.PathAndQuery }; // VITEC002
        }

        public static InteractionModel K(string customerId, Uri page)
        {
            var builder = new UriBuilder(page) { Query = "kund=" + customerId };
            return new InteractionModel(customerId) { ReturnUrl = builder.Uri.ToString() };
        }
    }
}

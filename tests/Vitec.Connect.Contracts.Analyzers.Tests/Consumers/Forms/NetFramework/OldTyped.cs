using System;
using System.Configuration;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Legacy.Nycklar
{
    public class OldTyped
    {
        private static readonly VitecConnectClient Connect = new VitecConnectClient(
            new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }),
            new VitecConnectOptions { UserName = ConfigurationManager.AppSettings["u"], Password = ConfigurationManager.AppSettings["p"] });

        private const string Site = "https://nycklar.se/";

        public bool Right(string customerId, string orderId)
        {
            return Connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = orderId, Url = Site + orderId }).Result;
        }

        public bool NoCustomer(string orderId)
        {
            return Connect.RequestUserInteractionAsync(null, new OrderUserInteractionRequest { Id = orderId, Url = Site + orderId }).Result; // VITEC001 {null}
        }

        public bool EmptyLocal(string orderId)
        {
            string customerId = string.Empty;
            return Connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = orderId, Url = Site + orderId }).Result; // VITEC001 {customerId}
        }

        public bool LocalSetLater(string orderId, string input)
        {
            string customerId = string.Empty;
            if (input.Length > 0)
                customerId = input;
            return Connect.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Id = orderId, Url = Site + orderId }).Result;
        }

        public bool BadUrl(string customerId, string orderId)
        {
            var request = new OrderUserInteractionRequest();
            request.Id = orderId;
            request.Url = "nycklar.se/" + orderId; // VITEC003 {"nycklar.se/" + orderId}
            return Connect.RequestUserInteractionAsync(customerId, request).Result;
        }

        public bool GoodUrl(string customerId, string orderId)
        {
            var request = new OrderUserInteractionRequest();
            request.Id = orderId;
            request.Url = "https://nycklar.se/" + orderId;
            return Connect.RequestUserInteractionAsync(customerId, request).Result;
        }

        public bool UriUrl(string customerId, Uri page)
        {
            var request = new OrderUserInteractionRequest();
            request.Url = page.LocalPath; // VITEC002 {page.LocalPath}
            return Connect.RequestUserInteractionAsync(customerId, request).Result;
        }

        public async Task Forgotten(string customerId, OrderUserInteractionRequest request)
        {
            await Connect.RequestUserInteractionAsync(customerId, request); // VITEC013
        }

        public async Task Logged(string customerId, OrderUserInteractionRequest request)
        {
            Console.WriteLine(await Connect.RequestUserInteractionAsync(customerId, request));
        }
    }
}

using System;
using System.Net;
using System.Text;
using System.Threading.Tasks;

namespace Legacy.Stadning
{
    public class WebClients
    {
        private static readonly string Root = "https://connect.maklare.vitec.net/Service/Order/UserInteraction";

        public string A(string customerId, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(Root + "/" + Uri.EscapeDataString(customerId), "PUT", json);
            }
        }

        public string B(string customerId, string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(Root + "/" + Uri.EscapeDataString(customerId), json); // VITEC005
            }
        }

        public string C(string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(Root, "PUT", json); // VITEC001 {Root}
            }
        }

        public string D(string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString(new Uri(Root + "/M7"), "POST", json); // VITEC005 {"POST"}
            }
        }

        public byte[] E(string customerId, byte[] json)
        {
            using (var client = new WebClient())
            {
                return client.UploadData($"{Root}/{customerId}", "PUT", json); // VITEC006 {customerId}
            }
        }

        public byte[] F(string customerId, byte[] json)
        {
            using (var client = new WebClient())
            {
                return client.UploadData($"{Root}/{Uri.EscapeDataString(customerId)}", WebRequestMethods.Http.Put, json);
            }
        }

        public byte[] G(byte[] json)
        {
            using (var client = new WebClient())
            {
                return client.UploadData(new Uri(Root + "/M7"), json); // VITEC005
            }
        }

        public string H(string json)
        {
            using (var client = new WebClient())
            {
                client.BaseAddress = "https://connect.maklare.vitec.net/";
                return client.UploadString("Service/Order/UserInteraction/", "PUT", json); // VITEC001
            }
        }

        public string I(string customerId, string json)
        {
            using (var client = new WebClient())
            {
                client.BaseAddress = "https://connect.maklare.vitec.net/";
                return client.UploadString("Service/Order/UserInteraction/" + Uri.EscapeDataString(customerId), "PUT", json);
            }
        }

        public string J(string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M7", "PUT", json); // VITEC011
            }
        }

        public string K(string json)
        {
            using (var client = new WebClient())
            {
                return client.UploadString("http://stadning.local/orders", json);
            }
        }

        public Task<string> L(string customerId, string json)
        {
            var client = new WebClient { Encoding = Encoding.UTF8 };
            return client.UploadStringTaskAsync(Root + "/" + Uri.EscapeDataString(customerId), "PUT", json);
        }

        public void M(string json)
        {
            using (var client = new WebClient())
            {
                client.UploadString(Root + "/StringValue", "PUT", json); // VITEC007
            }
        }

        public void N(string json)
        {
            using (var client = new WebClient())
            {
                client.UploadString(Root + "/M7/files", json);
            }
        }
    }
}

using System;
using System.Net.Http;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Blandat.A
{
    [DataContract(Namespace = "")]
    public sealed class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string? Id { get; init; }

        [DataMember, AbsoluteUrl] public string? Url { get; init; }

        public static OrderUserInteractionRequest Of(string id) => new() { Id = id, Url = "/blandat/" + id }; // VITEC002

        public static OrderUserInteractionRequest OfHost(string id, string host) => new() { Id = id, Url = "https://" + host + "/blandat/" + id };
    }
}

namespace Blandat.B
{
    [DataContract(Namespace = Xml)]
    public sealed class OrderUserInteractionRequest
    {
        private const string Xml = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace;

        [DataMember] public string? Id { get; set; }

        [DataMember(Name = "Url")] public string? Address { get; set; }

        [DataMember] public DateTime Created { get; set; }

        public static OrderUserInteractionRequest Of(string id) => new() { Id = id, Address = "/blandat/" + id };
    }

    public static class Sender
    {
        public static async Task<bool> Send(HttpClient http, string customer, string id)
        {
            var builder = new StringBuilder($"<OrderUserInteractionRequest xmlns=\"{Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace}\">");
            builder.Append("<Comment>").Append(id).Append("</Comment>");
            builder.Append("<Id>").Append(id).Append("</Id>");
            builder.Append("<Url>https://blandat.se</Url>");
            builder.Append("</OrderUserInteractionRequest>");
            var response = await http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), new StringContent(builder.ToString(), Encoding.UTF8, "application/xml"));
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> SendMixed(HttpClient http, string customer, string id)
        {
            var xml = string.Format("<OrderUserInteractionRequest xmlns=\"{0}\"><Url>https://blandat.se</Url><Comment>{1}</Comment></OrderUserInteractionRequest>", Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace, id);
            var response = await http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> SendInnerNamespace(HttpClient http, string customer, string id)
        {
            var xml = $"<OrderUserInteractionRequest xmlns=\"{Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace}\"><Id xmlns=\"\">{id}</Id></OrderUserInteractionRequest>";
            var response = await http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(customer), new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
            return response.IsSuccessStatusCode;
        }
    }
}

namespace Blandat.C
{
    [DataContract(Namespace = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace)]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string? Id { get; set; }
        [DataMember] public string? Url { get; set; }
        [DataMember(Name = "comment")] public string? Comment { get; set; }
    }
}

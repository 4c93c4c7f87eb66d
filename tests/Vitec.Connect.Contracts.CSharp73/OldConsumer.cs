using System;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Vitec.Connect.Contracts;

namespace OldFashioned
{
    /// <summary>Everything that the package offers, in the words of C# 7.3.</summary>
    public static class OldConsumer
    {
        public static OrderUserInteractionRequest CreateRequest(string id, [AbsoluteUrl] string url)
        {
            var request = new OrderUserInteractionRequest { Id = id, Url = url };
            request.Comment = "Kommentar till " + request.Id;
            return request;
        }

        public static string WriteByDataContractSerializer(OrderUserInteractionRequest request)
        {
            using (var stream = new MemoryStream())
            {
                new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(stream, request);
                return Encoding.UTF8.GetString(stream.ToArray());
            }
        }

        public static OrderUserInteractionRequest ReadByDataContractSerializer(string xml)
        {
            using (var reader = XmlReader.Create(new StringReader(xml)))
            {
                return (OrderUserInteractionRequest)new DataContractSerializer(typeof(OrderUserInteractionRequest)).ReadObject(reader);
            }
        }

        public static string WriteXml(OrderUserInteractionRequest request)
        {
            return ConnectXml.Serialize(request);
        }

        public static string[] DroppedIn(string xml)
        {
            ConnectXmlReading<OrderUserInteractionRequest> reading = ConnectXml.Deserialize<OrderUserInteractionRequest>(xml);
            return reading.Value.Id == null ? new string[0] : reading.DroppedByProvider.Concat(reading.Unknown).ToArray();
        }

        public static string WriteJson(OrderUserInteractionRequest request)
        {
            return JsonSerializer.Serialize(request, ConnectJsonContext.Default.OrderUserInteractionRequest);
        }

        public static string PathFor([CustomerId] string customerId)
        {
            ConnectEndpoint endpoint = ConnectEndpoint.For<OrderUserInteractionRequest>();
            return endpoint.Method + " " + endpoint.PathFor(customerId);
        }

        public static string[] RulesBrokenBy(string customerId, OrderUserInteractionRequest request)
        {
            try
            {
                ConnectContract.ThrowIfViolated(customerId, request);
                return new string[0];
            }
            catch (ContractViolationException exception)
            {
                return exception.Violations.Select(violation => violation.RuleId).ToArray();
            }
        }

        public static Type ModelType
        {
            get { return typeof(OrderUserInteractionRequest); }
        }
    }
}

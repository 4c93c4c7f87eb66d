using System.Runtime.Serialization;
using System.Text;
using System.Xml;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>XML by DataContractSerializer, as consumers on .NET Framework write it and the provider reads it.</summary>
internal static class DataContractXml
{
    private static readonly DataContractSerializer Serializer = new(typeof(OrderUserInteractionRequest));

    public static string Write(OrderUserInteractionRequest request)
    {
        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, NewLineHandling = NewLineHandling.Entitize }))
        {
            Serializer.WriteObject(writer, request);
        }

        return text.ToString();
    }

    public static OrderUserInteractionRequest Read(string xml)
    {
        var bytes = Encoding.UTF8.GetBytes(xml);
        using var reader = XmlDictionaryReader.CreateTextReader(bytes, XmlDictionaryReaderQuotas.Max);
        return (OrderUserInteractionRequest)Serializer.ReadObject(reader)!;
    }
}

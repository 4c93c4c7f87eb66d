using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;
using System.Text;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>What DataContractSerializer makes of the model, as the help page documents it.</summary>
public class DataContractXmlTests
{
    [Fact]
    public void The_documented_xml_is_written()
    {
        var request = new OrderUserInteractionRequest { Id = "sample string 1", Url = "sample string 2", Comment = "sample string 3" };

        // The help page has blanks between the members, for those who read it.
        Assert.Equal(
            """<OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"><Comment>sample string 3</Comment><Id>sample string 1</Id><Url>sample string 2</Url></OrderUserInteractionRequest>""",
            DataContractXml.Write(request));
    }

    [Fact]
    public void A_null_member_is_written_as_nil() => Assert.Equal(
        """<OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"><Comment i:nil="true" /><Id>1</Id><Url i:nil="true" /></OrderUserInteractionRequest>""",
        DataContractXml.Write(new OrderUserInteractionRequest { Id = "1" }));

    [Fact]
    public void The_sample_of_the_help_page_is_read()
    {
        var request = DataContractXml.Read(
            """<OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"> <Comment>sample string 3</Comment> <Id>sample string 1</Id> <Url>sample string 2</Url> </OrderUserInteractionRequest>""");

        Assert.Equal(("sample string 1", "sample string 2", "sample string 3"), (request.Id, request.Url, request.Comment));
    }

    [Fact]
    public void A_member_out_of_order_is_dropped_in_silence()
    {
        var request = DataContractXml.Read(
            $"<OrderUserInteractionRequest xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\"><Id>1</Id><Url>u</Url><Comment>c</Comment></OrderUserInteractionRequest>");

        Assert.Equal(("1", "u", null), (request.Id, request.Url, request.Comment));
    }

    [Theory]
    [MemberData(nameof(Texts.All), MemberType = typeof(Texts))]
    public void Every_text_survives_a_stream(string text)
    {
        var serializer = new DataContractSerializer(typeof(OrderUserInteractionRequest));
        using var stream = new MemoryStream();
        serializer.WriteObject(stream, new OrderUserInteractionRequest { Id = text, Url = text, Comment = text });
        stream.Position = 0;

        var read = (OrderUserInteractionRequest)serializer.ReadObject(stream)!;

        Assert.Equal((text, text, text), (read.Id, read.Url, read.Comment));
    }

    [Theory]
    [MemberData(nameof(Texts.All), MemberType = typeof(Texts))]
    public void The_two_writers_make_the_same_document_of_every_text(string text)
    {
        var request = new OrderUserInteractionRequest { Id = text, Comment = text };
        using var stream = new MemoryStream();
        new DataContractSerializer(typeof(OrderUserInteractionRequest)).WriteObject(stream, request);

        var fromStream = XDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()), LoadOptions.PreserveWhitespace);
        var fromText = XDocument.Parse(ConnectXml.Serialize(request), LoadOptions.PreserveWhitespace);

        // In another order of the namespace declarations, which means nothing.
        Assert.Equal(fromStream.Root!.Name, fromText.Root!.Name);
        Assert.Equal(Members(fromStream.Root), Members(fromText.Root));
    }

    private static IEnumerable<(XName Name, string Text, string? Nil)> Members(XElement root) => root.Elements()
        .Select(element => (element.Name, element.Value, element.Attribute(XName.Get("nil", "http://www.w3.org/2001/XMLSchema-instance"))?.Value));
}

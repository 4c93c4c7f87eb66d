using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Serialization;

namespace Vitec.Connect.Contracts.Tests;

public class ConnectXmlTests
{
    private const string Namespaces = $"xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\"";

    [Theory]
    [MemberData(nameof(Texts.All), MemberType = typeof(Texts))]
    public void It_writes_what_data_contract_serializer_writes(string text)
    {
        OrderUserInteractionRequest[] requests =
        [
            new(),
            new() { Id = text },
            new() { Url = text, Comment = "c" },
            new() { Id = text, Url = text, Comment = text },
        ];

        Assert.All(requests, request => Assert.Equal(DataContractXml.Write(request), ConnectXml.Serialize(request)));
    }

    [Theory]
    [MemberData(nameof(Texts.All), MemberType = typeof(Texts))]
    public void Every_text_comes_back(string text)
    {
        var xml = ConnectXml.Serialize(new OrderUserInteractionRequest { Id = text, Url = text, Comment = null });

        var reading = ConnectXml.Deserialize<OrderUserInteractionRequest>(xml);
        var provider = DataContractXml.Read(xml);

        Assert.Equal((text, text, null), (reading.Value.Id, reading.Value.Url, reading.Value.Comment));
        Assert.Equal((text, text, null), (provider.Id, provider.Url, provider.Comment));
        Assert.Empty(reading.DroppedByProvider);
        Assert.Empty(reading.Unknown);
    }

    [Theory]
    [InlineData("\u0000")]
    [InlineData("\u0001")]
    [InlineData("\u000B")]
    [InlineData("\u001F")]
    [InlineData("\uFFFE")]
    [InlineData("\uFFFF")]
    public void What_xml_cannot_carry_is_refused_by_the_member_that_holds_it(string text)
    {
        var exception = Assert.Throws<ArgumentException>(() => ConnectXml.Serialize(new OrderUserInteractionRequest { Id = "1", Url = text }));

        Assert.StartsWith("Url can't be written as XML 1.0: ", exception.Message);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_too()
    {
        Assert.All(["a\ud800", "\udc00a", "\ud800\ud800"], text => Assert.StartsWith(
            "Comment can't be written as XML 1.0: ",
            Assert.Throws<ArgumentException>(() => ConnectXml.Serialize(new OrderUserInteractionRequest { Comment = text })).Message));
    }

    [Fact]
    public void In_any_order_everything_is_read_and_what_the_provider_drops_is_named()
    {
        // Every sequence of up to four of these elements, against the provider's own reader.
        string[] elements = ["<Comment>c</Comment>", "<Id>i</Id>", "<Id i:nil=\"true\"/>", "<Url>u</Url>", "<Url/>", "<X><Id>x</Id></X>", "<!-- c --> "];
        var sequences = new List<string[]> { Array.Empty<string>() };
        for (var i = 0; i < sequences.Count; i++)
        {
            if (sequences[i].Length < 4)
            {
                sequences.AddRange(elements.Select(element => (string[])[.. sequences[i], element]));
            }
        }

        var droppedAny = 0;
        foreach (var sequence in sequences)
        {
            var xml = Document(string.Concat(sequence));

            var reading = ConnectXml.Deserialize<OrderUserInteractionRequest>(xml);
            var provider = DataContractXml.Read(xml);

            Assert.Equal(First(sequence, "Comment"), reading.Value.Comment);
            Assert.Equal(First(sequence, "Id"), reading.Value.Id);
            Assert.Equal(First(sequence, "Url"), reading.Value.Url);
            Assert.Equal(Kept(sequence, "Comment", reading), provider.Comment);
            Assert.Equal(Kept(sequence, "Id", reading), provider.Id);
            Assert.Equal(Kept(sequence, "Url", reading), provider.Url);
            Assert.Equal(sequence.Count(element => element.StartsWith("<X>", StringComparison.Ordinal)), reading.Unknown.Count);
            droppedAny += reading.DroppedByProvider.Count > 0 ? 1 : 0;
        }

        Assert.InRange(droppedAny, 1, sequences.Count - 1);
    }

    [Fact]
    public void What_is_dropped_or_unknown_is_listed_in_document_order()
    {
        var reading = ConnectXml.Deserialize<OrderUserInteractionRequest>(
            Document("<url>a</url><Url>u</Url><Id>1</Id><Id xmlns=\"\">2</Id><Comment>c</Comment><Url>v</Url>"));

        Assert.Equal(["Id", "Comment", "Url"], reading.DroppedByProvider);
        Assert.Equal([$"{{{OrderUserInteractionRequest.XmlNamespace}}}url", "{}Id"], reading.Unknown);
        Assert.Equal(("1", "u", "c"), (reading.Value.Id, reading.Value.Url, reading.Value.Comment));
    }

    [Theory]
    [InlineData("<Id i:nil=\"true\">1</Id>", null)]
    [InlineData("<Id i:nil=\" 1 \"/>", null)]
    [InlineData("<Id i:nil=\"false\">1</Id>", "1")]
    [InlineData("<Id i:nil=\"0\"/>", "")]
    [InlineData("<Id nil=\"true\">1</Id>", "1")]
    [InlineData("<Id>a<!-- b -->c<![CDATA[<d>]]>&#x20AC;</Id>", "ac<d>€")]
    [InlineData("<Id>\r\n a</Id>", "\n a")]
    [InlineData("\r\n\t<![CDATA[ ]]>&#32;<Id>1</Id>", "1")]
    public void A_member_is_read_as_the_provider_reads_it(string members, string? id)
    {
        Assert.Equal(id, DataContractXml.Read(Document(members)).Id);
        Assert.Equal(id, ConnectXml.Deserialize<OrderUserInteractionRequest>(Document(members)).Value.Id);
    }

    [Theory]
    [InlineData("text<Id>1</Id>", "there is text between the members, where only elements can be. Line 1, position ")]
    [InlineData("<Id>1</Id><![CDATA[x]]>", "there is text between the members, where only elements can be. Line 1, position ")]
    [InlineData("\u00A0<Id>1</Id>", "there is text between the members, where only elements can be. Line 1, position ")]
    [InlineData("<Id><a/></Id>", "Line 1, position ")]
    [InlineData("<Id i:nil=\"yes\"/>", "the nil attribute of Id is \"yes\"; it can be true or false. Line 1, position ")]
    [InlineData("<Id>1", "Line 1, position ")]
    [InlineData("<Id>&unknown;</Id>", "Line 1, position ")]
    public void What_the_provider_cannot_read_is_refused_with_its_place(string members, string text)
    {
        Assert.ThrowsAny<Exception>(() => DataContractXml.Read(Document(members)));
        var exception = Assert.Throws<FormatException>(() => ConnectXml.Deserialize<OrderUserInteractionRequest>(Document(members)));

        Assert.StartsWith("The XML of OrderUserInteractionRequest can't be read: ", exception.Message);
        Assert.Contains(text, exception.Message);
    }

    [Fact]
    public void A_character_that_is_no_xml_is_refused_though_the_provider_reads_it()
    {
        var xml = Document("<Id>&#1;</Id>");

        Assert.Equal("\u0001", DataContractXml.Read(xml).Id);
        Assert.Contains("Line 1, position ", Assert.Throws<FormatException>(() => ConnectXml.Deserialize<OrderUserInteractionRequest>(xml)).Message);
    }

    [Theory]
    [InlineData("<OrderUserInteractionRequest/>", "The root of the XML is {}OrderUserInteractionRequest; the contract says {http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order}OrderUserInteractionRequest (VITEC010, https://")]
    [InlineData($"<orderUserInteractionRequest {Namespaces}/>", "The root of the XML is {http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order}orderUserInteractionRequest; the contract says ")]
    [InlineData($"<OrderUserInteractionRequest i:nil=\"true\" {Namespaces}/>", "The XML holds no OrderUserInteractionRequest: its root says nil.")]
    [InlineData($"<OrderUserInteractionRequest {Namespaces}/><a/>", "can't be read: ")]
    [InlineData($"<OrderUserInteractionRequest {Namespaces}/>a", "can't be read: ")]
    [InlineData($"<OrderUserInteractionRequest {Namespaces}>", "can't be read: ")]
    [InlineData("", "can't be read: Root element is missing.")]
    [InlineData(" ", "can't be read: Root element is missing.")]
    [InlineData("<!-- a -->", "can't be read: Root element is missing.")]
    [InlineData("{\"id\":\"1\"}", "can't be read: ")]
    public void Another_document_is_refused(string xml, string text)
    {
        var exception = Assert.Throws<FormatException>(() => ConnectXml.Deserialize<OrderUserInteractionRequest>(xml));

        Assert.Contains(text, exception.Message);
    }

    [Fact]
    public void A_dtd_is_refused_whatever_it_holds()
    {
        using var secret = new TemporaryFile("hemlighet");
        string[] dtds =
        [
            "<!DOCTYPE OrderUserInteractionRequest>",
            $"<!DOCTYPE a [<!ENTITY x SYSTEM \"{new Uri(secret.Path)}\">]>",
            "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\"><!ENTITY z \"&y;&y;&y;&y;&y;&y;&y;&y;\">]>",
        ];

        Assert.All(dtds, dtd =>
        {
            var exception = Assert.Throws<FormatException>(
                () => ConnectXml.Deserialize<OrderUserInteractionRequest>(dtd + Document("<Id>&x;</Id>")));
            Assert.Contains("DTD", exception.Message);
            Assert.DoesNotContain("hemlighet", exception.ToString());
        });
    }

    [Fact]
    public void A_document_of_the_largest_size_is_read_and_one_above_refused()
    {
        var frame = Document("<Id></Id>").Length;
        var largest = new string('a', ConnectXml.MaxCharacters - frame - 64);
        var tooLarge = new string('a', ConnectXml.MaxCharacters - frame + 1);

        Assert.Equal(largest, ConnectXml.Deserialize<OrderUserInteractionRequest>(Document($"<Id>{largest}</Id>")).Value.Id);
        var exception = Assert.Throws<FormatException>(() => ConnectXml.Deserialize<OrderUserInteractionRequest>(Document($"<Id>{tooLarge}</Id>")));
        Assert.Contains("MaxCharactersInDocument", exception.Message);
    }

    [Fact]
    public void Depth_is_no_danger()
    {
        var deep = string.Concat(Enumerable.Repeat("<a>", 140_000)) + string.Concat(Enumerable.Repeat("</a>", 140_000));

        var reading = ConnectXml.Deserialize<OrderUserInteractionRequest>(Document(deep + "<Id>1</Id>"));

        Assert.Equal("1", reading.Value.Id);
    }

    [Fact]
    public void A_reader_is_read_and_left_open()
    {
        using var reader = new StringReader(Document("<Id>1</Id>"));

        Assert.Equal("1", ConnectXml.Deserialize<OrderUserInteractionRequest>(reader).Value.Id);

        Assert.Equal(-1, reader.Read()); // a closed one would throw
    }

    [Fact]
    public void Null_is_an_argument_null_exception()
    {
        Assert.Equal("value", Assert.Throws<ArgumentNullException>(() => ConnectXml.Serialize<OrderUserInteractionRequest>(null!)).ParamName);
        Assert.Equal("xml", Assert.Throws<ArgumentNullException>(() => ConnectXml.Deserialize<OrderUserInteractionRequest>((string)null!)).ParamName);
        Assert.Equal("reader", Assert.Throws<ArgumentNullException>(() => ConnectXml.Deserialize<OrderUserInteractionRequest>((TextReader)null!)).ParamName);
    }

    [Fact]
    public void Another_model_is_written_and_read_by_its_attributes()
    {
        var model = new Renamed { B = "1", A = "2" };

        var xml = ConnectXml.Serialize(model);

        Assert.Equal("<Other xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns=\"urn:x\"><B>1</B><a>2</a></Other>", xml);
        Assert.Equal(("1", "2"), (ConnectXml.Deserialize<Renamed>(xml).Value.B, ConnectXml.Deserialize<Renamed>(xml).Value.A));
    }

    [Fact]
    public void A_type_that_is_no_contract_model_is_refused_each_time_with_what_it_lacks()
    {
        for (var i = 0; i < 2; i++)
        {
            Assert.EndsWith("it has no [DataContract].", Assert.Throws<NotSupportedException>(() => ConnectXml.Serialize("a")).Message);
            Assert.EndsWith("names no Namespace.", Assert.Throws<NotSupportedException>(() => ConnectXml.Serialize(new WithoutNamespace())).Message);
            Assert.EndsWith("WithNumber.Number is a System.Int32: members of a contract model are strings.", Assert.Throws<NotSupportedException>(() => ConnectXml.Serialize(new WithNumber())).Message);
            Assert.Contains("WithOrder.A has an Order", Assert.Throws<NotSupportedException>(() => ConnectXml.Deserialize<WithOrder>("<a/>")).Message);
            Assert.Contains("ReadOnly.A has no public setter", Assert.Throws<NotSupportedException>(() => ConnectXml.Deserialize<ReadOnly>("<a/>")).Message);
        }
    }

    private static string Document(string members) => $"<OrderUserInteractionRequest {Namespaces}>{members}</OrderUserInteractionRequest>";

    /// <summary>The text of the first element of that name; null when there is none, or it is nil.</summary>
    private static string? First(string[] sequence, string name)
    {
        var first = sequence.FirstOrDefault(element => element.StartsWith($"<{name}", StringComparison.Ordinal));
        return first is null || first.Contains("nil") ? null : first.Contains("/>") ? "" : first[(name.Length + 2)..^(name.Length + 3)];
    }

    /// <summary>The text of the first element of that name, unless it and all of its like are dropped.</summary>
    private static string? Kept(string[] sequence, string name, ConnectXmlReading<OrderUserInteractionRequest> reading)
    {
        var isRead = sequence.Count(element => element.StartsWith($"<{name}", StringComparison.Ordinal)) > reading.DroppedByProvider.Count(dropped => dropped == name);
        return isRead ? First(sequence, name) : null;
    }

    [DataContract(Name = "Other", Namespace = "urn:x")]
    private sealed class Renamed
    {
        [DataMember(Name = "a")]
        public string? A { get; set; }

        [DataMember]
        public string? B { get; set; }

        public string? NoMember { get; set; }
    }

    [DataContract]
    private sealed class WithoutNamespace
    {
    }

    [DataContract(Namespace = "urn:x")]
    private sealed class WithNumber
    {
        [DataMember]
        public int Number { get; set; }
    }

    [DataContract(Namespace = "urn:x")]
    private sealed class WithOrder
    {
        [DataMember(Order = 1)]
        public string? A { get; set; }
    }

    [DataContract(Namespace = "urn:x")]
    private sealed class ReadOnly
    {
        [DataMember]
        public string? A { get; private set; }
    }
}

using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.Versioning;
using OldFashioned;

namespace Vitec.Connect.Contracts.NetStandard.Tests;

/// <summary>A consumer compiled as C# 7.3 for netstandard2.0, on the assembly that .NET Framework gets.</summary>
public class OldConsumerTests
{
    [Fact]
    public void The_assembly_under_test_is_the_one_for_netstandard()
    {
        var assembly = typeof(OrderUserInteractionRequest).Assembly;

        Assert.Equal(".NETStandard,Version=v2.0", assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
        Assert.Same(assembly, OldConsumer.ModelType.Assembly);
    }

    [Fact]
    public void Beside_netstandard_it_needs_system_text_json_and_what_that_brings_only()
    {
        using var file = new PEReader(File.OpenRead(typeof(OrderUserInteractionRequest).Assembly.Location));
        var metadata = file.GetMetadataReader();

        Assert.Equal(
            ["System.Text.Encodings.Web", "System.Text.Json", "netstandard"],
            metadata.AssemblyReferences.Select(reference => metadata.GetString(metadata.GetAssemblyReference(reference).Name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Everything_works_from_csharp_7_3()
    {
        var request = OldConsumer.CreateRequest("4711", "https://x.se/order/4711");
        var read = OldConsumer.ReadByDataContractSerializer(OldConsumer.WriteByDataContractSerializer(request));

        Assert.Equal(("4711", "https://x.se/order/4711", "Kommentar till 4711"), (read.Id, read.Url, read.Comment));
        Assert.Equal(
            """<OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order"><Comment>Kommentar till 4711</Comment><Id>4711</Id><Url>https://x.se/order/4711</Url></OrderUserInteractionRequest>""",
            OldConsumer.WriteXml(request));
        Assert.Equal("""{"id":"4711","url":"https://x.se/order/4711","comment":"Kommentar till 4711"}""", OldConsumer.WriteJson(request));
        Assert.Equal("PUT Service/Order/UserInteraction/kund%20%C3%A5", OldConsumer.PathFor("kund å"));
        Assert.Empty(OldConsumer.RulesBrokenBy("M12345", request));
        Assert.Equal(["VITEC001", "VITEC002"], OldConsumer.RulesBrokenBy(null, OldConsumer.CreateRequest("4711", "/order/4711")));
        Assert.Equal(
            ["Comment", "{}X"],
            OldConsumer.DroppedIn($"<OrderUserInteractionRequest xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\"><Id>1</Id><Comment>c</Comment><X xmlns=\"\"/></OrderUserInteractionRequest>"));
    }
}

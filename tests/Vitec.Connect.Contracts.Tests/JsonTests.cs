using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using JsonSerializer = System.Text.Json.JsonSerializer;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>The documented JSON: camel case, in the order id, url, comment.</summary>
public class JsonTests
{
    private const string Documented = """{"id":"4711","url":"https://x.se/order/4711","comment":"Val av bilder"}""";
    private const string Null = """{"id":null,"url":null,"comment":null}""";

    private static readonly JsonSerializerSettings CamelCase = new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

    private static OrderUserInteractionRequest Request => new() { Comment = "Val av bilder", Url = "https://x.se/order/4711", Id = "4711" };

    [Fact]
    public void System_text_json_writes_the_documented_bytes_without_an_option()
    {
        Assert.Equal(Encoding.UTF8.GetBytes(Documented), JsonSerializer.SerializeToUtf8Bytes(Request));
        Assert.Equal(Null, JsonSerializer.Serialize(new OrderUserInteractionRequest()));
    }

    [Fact]
    public void The_generated_context_writes_the_same()
    {
        Assert.Equal(Documented, JsonSerializer.Serialize(Request, ConnectJsonContext.Default.OrderUserInteractionRequest));
        Assert.Equal(Null, JsonSerializer.Serialize(new OrderUserInteractionRequest(), ConnectJsonContext.Default.OrderUserInteractionRequest));
    }

    [Fact]
    public void Options_of_the_user_do_not_rename_or_reorder_members()
    {
        JsonSerializerOptions[] options =
        [
            new(JsonSerializerDefaults.Web),
            new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseUpper },
            new() { TypeInfoResolver = ConnectJsonContext.Default, PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower },
        ];

        Assert.All(options, option => Assert.Equal(Documented, JsonSerializer.Serialize(Request, option)));
    }

    [Fact]
    public void Newtonsoft_writes_the_documented_json_with_the_camel_case_resolver()
    {
        Assert.Equal(Documented, JsonConvert.SerializeObject(Request, CamelCase));
        Assert.Equal(Null, JsonConvert.SerializeObject(new OrderUserInteractionRequest(), CamelCase));
    }

    [Fact]
    public void Newtonsoft_by_default_writes_the_names_of_the_properties() => Assert.Equal(
        """{"Id":"4711","Url":"https://x.se/order/4711","Comment":"Val av bilder"}""",
        JsonConvert.SerializeObject(Request));

    [Theory]
    [InlineData(Documented)]
    [InlineData("""{"comment":"Val av bilder","unknown":[1],"url":"https://x.se/order/4711","id":"4711"}""")]
    public void The_documented_json_is_read_in_any_order_and_with_unknown_members(string json)
    {
        OrderUserInteractionRequest?[] read =
        [
            JsonSerializer.Deserialize<OrderUserInteractionRequest>(json),
            JsonSerializer.Deserialize(json, ConnectJsonContext.Default.OrderUserInteractionRequest),
            JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json),
            JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json, CamelCase),
        ];

        Assert.All(read, request => Assert.Equal(
            ("4711", "https://x.se/order/4711", "Val av bilder"), (request!.Id, request.Url, request.Comment)));
    }

    [Fact]
    public void Members_that_are_absent_or_null_are_null()
    {
        foreach (var json in new[] { "{}", Null })
        {
            var request = JsonSerializer.Deserialize(json, ConnectJsonContext.Default.OrderUserInteractionRequest)!;
            Assert.Equal((null, null, null), (request.Id, request.Url, request.Comment));
        }
    }

    [Theory]
    [MemberData(nameof(Texts.All), MemberType = typeof(Texts))]
    public void Every_text_survives_every_serializer(string text)
    {
        var request = new OrderUserInteractionRequest { Id = text, Url = text, Comment = text };
        string[] written =
        [
            JsonSerializer.Serialize(request),
            JsonSerializer.Serialize(request, ConnectJsonContext.Default.OrderUserInteractionRequest),
            JsonConvert.SerializeObject(request, CamelCase),
        ];

        foreach (var json in written)
        {
            Assert.Equal(["id", "url", "comment"], JsonNode.Parse(json)!.AsObject().Select(member => member.Key));
            var read = JsonSerializer.Deserialize<OrderUserInteractionRequest>(json)!;
            Assert.Equal((text, text, text), (read.Id, read.Url, read.Comment));
            read = JsonConvert.DeserializeObject<OrderUserInteractionRequest>(json)!;
            Assert.Equal((text, text, text), (read.Id, read.Url, read.Comment));
        }
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_context_reads_the_answer(string json, bool answer) =>
        Assert.Equal(answer, JsonSerializer.Deserialize(json, ConnectJsonContext.Default.Boolean));
}

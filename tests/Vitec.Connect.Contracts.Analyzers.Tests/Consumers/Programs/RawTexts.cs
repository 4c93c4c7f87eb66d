using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Programs.RawTexts;

public class JsonTexts(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    public async Task Right(string id)
    {
        var json = $$"""
            {
              "id": "{{id}}",
              "url": "https://supplier.se/orders/{{id}}",
              "comment": "Välj bilder"
            }
            """;
        using var content = new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.PutAsync(Route, content);
        response.EnsureSuccessStatusCode();
    }

    public async Task Wrong(string id)
    {
        var json = $$"""
            {
              "id": "{{id}}",
              "url": "https://supplier.se/orders/{{id}}",
              "comments": "Välj bilder"
            }
            """;
        using var content = new StringContent(json, Encoding.UTF8, "application/json"); // VITEC009 {json}
        using var response = await http.PutAsync(Route, content);
        response.EnsureSuccessStatusCode();
    }

    public async Task Comments()
    {
        const string Json = """
            {
              // the order
              "id": "1"
            }
            """;
        using var response = await http.PutAsync(Route, new StringContent(Json, Encoding.UTF8, "application/json")); // VITEC009 {Json}
        response.EnsureSuccessStatusCode();
    }

    public async Task RelativeUrl(string id)
    {
        var message = new HttpRequestMessage(HttpMethod.Put, Route);
        message.Content = new StringContent("{" + $"\"id\":\"{id}\",\"url\":\"/orders/{id}\"" + "}", Encoding.UTF8, "application/json"); // VITEC002
        using var response = await http.SendAsync(message);
        response.EnsureSuccessStatusCode();
    }

    public async Task Inline()
    {
        using var response = await http.PutAsync(Route, new StringContent(
            // below: VITEC009
            """
            {
              "id": 4711
            }
            """,
            Encoding.UTF8,
            "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public async Task InlineRight()
    {
        using var response = await http.PutAsync(Route, new StringContent(
            """
            {
              "id": "4711"
            }
            """,
            Encoding.UTF8,
            "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public async Task WholeBodyFromAHole(string rest)
    {
        using var response = await http.PutAsync(Route, new StringContent("{\"id\":\"1\"" + rest + "}", Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public async Task Branches(bool comment)
    {
        var json = "{\"id\":\"1\"";
        if (comment) json += ",\"comment\":\"Hej\"";
        json += "}";
        using var response = await http.PutAsync(Route, new StringContent(json, Encoding.UTF8, "application/json"));
        response.EnsureSuccessStatusCode();
    }

    public async Task BranchesWrong(bool comment)
    {
        var json = "{\"id\":\"1\"";
        if (comment) json += ",\"note\":\"Hej\"";
        json += "}";
        using var response = await http.PutAsync(Route, new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009 {json}
        response.EnsureSuccessStatusCode();
    }
}

public class XmlTexts(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/M1";

    public async Task Right(string id)
    {
        var xml = $"""
            <?xml version="1.0" encoding="utf-8"?>
            <!-- as on the help page -->
            <OrderUserInteractionRequest xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="{OrderUserInteractionRequest.XmlNamespace}">
              <Comment>Välj bilder</Comment>
              <Id>{id}</Id>
              <Url><![CDATA[https://supplier.se/orders?a=1&b=2]]></Url>
            </OrderUserInteractionRequest>
            """;
        using var response = await http.PutAsync(Route, new StringContent(xml, Encoding.UTF8, "application/xml"));
        response.EnsureSuccessStatusCode();
    }

    public async Task WrongOrder(string id)
    {
        var xml = $"""
            <OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}">
              <Id>{id}</Id>
              <Comment>Välj bilder</Comment>
              <Url>https://supplier.se/orders</Url>
            </OrderUserInteractionRequest>
            """;
        using var response = await http.PutAsync(Route, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        response.EnsureSuccessStatusCode();
    }

    public async Task Ampersand(string id)
    {
        var xml = $"<OrderUserInteractionRequest xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\"><Id>{id}</Id><Url>https://supplier.se/orders?a=1&b=2</Url></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Route, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
        response.EnsureSuccessStatusCode();
    }

    public async Task RelativeUrl(string id)
    {
        var xml = $"<OrderUserInteractionRequest xmlns=\"{OrderUserInteractionRequest.XmlNamespace}\"><Id>{id}</Id><Url>orders/{id}</Url></OrderUserInteractionRequest>";
        using var response = await http.PutAsync(Route, new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC002 {xml}
        response.EnsureSuccessStatusCode();
    }

    public async Task UnknownTail(string rest)
    {
        using var response = await http.PutAsync(Route, new StringContent("<OrderUserInteractionRequest xmlns=\"" + OrderUserInteractionRequest.XmlNamespace + "\">" + rest + "</OrderUserInteractionRequest>", Encoding.UTF8, "application/xml"));
        response.EnsureSuccessStatusCode();
    }
}

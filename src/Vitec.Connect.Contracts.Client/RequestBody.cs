using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Client;

/// <summary>The body of a request: bytes, so that its length is known and a handler can send it again.</summary>
internal static class RequestBody
{
    public static HttpContent Create(OrderUserInteractionRequest request, VitecConnectFormat format)
    {
        var bytes = format == VitecConnectFormat.Xml
            ? Encoding.UTF8.GetBytes(ConnectXml.Serialize(request))
            : JsonSerializer.SerializeToUtf8Bytes(request, ConnectJsonContext.Default.OrderUserInteractionRequest);
        var content = new ByteArrayContent(bytes);
        // Without a charset, as documented: UTF-8 is the default of both formats.
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType.Of(format));
        return content;
    }
}

using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Matris;

public class Matrix(IFlurlClient client)
{
    private const string H = "https://x.se";
    private const string R = "Service/Order/UserInteraction";

    public async Task All(OrderUserInteractionRequest body, string id, Uri uri, bool b)
    {
        await (H + "/" + R).PutJsonAsync(body); // VITEC001
        await $"{H}/{R}/".PutJsonAsync(body); // VITEC001
        await H.AppendPathSegment(R).PutJsonAsync(body); // VITEC001
        await H.AppendPathSegments("Service", "Order").AppendPathSegment("UserInteraction").PutJsonAsync(body); // VITEC001
        await new Url(H).AppendPathSegment(R).PutJsonAsync(body); // VITEC001
        await Url.Combine(H, R, "/").PutJsonAsync(body); // VITEC001
        await client.Request(R).PutJsonAsync(body); // VITEC001
        await client.Request("Service", "Order", "UserInteraction").WithHeader("x", "y").PutJsonAsync(body); // VITEC001
        await (H + "/" + R + "/" + id).PutJsonAsync(body); // VITEC006
        await client.Request(R, id).PostJsonAsync(body); // VITEC005
        await client.Request(R, id).PatchJsonAsync(body); // VITEC005
        await client.Request(R, id).GetJsonAsync<bool>(); // VITEC005
        await client.Request(R, id).DeleteAsync(); // VITEC005
        await client.Request(R, id).SendAsync(HttpMethod.Post, null); // VITEC005
        await client.Request(R, id).SendStringAsync(HttpMethod.Patch, "{}"); // VITEC005
        await client.Request(R, id).PutStringAsync("{\"id\":1}"); // VITEC009
        await client.Request(R, id).PutJsonAsync(new { id, link = "x" }); // VITEC009
        await client.Request(R, id).PutJsonAsync(new { id, url = "x.se" }); // VITEC003
        await client.Request(R, id).PutStringAsync("{\"url\":\"/a\"}"); // VITEC002
        await "http://x.se".AppendPathSegments(R, id).PutJsonAsync(body); // VITEC011
        await H.AppendPathSegments(R, id).WithBasicAuth("u", "p").PutJsonAsync(body); // VITEC012
        await H.AppendPathSegments(R, id).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
        await H.WithTimeout(3).AppendPathSegments(R, id).PutJsonAsync(body);
        await H.AppendPathSegment(R).AppendPathSegment(id).SetQueryParam("a", 1).PutJsonAsync(body);
        await H.AppendPathSegments(R, id, "log").PostJsonAsync(body);
        await client.Request(R, id).SendJsonAsync(HttpMethod.Put, body);
        await client.Request(R, id).PutJsonAsync(new { id, url = "https://x.se", comment = (string?)null });
        await client.Request(R, b ? "M1" : id).PutJsonAsync(body);
        await client.Request(uri.AbsoluteUri, R, id).PutJsonAsync(body);
        await client.Request("orders", id).PostJsonAsync(new { link = "/x" });
        await H.AppendPathSegments(R, id).WithBasicAuth("u", id).PutJsonAsync(body);
        await H.AppendPathSegments(R, id).WithOAuthBearerToken("abc").PutJsonAsync(body);
        await "http://localhost:1".AppendPathSegments(R, id).PutJsonAsync(body);
        var response = await H.AppendPathSegments(R, id).AllowAnyHttpStatus().PutJsonAsync(body);
        Console.WriteLine(response.StatusCode);
        var ok = await H.AppendPathSegments(R, id).AllowAnyHttpStatus().PutJsonAsync(body).ReceiveJson<bool>(); // VITEC013
        Console.WriteLine(ok);
    }
}

using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Endpoints.Fl;

public sealed class Clean(IFlurlClient client)
{
    private IFlurlRequest At(params object[] segments) => client.Request("Service", "Order").AppendPathSegments(segments);

    private static async Task<T> Read<T>(Task<IFlurlResponse> response) => await (await response).GetJsonAsync<T>();

    private async Task<T> Send<T>(HttpMethod method, IFlurlRequest request, object? body = null)
    {
        var response = body is null ? await request.SendAsync(method) : await request.SendJsonAsync(method, body);
        return await response.GetJsonAsync<T>();
    }

    public Task<bool> A(string c, OrderUserInteractionRequest r) => Read<bool>(At("UserInteraction", c).PutJsonAsync(r));

    public Task<string> B(int order) => Read<string>(At("Status", order).GetAsync());

    public Task<string> C(int order) => Read<string>(At("Note", order).PostJsonAsync(new { text = 1, url = "/x" }));

    public Task<bool> D(string c, OrderUserInteractionRequest r) => Send<bool>(HttpMethod.Put, At("UserInteraction", c), r);

    public Task<string> E(int order) => Send<string>(HttpMethod.Get, At("Status", order));

    public Task<string> F(int order) => Send<string>(HttpMethod.Post, At("Note", order), new { text = 1, url = "/x" });

    public async Task<bool> G(string c, bool note, OrderUserInteractionRequest r)
    {
        var request = note ? At("Note", c) : At("UserInteraction", c);
        return note ? await request.PostJsonAsync(new { text = 1 }).ReceiveJson<bool>() : await request.PutJsonAsync(r).ReceiveJson<bool>();
    }
}

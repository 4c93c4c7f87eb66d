using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Wrappers.Fl;

public class Wrapper
{
    private readonly string _base;

    public Wrapper(string @base) => _base = @base;

    private IFlurlRequest Path(string path, bool quiet = false)
    {
        var request = new FlurlRequest(_base.AppendPathSegment(path));
        return quiet ? request.AllowAnyHttpStatus() : request;
    }

    private async Task<bool> Put(string path, object body)
    {
        var response = await Path(path).PutJsonAsync(body);
        return await response.GetJsonAsync<bool>();
    }

    private Task<IFlurlResponse> Send(HttpMethod method, string path, object body) => Path(path).SendJsonAsync(method, body);

    public Task<bool> A(int c, OrderUserInteractionRequest r) => Put($"Service/Order/UserInteraction/{c}", r);

    public Task<bool> B(OrderUserInteractionRequest r) => Put("Service/Order/UserInteraction", r); // VITEC001

    public Task<bool> C(int c) => Put($"Service/Order/UserInteraction/{c}", new { id = 1 }); // VITEC009

    public Task<bool> D(int order) => Put($"Service/Order/Comment/{order}", new { id = 1 });

    public Task<IFlurlResponse> E(int c, OrderUserInteractionRequest r) => Send(HttpMethod.Put, $"Service/Order/UserInteraction/{c}", r);

    public Task<IFlurlResponse> F(int c, OrderUserInteractionRequest r) => Send(HttpMethod.Post, $"Service/Order/UserInteraction/{c}", r); // VITEC005

    public Task<IFlurlResponse> G(int order, object r) => Send(HttpMethod.Post, $"Service/Order/Comment/{order}", r);

    public async Task<int> H(int c, OrderUserInteractionRequest r)
    {
        var response = await Path($"Service/Order/UserInteraction/{c}", quiet: true).PutJsonAsync(r);
        return response.StatusCode;
    }
}

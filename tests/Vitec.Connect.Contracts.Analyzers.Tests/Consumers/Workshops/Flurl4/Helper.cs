using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Workshop.Fl;

public class Helper(string root, string user, string password)
{
    private IFlurlRequest Order(params object[] segments) => root.AppendPathSegments("Service", "Order").AppendPathSegments(segments).WithBasicAuth(user, password);

    private IFlurlRequest Interaction(string customer) => root.AppendPathSegment("Service/Order/UserInteraction").AppendPathSegment(customer).WithBasicAuth(user, password);

    private static Task<IFlurlResponse> Send(IFlurlRequest request, HttpMethod method, object body) => request.SendJsonAsync(method, body);

    public async Task<bool> A(string customer, OrderUserInteractionRequest body) => await Interaction(customer).PutJsonAsync(body).ReceiveJson<bool>();

    public async Task<bool> B(string customer, OrderUserInteractionRequest body) => await Interaction(customer).PostJsonAsync(body).ReceiveJson<bool>(); // VITEC005

    public async Task<bool> C(string customer, OrderUserInteractionRequest body) => await Order("UserInteraction", customer).PutJsonAsync(body).ReceiveJson<bool>();

    public async Task<string> D(string order) => await Order("Status", order).GetStringAsync();

    public Task<IFlurlResponse> E(string customer, OrderUserInteractionRequest body) => Send(Interaction(customer), HttpMethod.Put, body);

    public Task<IFlurlResponse> F(string customer) => Send(Interaction(customer), HttpMethod.Put, new OrderUserInteractionRequest { Url = "z.aspx" }); // VITEC002 {"z.aspx"}

    public async Task<bool> G(string customer, bool quiet, OrderUserInteractionRequest body)
    {
        var request = Interaction(customer);
        if (quiet)
        {
            request = request.AllowAnyHttpStatus();
        }

        var response = await request.PutJsonAsync(body);
        return response.StatusCode == 200;
    }

    public Task<IFlurlResponse> H(int customer) => $"{root}/Service/Order/UserInteraction/{customer}".PutJsonAsync(new { id = "1", href = "https://x.se" }); // VITEC009

}

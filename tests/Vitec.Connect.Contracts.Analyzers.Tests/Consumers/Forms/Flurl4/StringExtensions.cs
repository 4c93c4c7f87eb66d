using System;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Stambyte.Konsult;

public class StringExtensions
{
    private const string Root = "https://connect.maklare.vitec.net";
    private const string Interaction = Root + "/Service/Order/UserInteraction";

    public Task A(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).PutJsonAsync(body);

    public Task B(OrderUserInteractionRequest body) => Interaction.PutJsonAsync(body); // VITEC001

    public Task C(string customerId, OrderUserInteractionRequest body) => $"{Interaction}/{customerId}".PutJsonAsync(body); // VITEC006 {customerId}

    public Task D(string customerId, OrderUserInteractionRequest body) => $"{Interaction}/{Uri.EscapeDataString(customerId)}".PutJsonAsync(body);

    public Task E(string customerId, OrderUserInteractionRequest body) => Root.AppendPathSegments("Service", "Order", "UserInteraction", customerId).PutJsonAsync(body);

    public Task F(OrderUserInteractionRequest body) => Root.AppendPathSegments("Service", "Order", "UserInteraction").PutJsonAsync(body); // VITEC001

    public Task G(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).PostJsonAsync(body); // VITEC005

    public Task H(string customerId) => Interaction.AppendPathSegment(customerId).GetAsync(); // VITEC005

    public Task<bool> I(string customerId) => Interaction.AppendPathSegment(customerId).GetJsonAsync<bool>(); // VITEC005

    public Task J(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).PatchJsonAsync(body); // VITEC005

    public Task K(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).SendJsonAsync(HttpMethod.Post, body); // VITEC005 {HttpMethod.Post}

    public Task L(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).SendJsonAsync(HttpMethod.Put, body);

    public Task M(OrderUserInteractionRequest body) => "http://connect.maklare.vitec.net/Service/Order/UserInteraction/M1".PutJsonAsync(body); // VITEC011

    public Task N(OrderUserInteractionRequest body) => "http://localhost:5000/Service/Order/UserInteraction/M1".PutJsonAsync(body);

    public Task O(OrderUserInteractionRequest body) => "http://stambyte.se/orders".PostJsonAsync(body);

    public Task P(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).WithBasicAuth("stam", "byte").PutJsonAsync(body); // VITEC012

    public Task Q(string customerId, string user, string password, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).WithBasicAuth(user, password).PutJsonAsync(body);

    public Task R(string customerId, string password, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).WithBasicAuth("{Användarnamn}", password).PutJsonAsync(body); // VITEC007

    public async Task S(string customerId, OrderUserInteractionRequest body)
    {
        await Interaction.AppendPathSegment(customerId).PutJsonAsync(body);
    }

    public async Task T(string customerId, OrderUserInteractionRequest body)
    {
        await Interaction.AppendPathSegment(customerId).AllowAnyHttpStatus().PutJsonAsync(body); // VITEC013
    }

    public async Task<bool> U(string customerId, OrderUserInteractionRequest body)
    {
        var response = await Interaction.AppendPathSegment(customerId).AllowAnyHttpStatus().PutJsonAsync(body);
        return response.StatusCode == 200;
    }

    public Task V(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegment(customerId).SetQueryParam("source", "stam").PutJsonAsync(body);

    public Task W(OrderUserInteractionRequest body) => Interaction.SetQueryParam("customerId", "M1").PutJsonAsync(body); // VITEC001

    public Task X(string customerId, OrderUserInteractionRequest body) => Interaction.AppendPathSegments(customerId, "history").PostJsonAsync(body);
}

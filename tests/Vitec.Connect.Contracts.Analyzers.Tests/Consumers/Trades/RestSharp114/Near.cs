using System;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace Nara;

public class Near
{
    private const string Ask = "Service/Order/UserInteraction/{id}";

    private static readonly RestClient Client = new(new Uri("https://connect.maklare.vitec.net"));

    public async Task<bool> ByUrlSegmentParameter(string id, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Ask, Method.Put) { RequestFormat = DataFormat.Json };
        request.AddParameter(new UrlSegmentParameter("id", id));
        request.AddBody(body);
        var response = await Client.ExecuteAsync(request);
        return response.IsSuccessStatusCode;
    }

    public async Task<RestResponse> Returned(string id, OrderUserInteractionRequest body)
    {
        var request = new RestRequest(Ask, Method.Put).AddUrlSegment("id", id).AddJsonBody(body);
        return await Client.ExecuteAsync(request);
    }

    public async Task<bool> Health()
    {
        var response = await Client.ExecuteAsync(new RestRequest("Service/Order", Method.Get));
        return response.IsSuccessful;
    }

    public async Task Fire(RestRequest request) => await Client.ExecuteAsync(request);
}

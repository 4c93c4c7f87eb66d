using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using RestSharp;
using Vitec.Connect.Contracts;

namespace RestSharpConsumers.Verbs;

public class All(RestClient client)
{
    private const string Resource = "Service/Order/UserInteraction/M1";

    public Task<RestResponse> Initializer(OrderUserInteractionRequest body) => client.ExecuteAsync(new RestRequest { Resource = Resource, Method = Method.Post }.AddJsonBody(body)); // VITEC005 {Method.Post}

    public Task<RestResponse> InitializerRight(OrderUserInteractionRequest body) => client.ExecuteAsync(new RestRequest { Resource = Resource, Method = Method.Put }.AddJsonBody(body));

    public Task<RestResponse> Get() => client.GetAsync(new RestRequest(Resource)); // VITEC005

    public Task<RestResponse> Delete() => client.DeleteAsync(new RestRequest(Resource)); // VITEC005

    public Task<RestResponse> DeleteOverPut() => client.DeleteAsync(new RestRequest(Resource, Method.Put)); // VITEC005

    public Task<RestResponse> PutOverPost(OrderUserInteractionRequest body) => client.PutAsync(new RestRequest(Resource, Method.Post).AddJsonBody(body));

    public Task<RestResponse> Choice(OrderUserInteractionRequest body, bool create) => client.ExecuteAsync(new RestRequest(Resource, create ? Method.Post : Method.Put).AddJsonBody(body)); // VITEC005

    public Task<RestResponse> Unknown(OrderUserInteractionRequest body, Method method) => client.ExecuteAsync(new RestRequest(Resource, method).AddJsonBody(body));

    public Task<RestResponse> Elsewhere(OrderUserInteractionRequest body) => client.ExecutePostAsync(new RestRequest("Service/Order/Status").AddJsonBody(body));

    public async Task<bool> Reassigned(OrderUserInteractionRequest body, bool put)
    {
        var request = new RestRequest(Resource, Method.Post);
        request.Method = Method.Put;
        request.AddJsonBody(body);
        var response = await client.ExecuteAsync(request);
        return response.IsSuccessful;
    }

    public Task<RestResponse> Dictionary() => client.PutAsync(new RestRequest(Resource).AddJsonBody(new Dictionary<string, string> { ["id"] = "1", ["order"] = "2" })); // VITEC009

    public Task<RestResponse> DictionaryRight() => client.PutAsync(new RestRequest(Resource).AddJsonBody(new Dictionary<string, string> { ["id"] = "1", ["comment"] = "2" }));

    public Task<RestResponse> Model() => client.PutAsync(new RestRequest(Resource).AddJsonBody(new OrderUserInteractionRequest { Url = "supplier.se/1" })); // VITEC003

    public Task<RestResponse> ModelRight() => client.PutAsync(new RestRequest(Resource).AddJsonBody(new OrderUserInteractionRequest { Url = "https://supplier.se/1" }));

    public Task<RestResponse> Xml(string id) => client.PutAsync(new RestRequest(Resource).AddXmlBody("<OrderUserInteractionRequest xmlns=\"" + OrderUserInteractionRequest.XmlNamespace + "\"><Id>" + id + "</Id><Comment/></OrderUserInteractionRequest>")); // VITEC010
}

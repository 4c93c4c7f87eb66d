using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Husqvarna.Trad
{
    public class Methods
    {
        private const string Path = "Service/Order/UserInteraction/M90";
        private readonly RestClient _client = new RestClient("https://connect.maklare.vitec.net");

        public async Task<bool> DefaultGet(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path).AddJsonBody(body); // VITEC005
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> DefaultGetPut(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path).AddJsonBody(body);
            var response = await _client.ExecutePutAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Constructor(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path, Method.Post).AddJsonBody(body); // VITEC005 {Method.Post}
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Property(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path);
            request.Method = Method.Patch; // VITEC005 {Method.Patch}
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> PropertyPut(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path);
            request.Method = Method.Put;
            request.AddJsonBody(body);
            var response = await _client.ExecuteAsync(request);
            return response.IsSuccessful;
        }

        public async Task<bool> Argument(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path).AddJsonBody(body);
            var response = await _client.ExecuteAsync(request, Method.Post); // VITEC005 {Method.Post}
            return response.IsSuccessful;
        }

        public async Task<bool> ArgumentPut(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path).AddJsonBody(body);
            var response = await _client.ExecuteAsync(request, Method.Put);
            return response.IsSuccessful;
        }

        public async Task<bool> ExecutePost(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path).AddJsonBody(body);
            var response = await _client.ExecutePostAsync(request); // VITEC005
            return response.IsSuccessful;
        }

        public async Task Post(OrderUserInteractionRequest body)
        {
            await _client.PostAsync(new RestRequest(Path).AddJsonBody(body)); // VITEC005
        }

        public async Task Put(OrderUserInteractionRequest body)
        {
            await _client.PutAsync(new RestRequest(Path).AddJsonBody(body));
        }

        public async Task<bool> PutTyped(OrderUserInteractionRequest body)
        {
            return await _client.PutAsync<bool>(new RestRequest(Path).AddJsonBody(body));
        }

        public bool SynchronousPut(OrderUserInteractionRequest body)
        {
            return _client.Put<bool>(new RestRequest(Path).AddJsonBody(body));
        }

        public bool SynchronousPost(OrderUserInteractionRequest body)
        {
            return _client.ExecutePost(new RestRequest(Path).AddJsonBody(body)).IsSuccessful; // VITEC005
        }

        public bool SynchronousExecutePut(OrderUserInteractionRequest body)
        {
            return _client.ExecutePut(new RestRequest(Path).AddJsonBody(body)).IsSuccessful;
        }

        public async Task<bool> PostOverridden(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path, Method.Post).AddJsonBody(body);
            var response = await _client.ExecutePutAsync(request);
            return response.IsSuccessful;
        }

        public async Task Ignored(OrderUserInteractionRequest body)
        {
            var request = new RestRequest(Path, Method.Put).AddJsonBody(body);
            await _client.ExecuteAsync(request); // VITEC013
        }

        public async Task IgnoredPut(OrderUserInteractionRequest body)
        {
            await _client.ExecutePutAsync(new RestRequest(Path).AddJsonBody(body)); // VITEC013
        }

        public async Task<bool> Elsewhere(OrderUserInteractionRequest body)
        {
            var response = await _client.ExecutePostAsync(new RestRequest("Service/Order/Comment/M90").AddJsonBody(body));
            return response.IsSuccessful;
        }
    }
}

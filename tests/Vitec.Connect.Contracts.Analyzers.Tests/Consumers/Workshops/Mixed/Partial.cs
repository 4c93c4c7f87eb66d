using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace MixedCases.Partial
{
    public partial class Api
    {
        private const string Route = "Service/Order/UserInteraction";
        private readonly HttpClient http;

        public Api(HttpClient http) => this.http = http;
    }

    partial class Api
    {
        partial void Prepare(HttpRequestMessage message, OrderUserInteractionRequest body);

        private string Path(string id) => Route + "/" + id; // VITEC006 {id}

        public Task<HttpResponseMessage> Put(string id, OrderUserInteractionRequest body) => Send(HttpMethod.Put, Path(id), body);

        public Task<HttpResponseMessage> Post(OrderUserInteractionRequest body) => Send(HttpMethod.Post, Route + "/M1", body); // VITEC005 {HttpMethod.Post}

        public Task<HttpResponseMessage> Root(OrderUserInteractionRequest body) => Send(HttpMethod.Put, Route, body); // VITEC001 {Route}

        public Task<HttpResponseMessage> Blank(OrderUserInteractionRequest body) => Send(HttpMethod.Put, Path(" "), body); // VITEC001 {Path(" ")}

        private Task<HttpResponseMessage> Send(HttpMethod method, string path, OrderUserInteractionRequest body)
        {
            var message = new HttpRequestMessage(method, path);
            Prepare(message, body);
            return http.SendAsync(message);
        }
    }

    partial class Api
    {
        partial void Prepare(HttpRequestMessage message, OrderUserInteractionRequest body)
        {
            body.Url ??= "//" + Environment.MachineName; // VITEC003 {"//" + Environment.MachineName}
            message.Content = new StringContent(System.Text.Json.JsonSerializer.Serialize(body), Encoding.UTF8, "application/json");
        }
    }
}

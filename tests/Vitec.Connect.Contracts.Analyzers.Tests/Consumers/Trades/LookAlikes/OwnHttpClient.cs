using System;
using System.Threading.Tasks;

namespace Portal.Http
{
    public class HttpClient
    {
        public Uri BaseAddress { get; set; }

        public Task<int> PutAsync(string path, object body) => Task.FromResult(200);

        public Task<int> PostAsync(string path, object body) => Task.FromResult(200);
    }

    public class StringContent(string text, string mediaType)
    {
        public override string ToString() => text + mediaType;
    }

    public class NetworkCredential(string user, string password)
    {
        public override string ToString() => user + password;
    }
}

namespace Portal
{
    using Portal.Http;

    public class OrderUserInteractionRequest
    {
        public string Id { get; set; }

        public string Url { get; set; }
    }

    public class Sender
    {
        private readonly HttpClient _client = new() { BaseAddress = new Uri("http://connect.maklare.vitec.net") };

        public async Task Send(string id)
        {
            await _client.PutAsync("Service/Order/UserInteraction/", new StringContent("{", "application/json"));
            await _client.PostAsync("Service/Order/UserInteraction/" + id, new OrderUserInteractionRequest { Id = "StringValue", Url = "/x" });
            Console.WriteLine(new NetworkCredential("a", "b"));
        }
    }
}

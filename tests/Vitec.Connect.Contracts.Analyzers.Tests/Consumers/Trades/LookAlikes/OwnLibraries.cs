using System;
using System.Threading.Tasks;

namespace Own.RestSharp
{
    public enum Method { Get, Put, Post }

    public class RestRequest(string resource, Method method = Method.Get)
    {
        public string Resource { get; } = resource;

        public Method Method { get; } = method;

        public RestRequest AddJsonBody(object body) => this;
    }

    public class RestClient(string baseUrl)
    {
        public Task<string> ExecuteAsync(RestRequest request) => Task.FromResult(baseUrl + request.Resource);
    }

    public class HttpBasicAuthenticator(string user, string password)
    {
        public override string ToString() => user + password;
    }
}

namespace Own.Refit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class PostAttribute(string path) : Attribute
    {
        public string Path { get; } = path;
    }
}

namespace Own
{
    using Own.Refit;
    using Own.RestSharp;

    public interface IApi
    {
        [Post("/Service/Order/UserInteraction/{customerId}")]
        Task AskAsync(object body);
    }

    public static class Use
    {
        public static async Task Call()
        {
            var client = new RestClient("http://connect.maklare.vitec.net");
            await client.ExecuteAsync(new RestRequest("Service/Order/UserInteraction/{customerId}").AddJsonBody(new { link = "/x" }));
            Console.WriteLine(new HttpBasicAuthenticator("a", "b"));
        }
    }
}

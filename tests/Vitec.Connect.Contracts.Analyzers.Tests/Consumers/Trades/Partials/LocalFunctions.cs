using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Linq;
using System.Net.Http.Json;

namespace Takbolaget;

public static class Program
{
    public static async Task Main(string[] args)
    {
        using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

        await Send(1, "https://tak.example/1");
        await Send(2, "tak.example/2"); // VITEC003 {"tak.example/2"}
        await Send(3, Relative(3)); // VITEC002 {Relative(3)}
        if (args.Length > 0)
        {
            await Send(4, args[0]);
        }

        async Task Send(int order, string url)
        {
            var body = new OrderUserInteractionRequest { Id = order.ToString(), Url = url };
            var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/M" + order, body);
            response.EnsureSuccessStatusCode();
        }

        static string Relative(int order)
        {
            return "order?id=" + order;
        }
    }
}

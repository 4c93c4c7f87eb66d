using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts.Client;

namespace Bofast.Startup;

public static class Registration
{
    public static IServiceCollection AddConnect(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddVitecConnect(options =>
        {
            options.UserName = configuration["Vitec:User"]!;
            options.Password = configuration["Vitec:Password"]!;
        });
        return services;
    }
}

public static class Program2
{
    public static async Task<int> RunAsync(IVitecConnectClient client, string[] args)
    {
        var id = args is [var first, ..] ? first : null;
        if (id is null)
        {
            Console.Error.WriteLine("usage: ask <customer>");
            return 1;
        }

        return await client.RequestUserInteractionAsync(id, new OrderUserInteractionRequest { Id = "1", Url = "https://bofast.example" }) ? 0 : 2;
    }
}

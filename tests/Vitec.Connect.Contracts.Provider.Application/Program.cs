using System;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Vitec.Connect.Contracts.Provider.Application;

public sealed class Program
{
    public const string UserName = "partner";
    public const string Password = "mycket hemligt";

    private static readonly string Authorization = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{UserName}:{Password}"));

    private Program()
    {
    }

    public static void Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<Customers>();
        var application = builder.Build();
        application.MapPut("/Service/Order/UserInteraction/{customerId}", Answer);
        application.Run();
    }

    private static IResult Answer(string customerId, HttpRequest request, Customers customers)
    {
        if (request.Headers.Authorization != Authorization)
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        return customers.IsGranted(customerId) switch
        {
            true => Results.Json(true),
            false => Results.StatusCode(StatusCodes.Status403Forbidden),
            null => Results.NotFound(),
        };
    }
}

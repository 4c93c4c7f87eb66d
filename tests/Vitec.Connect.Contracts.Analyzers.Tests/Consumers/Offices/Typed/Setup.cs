using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Blazor.Shop;

public static class Setup
{
    public static IServiceCollection AddShop(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddVitecConnect(options =>
        {
            options.BaseAddress = new Uri("https://connect.maklare.vitec.net");
            options.UserName = configuration["Vitec:UserName"]!;
            options.Password = configuration["Vitec:Password"]!;
        });
        return services;
    }
}

public class Shop(NavigationManager navigation, IVitecConnectClient vitec)
{
    public async Task<bool> Ask(string customer, string order)
    {
        return await vitec.RequestUserInteractionAsync(customer, new()
        {
            Id = order,
            Url = navigation.ToAbsoluteUri("orders/" + order).AbsoluteUri,
            Comment = "orders/" + order,
        });
    }

    public async Task<bool> AskRelative(string customer, string order)
    {
        return await vitec.RequestUserInteractionAsync(customer, new()
        {
            Id = order,
            Url = navigation.ToBaseRelativePath(navigation.Uri), // VITEC002 {navigation.ToBaseRelativePath(navigation.Uri)}
        });
    }

    public async Task<bool> AskHere(string customer, string order)
    {
        var request = new OrderUserInteractionRequest { Id = order, Url = navigation.Uri };
        return await vitec.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> AskBase(string customer, string order)
    {
        var request = new OrderUserInteractionRequest { Id = order, Url = navigation.BaseUri + "orders/" + order };
        return await vitec.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> AskPage(IUrlHelper urls, string customer, string order)
    {
        var page = urls.Page("/Orders/Show", new { order });
        var request = new OrderUserInteractionRequest { Id = "sample string 1", Url = page }; // VITEC007 {"sample string 1"} VITEC002 {page}
        return await vitec.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> AskPageLink(IUrlHelper urls, string customer, string order)
    {
        var request = new OrderUserInteractionRequest { Id = order, Url = urls.PageLink("/Orders/Show", values: new { order }) };
        return await vitec.RequestUserInteractionAsync(customer, request);
    }

    public async Task<bool> AskSample(string order)
    {
        var request = new OrderUserInteractionRequest { Id = order, Url = "StringValue", Comment = "tack" }; // VITEC007 {"StringValue"}
        var answer = await vitec.RequestUserInteractionAsync(order, request);
        Console.WriteLine(answer);
        return answer;
    }
}

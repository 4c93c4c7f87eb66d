using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace ShopsCases.Entities;

public class Order
{
    public int Id { get; set; }

    public Agency Agency { get; set; } = null!;

    public string Slug => $"{Id}-{Agency.Name}";

    public string Path => "/orders/" + Slug;

    public virtual string Page => Agency.Site + Path;

    public string PublicPage => $"https://{Agency.Host}{Path}";

    public static explicit operator OrderUserInteractionRequest(Order order) => new() { Id = order.Slug, Url = order.Path }; // VITEC002 {order.Path}
}

public class Agency
{
    public string Name { get; set; } = "";

    public string Site { get; set; } = "https://order.se";

    public string Host { get; set; } = "order.se";

    public string? VitecId { get; set; }
}

public sealed class Notifier(IVitecConnectClient vitec)
{
    public async Task<int> NotifyAsync(IQueryable<Order> orders)
    {
        var count = 0;
        foreach (var order in orders.Where(o => o.Agency.VitecId != null).ToList())
        {
            if (await vitec.RequestUserInteractionAsync(order.Agency.VitecId!, new() { Id = order.Slug, Url = order.PublicPage }))
            {
                count++;
            }
        }

        return count;
    }

    public Task<bool> NotifyPage(Order order) => vitec.RequestUserInteractionAsync(order.Agency.VitecId ?? "", new() { Url = order.Page });

    public Task<bool> NotifyPath(Order order) => vitec.RequestUserInteractionAsync(order.Agency.VitecId!, request: new() { Url = order?.Path }); // VITEC002 {order?.Path}

    public Task<bool> NotifyHost(Order order) => vitec.RequestUserInteractionAsync(order.Agency.Name, new() { Url = "order.se" + order.Path }); // VITEC003 {"order.se" + order.Path}

    public Task<bool> NotifyCast(Order order) => vitec.RequestUserInteractionAsync(order.Agency.Name, (OrderUserInteractionRequest)order);

    public OrderUserInteractionRequest[] All(IEnumerable<Order> orders) => [.. from o in orders where o.Id > 0 orderby o.Id select new OrderUserInteractionRequest { Id = o.Slug, Url = new Uri(new Uri(o.Agency.Site), o.Path).ToString() }];
}

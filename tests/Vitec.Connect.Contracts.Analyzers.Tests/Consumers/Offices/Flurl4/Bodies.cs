using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Flyt.Kroppar;

public class Bodies
{
    private static Url To(string customer) => "https://connect.maklare.vitec.net".AppendPathSegments("Service", "Order", "UserInteraction", customer);

    private static readonly IFlurlClient _plain = new FlurlClient("http://connect.maklare.vitec.net"); // VITEC011
    private static readonly IFlurlClient _loopback = new FlurlClient("http://127.0.0.1:9000");

    public Task Plain(string customer, OrderUserInteractionRequest body) =>
        _plain.Request("Service", "Order", "UserInteraction", customer).PutJsonAsync(body);

    public Task Loopback(string customer, OrderUserInteractionRequest body) =>
        _loopback.Request("Service/Order/UserInteraction", customer).PutJsonAsync(body);

    public async Task Text(string customer, string order)
    {
        var json = $$"""{"id":"{{order}}","url":"//flyt.se/{{order}}"}""";
        await To(customer).WithHeader("Content-Type", "application/json").PutStringAsync(json); // VITEC003 {json}
    }

    public async Task TextWell(string customer, string order)
    {
        var json = $$"""{"id":"{{order}}","url":"https://flyt.se/{{order}}"}""";
        await To(customer).WithHeader("Content-Type", "application/json").PutStringAsync(json);
    }

    public async Task TextMalformed(string customer)
    {
        await To(customer).WithHeader("Content-Type", "application/json").PutStringAsync("{\"id\":\"1\""); // VITEC009
    }

    public async Task Anonymous(string customer, string order)
    {
        await To(customer).PutJsonAsync(new { id = order, url = "https://flyt.se/" + order, comment = "" });
    }

    public async Task AnonymousUnknown(string customer, string order)
    {
        await To(customer).PutJsonAsync(new { id = order, text = "klar" }); // VITEC009
    }

    public async Task AnonymousRelative(string customer, string order, bool full)
    {
        var link = full ? "https://flyt.se/" + order : "flyt/" + order;
        await To(customer).PutJsonAsync(new { id = order, url = link }); // VITEC002 {link}
    }

    public async Task AnonymousRepaired(string customer, string order, bool full)
    {
        var link = full ? "https://flyt.se/" + order : "flyt/" + order;
        if (!full)
        {
            link = Url.Combine("https://flyt.se", link);
        }

        await To(customer).PutJsonAsync(new { id = order, url = link });
    }

    public async Task Model(string customer, string order)
    {
        await To(customer).PutJsonAsync(new OrderUserInteractionRequest { Id = order, Url = "app.html?order=" + order }); // VITEC002
    }

    public async Task Elsewhere(string order)
    {
        await "https://flyt.se/hooks".AppendPathSegment(order).PostJsonAsync(new { state = 1, url = "/a" });
    }
}

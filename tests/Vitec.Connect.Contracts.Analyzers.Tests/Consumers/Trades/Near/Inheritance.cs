using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;

namespace Nara;

public abstract class Sender
{
    protected virtual string Link(int order) => "/order/" + order;

    public OrderUserInteractionRequest Create(int order) => new() { Id = order.ToString(), Url = Link(order) };
}

public sealed class WebSender : Sender
{
    protected override string Link(int order) => "https://nara.example" + base.Link(order);
}

public interface ILinks
{
    string For(int order);
}

public sealed class Links(string site) : ILinks
{
    public string For(int order) => site + "/order/" + order;
}

public sealed class UsesLinks(ILinks links)
{
    public OrderUserInteractionRequest Create(int order) => new() { Id = order.ToString(), Url = links.For(order) };
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Statiska;

public static class StaticConstructor
{
    private static readonly string Site;

    static StaticConstructor()
    {
        Site = Environment.GetEnvironmentVariable("SITE") ?? "https://x.example";
    }

    public static OrderUserInteractionRequest Create(int id) => new() { Id = $"{id}", Url = Site + "/order/" + id };
}

public class Instance
{
    private readonly string _path = "/x";
    private string _other = "/y";

    public Instance(string path) => _path = path;

    public string Path => _path;

    public void Change(string other) => _other = other;

    public OrderUserInteractionRequest Create() => new() { Url = _path };

    public OrderUserInteractionRequest CreateByProperty() => new() { Url = Path };

    public OrderUserInteractionRequest CreateOther() => new() { Url = _other };
}

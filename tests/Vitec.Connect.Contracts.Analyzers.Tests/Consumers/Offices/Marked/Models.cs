using System;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using Vitec.Connect.Contracts;

namespace Egna.Modeller;

[AttributeUsage(AttributeTargets.Method)]
public sealed class RouteHintAttribute : Attribute
{
    public string Url { get; set; } = "/";
}

public class Model
{
    private string _url = "/";

    [Required, AbsoluteUrl]
    public required string Url
    {
        get => _url;
        set => _url = value.StartsWith("http") ? value : "https://modeller.se" + value;
    }

    [CustomerId]
    public string? CustomerId { get; set; }

    public string? Image { get; set; }
}

public struct Target
{
    [AbsoluteUrl] public string Address { get; set; }
    public string Path;
}

public class Models
{
    private readonly Model[] _models;

    public Models(params Model[] models) => _models = models;

    [RouteHint(Url = "/models")]
    public Model Create(string path) => new() { Url = $"https://modeller.se{path}", Image = "/image.png", CustomerId = "M2" };

    public Model CreateRelative(int id) => new() { Url = "./model/" + id, Image = "image.png" }; // VITEC002

    public void Update(int index, string host)
    {
        _models[index].Url = "//" + host + "/model"; // VITEC003
        _models[index].Image = "//" + host + "/model.png";
    }

    public void Clear(Model model)
    {
        model.Image = null;
        model.CustomerId = null; // VITEC001 {null}
    }

    public void Conditional(Model? model, string? customer)
    {
        if (model is null) return;
        model.CustomerId ??= customer ?? "";
        model.Url = customer is null ? "https://modeller.se" : "https://modeller.se/" + customer;
    }

    public Target Struct(string a)
    {
        Target target = default;
        target.Path = "/" + a;
        target.Address = "file:///" + a; // VITEC004
        return target;
    }

    public Target StructWell(string host, int port)
    {
        var target = new Target { Path = "/", Address = "http://" + host + ":" + port };
        return target;
    }

    public (Model, Model) Pair(string order)
    {
        Model first = new() { Url = string.Format("{0}/{1}", "https://modeller.se", order) }, second = new() { Url = string.Format("{0}/{1}", "", order) }; // VITEC002
        return (first, second);
    }

    public bool TryRead([NotNullWhen(true)] out string? url, Model model)
    {
        url = "/";
        if (model.Url == "/") return false;
        url = model.Url;
        return true;
    }

    public Model Copy(Model other)
    {
        var copy = new Model { Url = other.Url, CustomerId = other.CustomerId };
        if (TryRead(out var url, other)) copy.Url = url;
        return copy;
    }
}

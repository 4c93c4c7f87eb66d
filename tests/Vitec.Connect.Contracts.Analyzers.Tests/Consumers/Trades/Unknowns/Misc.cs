using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace Okant;

public static partial class Misc
{
    public static OrderUserInteractionRequest Created(int id) => new()
    {
        Id = string.Create(8, id, static (span, value) => value.TryFormat(span, out _)),
        Url = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"https://okant.example/{id}"),
    };

    public static OrderUserInteractionRequest FromFile() => new() { Url = File.ReadAllLines("url.txt").First() };

    public static OrderUserInteractionRequest FromPath(string root) => new() { Url = Path.Combine(root, "order") };

    public static OrderUserInteractionRequest Regexed(string text) => new() { Url = Regex.Match(text, "https?://\\S+").Value };

    public static OrderUserInteractionRequest Sliced(string text) => new() { Url = text["url=".Length..] };

    public static OrderUserInteractionRequest Copied(OrderUserInteractionRequest other) => new() { Id = other.Id, Url = other.Url, Comment = other.Comment };

    public static OrderUserInteractionRequest Read() => new() { Url = Console.ReadLine() };

    public static OrderUserInteractionRequest Split(string text) => new() { Url = text.Split(';') is [_, var url, ..] ? url : "https://okant.example" };
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Markerat;

public record Invitation([AbsoluteUrl] string Url, [CustomerId] string Customer);

public record struct Mail
{
    [AbsoluteUrl]
    public string? Link { get; init; }
}

public class Page([AbsoluteUrl] string address)
{
    public string Address { get; } = address;
}

public class StartPage() : Page("/start"); // VITEC002 {"/start"}

public sealed class Envelope
{
    public OrderUserInteractionRequest Request { get; } = new();
}

public static class Use
{
    public static string Redirect(this string text, [AbsoluteUrl] string url) => text + url;

    public static Invitation Create(int id) => new("markerat.example/" + id, ""); // VITEC003 {"markerat.example/" + id} VITEC001 {""}

    public static Mail Copy(Mail mail) => mail with { Link = "~/x" }; // VITEC002 {"~/x"}

    public static string Extension() => "a".Redirect("tel:+4612345"); // VITEC004 {"tel:+4612345"}

    public static Envelope Nested(int id) => new() { Request = { Id = "1", Url = "/x/" + id } }; // VITEC002 {"/x/" + id}

    public static Page Good(Uri uri) => new(uri.AbsoluteUri);

    public static Mail GoodCopy(Mail mail, string host) => mail with { Link = $"https://{host}" };
}

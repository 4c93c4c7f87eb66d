using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>One way in which a provider does not keep the contract, as what a server in front of the stub does.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Breaks">Whether it breaks an interaction.</param>
/// <param name="Mismatch">What a verification says of each that it breaks.</param>
/// <param name="Request">What it does to requests.</param>
/// <param name="Answer">What it does to answers.</param>
internal sealed record Defect(
    string Name, Func<ProviderPact, bool> Breaks, string Mismatch, Action<Exchange>? Request = null, Action<Exchange>? Answer = null)
{
    private const string PhotoPortal = "photo-portal";
    private const string ClassicAds = "classic-ads";
    private const string Json = "application/json; charset=utf-8";
    private const string Answers = "http://schemas.microsoft.com/2003/10/Serialization/";

    public static IReadOnlyList<Defect> All { get; } =
    [
        new("the XML answer is in another namespace",
            i => i.Consumer == ClassicAds && i.Status == 200,
            "schemas.example",
            Answer: e => e.Body = e.Body.Replace(Answers, "http://schemas.example/", StringComparison.Ordinal)),
        new("the XML answer has no namespace",
            i => i.Consumer == ClassicAds && i.Status == 200,
            "boolean",
            Answer: e => e.Body = e.Body.Replace($" xmlns=\"{Answers}\"", "", StringComparison.Ordinal)),
        new("requests in the right XML namespace are refused",
            i => i.Consumer == ClassicAds && i.Status is 200 or 500,
            "but was 400",
            Request: e => e.RequestBody = e.RequestBody.Replace(OrderUserInteractionRequest.XmlNamespace, "http://schemas.example/", StringComparison.Ordinal)),
        new("JSON is answered to whoever accepts XML",
            i => i.Consumer == ClassicAds && i.Status == 200,
            "application/json",
            Answer: e =>
            {
                if (e.ContentType!.StartsWith("application/xml", StringComparison.Ordinal))
                {
                    e.Answer(e.Status, Json, Regex.Replace(e.Body, "<[^>]*>", ""));
                }
            }),
        new("the boolean is a JSON string",
            i => i.Consumer == PhotoPortal && i.Status == 200,
            "Expected",
            Answer: e => e.Body = Regex.Replace(e.Body, "^(true|false)$", "\"$1\"")),
        new("the boolean is wrapped in a JSON object",
            i => i.Consumer == PhotoPortal && i.Status == 200,
            "Expected",
            Answer: e => e.Body = Regex.Replace(e.Body, "^(true|false)$", "{\"accepted\":$1}")),
        new("JSON is called plain text",
            i => i.Consumer == PhotoPortal && i.Status is 200 or 400,
            "text/plain",
            Answer: e => e.ContentType = e.ContentType!.Replace("application/json", "text/plain", StringComparison.Ordinal)),
        new("success is 204 without a body", i => i.Status == 200, "but was 204", Answer: e => When(e, 200, 204, null, "")),
        new("true is answered whatever happened",
            i => i.States.Contains("the interaction is not accepted"),
            "true",
            Answer: e => e.Body = e.Body.Replace("false", "true", StringComparison.Ordinal)),
        new("wrong credentials are answered with 403", i => i.Status == 401, "but was 403", Answer: e => When(e, 401, 403, e.ContentType, e.Body)),
        new("credentials are not checked", i => i.Status == 401, "but was 200", Answer: e => When(e, 401, 200, Json, "true")),
        new("wrong credentials lead to a login page", i => i.Status == 401, "but was 302", Answer: e => When(e, 401, 302, "text/html", "<h1>Log in</h1>")),
        new("access is not checked", i => i.Status == 403, "but was 200", Answer: e => When(e, 403, 200, Json, "true")),
        new("validation errors are HTML",
            i => i.Consumer == PhotoPortal && i.Status == 400,
            "text/html",
            Answer: e => When(e, 400, 400, "text/html", "<h1>Bad request</h1>")),
        new("validation errors are a JSON array",
            i => i.Consumer == PhotoPortal && i.Status == 400,
            "Expected",
            Answer: e => When(e, 400, 400, Json, "[]")),
        new("errors are answered with 200", i => i.Status == 500, "but was 200", Answer: e => When(e, 500, 200, Json, "{\"message\":\"An error has occurred.\"}")),
        new("there is no PUT", _ => true, "but was 405", Request: e => e.Method = "POST"),
        new("the route is another", _ => true, "but was 404", Request: e => e.Path = e.Path.Replace("Order/", "Orders/", StringComparison.Ordinal)),
        new("the customer id is ignored",
            i => !i.States.Contains("the customer exists"),
            "(FAILED)",
            Request: e => e.Path = Regex.Replace(e.Path, "[^/]+$", "M1")),
        new("every member is required",
            i => i.Description.Contains("without a comment", StringComparison.Ordinal) || i.Description.Contains("URL alone", StringComparison.Ordinal),
            "but was 400",
            Answer: e =>
            {
                if (Regex.IsMatch(e.RequestBody, "null|i:nil"))
                {
                    e.Answer(400, Json, "{}");
                }
            }),
    ];

    public override string ToString() => Name;

    private static void When(Exchange exchange, int status, int newStatus, string? contentType, string body)
    {
        if (exchange.Status == status)
        {
            exchange.Answer(newStatus, contentType, body);
        }
    }
}

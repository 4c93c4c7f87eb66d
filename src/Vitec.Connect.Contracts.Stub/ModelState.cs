using System.Collections.Generic;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// What is wrong with a request, by the part of it: ASP.NET Web API's model state. The keys are <c>customerId</c>,
/// <c>customerId.String</c>, <c>request</c> (the body) and its members in camel case (<c>request.url</c>).
/// </summary>
internal sealed class ModelState
{
    /// <summary>The key of the customer id.</summary>
    public const string CustomerId = "customerId";

    /// <summary>The key of the body as a whole.</summary>
    public const string Body = "request";

    /// <summary>What Web API says of a body that can't be read, when it keeps the details to itself.</summary>
    private const string Unreadable = "An error has occurred.";

    private readonly OrderedDictionary<string, List<string>> _errors = [];

    public bool IsValid => _errors.Count == 0;

    public IEnumerable<KeyValuePair<string, List<string>>> Errors => _errors;

    public void Add(string key, string message)
    {
        if (!_errors.TryGetValue(key, out var messages))
        {
            _errors.Add(key, messages = []);
        }

        messages.Add(message);
    }

    /// <summary>Adds what Web API says of something that can't be read, and after it what exactly is wrong.</summary>
    public void AddUnreadable(string key, string reason)
    {
        Add(key, Unreadable);
        Add(key, reason);
    }

    /// <summary>Adds that the request has no body.</summary>
    public void AddMissingBody() => Add(
        Body, $"There is no {nameof(OrderUserInteractionRequest)} in the request: send one as application/json or application/xml. None of its members is required.");

    /// <summary>The key of a member of the body, given the member's name in C#.</summary>
    public static string KeyOf(string member) => $"{Body}.{JsonNamingPolicy.CamelCase.ConvertName(member)}";
}

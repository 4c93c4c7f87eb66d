using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace Vitec.Connect.Contracts;

/// <summary>Checks requests against the contract at run time, with the judgement that the analyzer has at compile time.</summary>
public static class ConnectContract
{
    private const string CustomerId = "customerId";
    private const int ShownLength = 100;

    private static readonly char[] QueryOrFragment = ['?', '#'];

    /// <summary>Everything that is wrong with a request, at once.</summary>
    /// <typeparam name="T">
    /// The type of the body: the contract's, or one of your own. Its public string properties are checked as their
    /// <see cref="AbsoluteUrlAttribute"/> and <see cref="CustomerIdAttribute"/> say, and for values left over from the
    /// documentation.
    /// </typeparam>
    /// <param name="customerId">The customer id of the call; it is required.</param>
    /// <param name="request">The body. None of its members is required.</param>
    /// <returns>
    /// The violations, customerId first, then the members in the order of their names; empty when the request keeps the
    /// contract.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public static IReadOnlyList<ContractViolation> Validate<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        [CustomerId] string? customerId, T request)
        where T : class
    {
        if (request is null)
        {
            throw new ArgumentNullException(nameof(request));
        }

        var violations = new List<ContractViolation>();
        CheckCustomerId(CustomerId, customerId, violations);
        foreach (var property in CheckedProperty.Of<T>())
        {
            var value = property.Get(request);
            if (property.IsCustomerId)
            {
                CheckCustomerId(property.Name, value, violations);
            }
            else if (value is not null)
            {
                CheckText(property.Name, value, property.IsAbsoluteUrl, violations);
            }
        }

        return violations;
    }

    /// <summary>Checks a request and throws with everything that is wrong with it.</summary>
    /// <typeparam name="T">The type of the body.</typeparam>
    /// <param name="customerId">The customer id of the call; it is required.</param>
    /// <param name="request">The body. None of its members is required.</param>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="ContractViolationException">The request breaks the contract; carries every violation.</exception>
    public static void ThrowIfViolated<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(
        [CustomerId] string? customerId, T request)
        where T : class => ThrowIfAny(Validate(customerId, request));

    internal static void ThrowIfCustomerIdViolates(string? customerId)
    {
        var violations = new List<ContractViolation>();
        CheckCustomerId(CustomerId, customerId, violations);
        ThrowIfAny(violations);
    }

    private static void ThrowIfAny(IReadOnlyList<ContractViolation> violations)
    {
        if (violations.Count > 0)
        {
            throw new ContractViolationException(violations);
        }
    }

    private static void CheckCustomerId(string member, string? value, List<ContractViolation> violations)
    {
        var problem = value?.Trim() switch
        {
            null => "The customer id is null, and the call needs one.",
            "" => $"The customer id is {(value!.Length == 0 ? "empty" : "only white space")}, and the call needs one.",
            // A path of dots leads elsewhere, and dots can't be escaped (RFC 3986, section 5.2.4).
            "." or ".." => "The customer id is dots, which a path takes for a relative one: the call would go out without it.",
            var id when id.Equals("{customerId}", StringComparison.OrdinalIgnoreCase) => "\"{customerId}\" is the route's placeholder, not a customer id.",
            _ => null,
        };
        if (problem is not null)
        {
            violations.Add(new ContractViolation(
                "VITEC001", member, problem, "Give the id of the customer as Vitec gave it to you, for example M12345."));
        }
        else
        {
            CheckText(member, value!, isUrl: false, violations);
        }
    }

    private static void CheckText(string member, string value, bool isUrl, List<ContractViolation> violations)
    {
        if (DocumentationValue.PlaceholderIn(value) is { } placeholder)
        {
            violations.Add(new ContractViolation(
                "VITEC007", member, $"\"{placeholder}\" is a sample value from the documentation.", "Give the real value."));
        }
        else if (isUrl && Describe(UrlClassifier.Classify(value)) is var (ruleId, problem, remedy))
        {
            violations.Add(new ContractViolation(ruleId, member, $"\"{Shown(value)}\" {problem}", remedy));
        }
    }

    private static (string RuleId, string Problem, string Remedy)? Describe(UrlKind kind) => kind switch
    {
        UrlKind.Relative => ("VITEC002", "is a relative URL; the agent's browser would have nothing to resolve it against.", "Give the full URL, protocol included: https://host/path."),
        UrlKind.NoProtocol => ("VITEC003", "lacks its protocol.", "Begin it with https://."),
        UrlKind.Unusable => ("VITEC004", "is not a usable http(s) URL.", "Give a full URL that begins with https:// and a host."),
        _ => null,
    };

    /// <summary>
    /// The beginning of a URL, enough to find it by: without its query and fragment, which may hold a token, without
    /// anything up to an @, which may be a password, and with what is invisible made visible.
    /// </summary>
    private static string Shown(string url)
    {
        var query = url.IndexOfAny(QueryOrFragment);
        var end = query < 0 ? url.Length : query + 1;
        var start = url.LastIndexOf('@', end - 1, end) is var at and >= 0 ? at : 0;
        var shownEnd = Math.Min(end, start + ShownLength);

        var shown = new StringBuilder(start > 0 ? "…" : "");
        for (var i = start; i < shownEnd; i++)
        {
            var c = url[i];
            if (char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return shown.Append(shownEnd < url.Length ? "…" : "").ToString();
    }
}

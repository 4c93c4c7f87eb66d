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

    /// <summary>Everything that is wrong with a request, at once.</summary>
    /// <typeparam name="T">
    /// The type of the body. Its public properties are checked as their <see cref="AbsoluteUrlAttribute"/> and
    /// <see cref="CustomerIdAttribute"/> say.
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
        foreach (var member in ContractModel<T>.Members)
        {
            var value = member.Get(request);
            if (member.IsCustomerId)
            {
                CheckCustomerId(member.Name, value, violations);
            }
            else if (value is not null)
            {
                CheckText(member.Name, value, member.IsAbsoluteUrl, violations);
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
        if (string.IsNullOrWhiteSpace(value))
        {
            var what = value is null ? "null" : value.Length == 0 ? "empty" : "only white space";
            violations.Add(new ContractViolation(
                "VITEC001", member, $"The customer id is {what}, and the call needs one.", "Give the id of the customer as Vitec gave it to you, for example M12345."));
        }
        else if (string.Equals(value, "{customerId}", StringComparison.OrdinalIgnoreCase))
        {
            violations.Add(new ContractViolation(
                "VITEC001", member, "\"{customerId}\" is the route's placeholder, not a customer id.", "Give the id of the customer as Vitec gave it to you, for example M12345."));
        }
        else
        {
            CheckText(member, value!, isUrl: false, violations);
        }
    }

    private static void CheckText(string member, string value, bool isUrl, List<ContractViolation> violations)
    {
        if (DocumentationValue.Is(value))
        {
            violations.Add(new ContractViolation(
                "VITEC007", member, $"\"{value.Trim()}\" is a sample value from the documentation.", "Give the real value."));
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
    /// The beginning of a URL, enough to find it by: without its query, which may hold a token, without user information,
    /// and with control characters made visible.
    /// </summary>
    private static string Shown(string url)
    {
        var start = 0;
        var end = url.Length;
        var query = url.IndexOfAny(['?', '#']);
        if (query >= 0)
        {
            end = query + 1;
        }

        var authority = url.IndexOf("//", StringComparison.Ordinal);
        if (authority >= 0 && authority < end)
        {
            var path = url.IndexOf('/', authority + 2, end - Math.Min(end, authority + 2));
            var userInfoEnd = url.LastIndexOf('@', (path < 0 ? end : path) - 1);
            start = userInfoEnd > authority ? userInfoEnd : 0;
        }

        var shown = new StringBuilder(start > 0 ? "…" : "");
        for (var i = start; i < Math.Min(end, start + ShownLength); i++)
        {
            var c = url[i];
            if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
            {
                shown.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                shown.Append(c);
            }
        }

        return (Math.Min(end, start + ShownLength) < url.Length ? shown.Append('…') : shown).ToString();
    }
}

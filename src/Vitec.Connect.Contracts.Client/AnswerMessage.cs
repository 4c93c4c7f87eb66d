using System;
using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.Client;

/// <summary>What an answer that is no boolean means, and how to mend it. The meanings are those of the help page.</summary>
internal static class AnswerMessage
{
    private const int MaxExcerptLength = 500;
    private const string BaseAddress = $"{nameof(VitecConnectOptions)}.{nameof(VitecConnectOptions.BaseAddress)}";

    /// <summary>The message of the exception.</summary>
    /// <param name="method">The method that was called.</param>
    /// <param name="uri">The address that was called.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="text">Its body, without the credentials.</param>
    public static string For(string method, Uri uri, Answer answer, string text)
    {
        var message = new StringBuilder($"{method} {SafeUri.Show(uri)} was answered with {(int)answer.Status}: {Meaning(uri, answer)}");
        if (answer.Source is not null && answer.Source != uri)
        {
            message.Append($" It was {SafeUri.Show(answer.Source)} that answered: the HttpClient followed a redirect, without the credentials. Set {BaseAddress} to the address it leads to, and AllowAutoRedirect of the handler to false.");
        }

        if (MediaType.IsHtml(answer.MediaType))
        {
            message.Append(" The body is an HTML page, which the API is not known to send: it may be a proxy's, a firewall's or a login page.");
        }

        return message.Append(' ').Append(Excerpt(answer, text)).ToString();
    }

    private static string Meaning(Uri uri, Answer answer) => (int)answer.Status switch
    {
        200 => $"the documented answer is a boolean, and this is none. Check that {BaseAddress} is the API's; if it is, contact Vitec.",
        400 => "the request did not pass the validation. Mend what the body names; the same request will not pass later.",
        401 => $"the user name or the password is wrong. Check {nameof(VitecConnectOptions)}.{nameof(VitecConnectOptions.UserName)} and {nameof(VitecConnectOptions.Password)}.",
        403 => "data was asked for that the caller has no access to. Check the customer id, and that access to this customer has been granted to you.",
        404 when uri.AbsolutePath.IndexOf("%2F", StringComparison.OrdinalIgnoreCase) >= 0 =>
            "not documented. The customer id holds a slash, which ASP.NET Web API takes for the end of a path segment. Check the customer id.",
        404 => $"not documented. There is nothing at this address. Check that {BaseAddress} is the API's.",
        500 => "an unexpected error in the API. Contact Vitec.",
        >= 300 and < 400 => $"not documented. The server redirects to {SafeUri.Show(answer.Location)}, and the credentials are not sent there. Check that {BaseAddress} is the API's.",
        408 or 429 or 502 or 503 or 504 => "not documented. The server, or a proxy before it, does not serve the request now. Try again later.",
        _ => $"not documented. Check that {BaseAddress} is the API's; if it is, contact Vitec.",
    };

    private static string Excerpt(Answer answer, string text)
    {
        if (answer.Size == 0)
        {
            return "The body is empty.";
        }

        if (text.Any(c => char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            return $"The body is no text ({(answer.IsCut ? "more than " : "")}{answer.Size} bytes of {answer.MediaType ?? "an unknown type"}).";
        }

        // One line, whatever the body holds: a message goes into logs.
        var line = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxExcerptLength && !answer.IsCut)
        {
            return $"The body: {line}";
        }

        var length = Math.Min(line.Length, MaxExcerptLength);
        return $"The body begins: {line.Substring(0, length > 0 && char.IsHighSurrogate(line[length - 1]) ? length - 1 : length)}…";
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Options;

namespace Vitec.Connect.Contracts.Client;

/// <summary>What <see cref="VitecConnectOptions"/> have to be. The messages hold nothing of the credentials.</summary>
internal sealed class VitecConnectOptionsValidator : IValidateOptions<VitecConnectOptions>
{
    public ValidateOptionsResult Validate(string? name, VitecConnectOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    /// <summary>Everything that is wrong, a sentence or two each.</summary>
    public static IEnumerable<string> Problems(VitecConnectOptions options)
    {
        if (ProblemOf(options.BaseAddress) is { } problem)
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.BaseAddress)} {problem}";
        }

        if (string.IsNullOrWhiteSpace(options.UserName))
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.UserName)} is not set. Give the user name that Vitec gave you.";
        }
        else if (options.UserName.Contains(':'))
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.UserName)} holds a colon, at which Basic authentication ends a user name. If it is \"user:password\", give the two apart.";
        }
        else if (options.UserName.Any(char.IsControl))
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.UserName)} holds a control character, such as a line break at its end. Trim what you read it from.";
        }

        if (string.IsNullOrEmpty(options.Password))
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.Password)} is not set. Give the password that Vitec gave you.";
        }
        else if (options.Password.Any(char.IsControl))
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.Password)} holds a control character, such as a line break at its end. Trim what you read it from.";
        }

        if (options.Format is not (VitecConnectFormat.Json or VitecConnectFormat.Xml))
        {
            yield return $"{nameof(VitecConnectOptions)}.{nameof(options.Format)} is {(int)options.Format}. Give {nameof(VitecConnectFormat.Json)} or {nameof(VitecConnectFormat.Xml)}.";
        }
    }

    private static string? ProblemOf(Uri? baseAddress)
    {
        if (baseAddress is null)
        {
            return "is null. Leave it out for https://connect.maklare.vitec.net, or give another address.";
        }

        var shown = SafeUri.Show(baseAddress);
        if (!baseAddress.IsAbsoluteUri)
        {
            return $"\"{shown}\" is not absolute. Give the protocol and the host, too: https://host.";
        }

        var isHttps = baseAddress.Scheme == Uri.UriSchemeHttps;
        if (!isHttps && !(baseAddress.Scheme == Uri.UriSchemeHttp && baseAddress.IsLoopback))
        {
            return $"\"{shown}\" is not https. Begin it with https://: the credentials would be readable on the way. Only this machine (localhost, 127.0.0.1, [::1]) may be called over http.";
        }

        if (baseAddress.UserInfo.Length > 0)
        {
            return $"\"{shown}\" holds user information before its host. Give it as {nameof(VitecConnectOptions.UserName)} and {nameof(VitecConnectOptions.Password)}.";
        }

        return baseAddress.Query.Length > 0 || baseAddress.Fragment.Length > 0
            ? $"\"{shown}\" has a query or a fragment behind it. Leave it out: the routes come behind the path."
            : null;
    }
}

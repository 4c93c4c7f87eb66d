using System;
using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Writes a request as a command line of curl (https://curl.se/docs/manpage.html), quoted for a POSIX shell.</summary>
internal static class CurlCommand
{
    // curl sets these by itself. The User-Agent is the Pact core's, and no part of the contract.
    private static readonly string[] LeftOut = ["Host", "Content-Length", "Transfer-Encoding", "Connection", "User-Agent"];

    public static string Of(ProviderExchange exchange)
    {
        var command = new StringBuilder("curl -i -X ").Append(exchange.Method).Append(' ').Append(Quoted(exchange.Address.AbsoluteUri));
        foreach (var (name, value) in exchange.RequestHeaders.Where(header => !LeftOut.Contains(header.Key, StringComparer.OrdinalIgnoreCase)))
        {
            command.Append(" -H ").Append(Quoted($"{name}: {value}"));
        }

        if (exchange.RequestBody.Length > 0)
        {
            command.Append(" --data-raw ").Append(Quoted(exchange.RequestBody));
        }

        return command.ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}

using System;
using System.Threading;
using System.Threading.Tasks;
using Spectre.Console;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>The provider's password: from the environment, or from the person at the terminal.</summary>
internal static class Password
{
    /// <summary>The environment variable that it is in.</summary>
    public const string Variable = "VITEC_CONNECT_PASSWORD";

    /// <summary>The password; null when it is nowhere, and nobody can be asked.</summary>
    public static async Task<string?> GetAsync(string userName, CancellationToken cancellationToken)
    {
        var password = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(password))
        {
            return password;
        }

        if (Console.IsInputRedirected || Console.IsErrorRedirected)
        {
            return null;
        }

        // Neither the password nor its length is shown.
        var prompt = new TextPrompt<string>($"Password of {Markup.Escape(Printable.Line(userName))}:").Secret(mask: null);
        return await prompt.ShowAsync(Terminal.Prompts(), cancellationToken).ConfigureAwait(false);
    }
}

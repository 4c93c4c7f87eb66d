using System.Linq;
using System.Text;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Says in plain text what went wrong in a verification.</summary>
internal static class FailureText
{
    public static string Of(VerificationReport report)
    {
        var text = new StringBuilder($"The provider {report.Provider} was not verified to keep its pacts: {report.Verified} of {report.Declared} interactions verified.");
        foreach (var result in report.Interactions.Where(i => i.Status is VerificationStatus.Failed or VerificationStatus.Error))
        {
            text.Append("\n\n").Append(Of(result));
        }

        foreach (var problem in report.Problems)
        {
            text.Append("\n\n").Append(problem);
        }

        if (report.Missing.Count > 0)
        {
            text.Append("\n\nDeclared, but not verified:");
            foreach (var interaction in report.Missing)
            {
                text.Append("\n  ").Append(interaction);
            }
        }

        return text.ToString();
    }

    public static string Of(InteractionVerification result)
    {
        var text = new StringBuilder(result.Interaction.ToString()).Append(result.Status switch
        {
            VerificationStatus.Failed => result.IsPending ? " failed, which is pending:" : " failed:",
            VerificationStatus.Error => " could not be verified:",
            _ => " was not verified:",
        });
        foreach (var line in result.Messages.SelectMany(message => message.Split('\n')))
        {
            text.Append("\n  ").Append(line);
        }

        if (result.Exchange is { } exchange)
        {
            text.Append("\n  ").Append(exchange.Curl);
        }

        return text.ToString();
    }
}

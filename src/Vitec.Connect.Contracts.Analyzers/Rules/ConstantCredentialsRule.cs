using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC012: Basic credentials written as constants.</summary>
internal sealed class ConstantCredentialsRule() : Rule(Descriptors.ConstantCredentials)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (use is not CredentialUse credentials)
        {
            return;
        }

        foreach (var texts in Credentials.KnownIn(credentials, context))
        {
            // A token without a colon is no user and password; what is left over from the documentation is the business of another rule.
            if (texts.Length == 2 && !Array.Exists(texts, DocumentationValue.Is) && Array.Exists(texts, text => !string.IsNullOrWhiteSpace(text)))
            {
                findings.Add(Finding.Of(credentials.Place, ImmutableDictionary<string, string?>.Empty));
                return;
            }
        }
    }
}

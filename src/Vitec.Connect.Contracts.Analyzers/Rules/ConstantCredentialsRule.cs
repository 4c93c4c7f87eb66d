using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC012: Basic credentials written as constants.</summary>
internal sealed class ConstantCredentialsRule() : Rule(Descriptors.ConstantCredentials)
{
    public override IEnumerable<Finding> Check(Use use, RuleContext context)
    {
        if (use is not CredentialUse credentials)
        {
            yield break;
        }

        foreach (var texts in Credentials.KnownIn(credentials, context))
        {
            // A token without a colon is no user and password; what is left over from the documentation is the business of another rule.
            if (texts.Length == 2 && !Array.Exists(texts, DocumentationValue.Is) && Array.Exists(texts, text => !string.IsNullOrWhiteSpace(text)))
            {
                yield return Finding.Of(credentials.Place, ImmutableDictionary<string, string?>.Empty);
                yield break;
            }
        }
    }
}

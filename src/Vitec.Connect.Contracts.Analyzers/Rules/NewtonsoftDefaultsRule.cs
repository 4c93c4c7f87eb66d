using System.Collections.Generic;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC014: the request serialized by Newtonsoft.Json under the names of its properties.</summary>
internal sealed class NewtonsoftDefaultsRule() : Rule(Descriptors.NewtonsoftDefaults)
{
    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (use is SerializationUse { Call: var call, Body: var body } && body.Find(IsRenamed) is { } renamed)
        {
            findings.Add(Finding.Staying(call.Syntax, NameOf(renamed), renamed.JsonName));
        }
    }

    private static bool IsRenamed(BodyMember member) => NameOf(member) != member.JsonName;

    // Newtonsoft.Json takes the names that DataContractSerializer takes.
    private static string NameOf(BodyMember member) => member.XmlName;
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>Calls of the package's typed client.</summary>
internal sealed class TypedClientCalls(Compilation compilation)
{
    private readonly INamedTypeSymbol? _interface = compilation.TypeNamed("Vitec.Connect.Contracts.Client.IVitecConnectClient");
    private readonly INamedTypeSymbol? _client = compilation.TypeNamed("Vitec.Connect.Contracts.Client.VitecConnectClient");

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if ((call.TargetMethod.ContainingType.Is(_interface) || call.TargetMethod.ContainingType.Is(_client))
            && call.TargetMethod.ReturnType is INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } result } && result[0].SpecialType == SpecialType.System_Boolean)
        {
            uses.Add(new AnswerUse(call));
        }
    }

}

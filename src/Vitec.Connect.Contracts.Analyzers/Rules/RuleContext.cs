using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>What a rule can ask: the contract, and the texts of expressions.</summary>
internal abstract class RuleContext(ContractSymbols contract)
{
    public ContractSymbols Contract { get; } = contract;

    /// <summary>The texts that an expression can have.</summary>
    public abstract TextValue TextOf(IOperation expression);
}

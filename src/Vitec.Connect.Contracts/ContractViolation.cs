namespace Vitec.Connect.Contracts;

/// <summary>One way in which a request breaks the contract.</summary>
public sealed class ContractViolation
{
    /// <summary>A violation that something else than <see cref="ConnectContract"/> has found: in a body as sent, for example.</summary>
    /// <param name="ruleId">The rule: <c>VITEC001</c>…<c>VITEC014</c>.</param>
    /// <param name="member">What is wrong: a member of the request.</param>
    /// <param name="problem">What is wrong with it, in a sentence.</param>
    /// <param name="remedy">How to mend it, in a sentence.</param>
    public ContractViolation(string ruleId, string member, string problem, string remedy)
    {
        RuleId = ruleId;
        Member = member;
        Problem = problem;
        Remedy = remedy;
    }

    /// <summary>The analyzer's rule that finds the same mistake at compile time: <c>VITEC001</c>…<c>VITEC014</c>.</summary>
    public string RuleId { get; }

    /// <summary>What is wrong: <c>customerId</c>, or the name of a property of the body (<c>Url</c>).</summary>
    public string Member { get; }

    /// <summary>What is wrong with it, in a sentence.</summary>
    public string Problem { get; }

    /// <summary>How to mend it, in a sentence.</summary>
    public string Remedy { get; }

    /// <summary>The page of the rule, the same that the diagnostic leads to.</summary>
    public string HelpLink => RuleHelp.LinkFor(RuleId);

    /// <summary>The whole of it in one line: member, problem, remedy, rule and help link.</summary>
    /// <returns>For example <c>Url: "/order/1" is relative. … (VITEC002, https://…/VITEC002.md)</c>.</returns>
    public override string ToString() => $"{Member}: {Problem} {Remedy} ({RuleId}, {HelpLink})";
}

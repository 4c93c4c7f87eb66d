using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// What is wrong with the uses in one file: at the use itself, elsewhere in the file where it was made wrong, or at the calls
/// of the private or local function that the use stands in, when the bad value is passed in there.
/// </summary>
/// <remarks>
/// An editor shows what is reported in a member only when an operation of that member reports it. What a call passes to another
/// member is therefore reported when the compiler asks about the call, not about the use that it leads to.
/// </remarks>
internal sealed class FileAnalysis
{
    // How far a value is followed back through functions that pass it on, and how many calls are looked at for one use.
    private const int MaxLevels = 5;
    private const int MaxCalls = 1_000;

    private static readonly ImmutableDictionary<IParameterSymbol, TextValue> NoArguments = FileEvaluator.NoArguments;
    private static readonly List<(Rule, Finding)> NoFindings = new();
    private static readonly List<IParameterSymbol> NoParameters = new();

    private readonly FileEvaluator _evaluator;
    private readonly UseFinder _finder;
    private readonly ContractSymbols _contract;
    private readonly ImmutableArray<Rule> _rules;
    private readonly AnalyzerConfigOptions _options;
    private readonly LeadingFunctions _leading;
    private readonly object _lock = new();
    private readonly ConnectedBodies _connected;

    // What was found in operations and uses, each of which is its own lock.
    private readonly Dictionary<IOperation, UseList> _uses = new();
    private readonly Dictionary<Use, List<(Rule, Finding)>> _findings = new();

    // By the group of bodies that it was computed for.
    private readonly Dictionary<IReadOnlyList<IOperation>, Dictionary<(Type?, SyntaxNode, SyntaxNode?), List<Report>>> _elsewhere = new();

    public FileAnalysis(FileEvaluator evaluator, UseFinder finder, UseWords words, ContractSymbols contract, ImmutableArray<Rule> rules, AnalyzerConfigOptions options)
    {
        _evaluator = evaluator;
        _finder = finder;
        _contract = contract;
        _rules = rules;
        _options = options;
        _leading = new LeadingFunctions(evaluator.Model, UsesIn, words, IsGivenValues);
        _connected = new ConnectedBodies(evaluator.Model, evaluator.Bodies, ClientRegistrations.Names);
    }

    /// <summary>What is wrong with a use in an operation, and where it is to be reported.</summary>
    public IEnumerable<Report> Check(Use use, IOperation operation, CancellationToken cancellationToken)
    {
        var leadsElsewhere = false;
        foreach (var (rule, finding) in FindingsIn(use, cancellationToken))
        {
            if (StandsIn(use, finding))
            {
                yield return new Report(rule, finding.Place, finding);
            }
            else
            {
                leadsElsewhere = true;
            }
        }

        if ((leadsElsewhere || IsGivenValues(use, cancellationToken)) && ReportsElsewhere(operation, cancellationToken).TryGetValue(KeyOf(use), out var reports))
        {
            foreach (var report in reports)
            {
                yield return report;
            }
        }
    }

    /// <summary>What an operation gives to uses in other members and is wrong there.</summary>
    public IReadOnlyList<Report> ReportsOf(IOperation operation, CancellationToken cancellationToken) =>
        ReportsItself(operation, cancellationToken) && ReportsElsewhere(operation, cancellationToken).TryGetValue(KeyOf(operation), out var reports) ? reports : Array.Empty<Report>();

    /// <summary>Whether no way leads to an operation: nothing is wrong with what never happens.</summary>
    public bool IsDead(IOperation operation, CancellationToken cancellationToken) => _evaluator.IsDead(operation, cancellationToken);

    /// <summary>Whether an operation reports what it gives to other members; else the uses there do.</summary>
    private bool ReportsItself(IOperation operation, CancellationToken cancellationToken) =>
        (operation is IInvocationOperation { TargetMethod: var called } && _leading.Contains(called, cancellationToken)) || _finder.GivesBaseUrl(operation);

    /// <summary>Whether a use has values that are not known here, and may come in by a parameter.</summary>
    private bool IsGivenValues(Use use, CancellationToken cancellationToken)
    {
        foreach (var value in use.Values)
        {
            if (_evaluator.Evaluate(value, cancellationToken).HasHole && FollowedParametersOf(value, cancellationToken).Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What is wrong with a use whatever its function is given, found once.</summary>
    private List<(Rule Rule, Finding Finding)> FindingsIn(Use use, CancellationToken cancellationToken)
    {
        lock (_findings)
        {
            if (_findings.TryGetValue(use, out var known))
            {
                return known;
            }
        }

        var findings = FindingsIn(use, NoArguments, ImmutableArray<IOperation>.Empty, cancellationToken);
        lock (_findings)
        {
            return _findings[use] = findings;
        }
    }

    private List<(Rule Rule, Finding Finding)> FindingsIn(
        Use use, ImmutableDictionary<IParameterSymbol, TextValue> arguments, ImmutableArray<IOperation> calls, CancellationToken cancellationToken)
    {
        var context = new Context(this, use, arguments, calls, cancellationToken);
        var findings = NoFindings;
        var ofRule = new List<Finding>();
        foreach (var rule in _rules)
        {
            rule.Check(use, context, ofRule);
            if (ofRule.Count == 0)
            {
                continue;
            }

            findings = findings == NoFindings ? new List<(Rule, Finding)>() : findings;
            foreach (var finding in ofRule)
            {
                findings.Add((rule, finding));
            }

            ofRule.Clear();
        }

        return findings;
    }

    /// <summary>Whether the place of a finding is the use's own: no other use leads there.</summary>
    private static bool StandsIn(Use use, Finding finding) => use.Place.Contains(finding.Place);

    /// <summary>The parameters of private and local functions that an expression depends on.</summary>
    private List<IParameterSymbol> FollowedParametersOf(IOperation expression, CancellationToken cancellationToken)
    {
        if (!_evaluator.MayBeGivenValues(expression, cancellationToken))
        {
            return NoParameters;
        }

        var followed = new List<IParameterSymbol>();
        foreach (var parameter in _evaluator.ParametersIn(expression, cancellationToken))
        {
            if (parameter.ContainingSymbol is IMethodSymbol function && Function.DeclarationOf(function, _evaluator.Model.SyntaxTree) is not null)
            {
                followed.Add(parameter);
            }
        }

        return followed;
    }

    /// <summary>The uses in an operation, found once.</summary>
    public UseList UsesIn(IOperation operation)
    {
        lock (_uses)
        {
            if (_uses.TryGetValue(operation, out var known))
            {
                return known;
            }
        }

        var uses = _finder.UsesIn(operation);
        return uses.IsEmpty ? uses : Kept(operation, uses);
    }

    /// <summary>Keeps the uses that were found in an operation; those that were found before, about which more may be known, when it had been asked about.</summary>
    public UseList Kept(IOperation operation, UseList uses)
    {
        lock (_uses)
        {
            if (_uses.TryGetValue(operation, out var known))
            {
                return known;
            }

            _uses.Add(operation, uses);
            return uses;
        }
    }

    /// <summary>
    /// What is reported elsewhere than at its use, by the operation or the use that reports it. Computed for all bodies at once that
    /// are connected with an operation's, so that two uses that lead to one bad place report it once: the first one does.
    /// </summary>
    private Dictionary<(Type?, SyntaxNode, SyntaxNode?), List<Report>> ReportsElsewhere(IOperation operation, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            var bodies = _connected.Of(operation.Root(), cancellationToken);
            if (!_elsewhere.TryGetValue(bodies, out var reports))
            {
                _elsewhere.Add(bodies, reports = ComputeReportsElsewhere(bodies, cancellationToken));
            }

            return reports;
        }
    }

    private Dictionary<(Type?, SyntaxNode, SyntaxNode?), List<Report>> ComputeReportsElsewhere(IReadOnlyList<IOperation> bodies, CancellationToken cancellationToken)
    {
        var uses = new List<Use>();
        var calls = new Dictionary<ISymbol, List<ImmutableArray<IArgumentOperation>>>(SymbolEqualityComparer.Default);
        foreach (var body in bodies)
        {
            foreach (var operation in body.Descendants())
            {
                foreach (var use in UsesIn(operation))
                {
                    uses.Add(use);
                }

                if (operation is IInvocationOperation { TargetMethod: var method } call
                    && Function.DeclarationOf(method, _evaluator.Model.SyntaxTree) is not null)
                {
                    method = Function.ImplementationOf(method);
                    if (!calls.TryGetValue(method, out var arguments))
                    {
                        calls.Add(method, arguments = new List<ImmutableArray<IArgumentOperation>>());
                    }

                    arguments.Add(call.Arguments);
                }
            }
        }

        var elsewhere = new List<(Use Use, Report Report)>();
        var reported = new HashSet<(Rule, SyntaxNode)>();
        foreach (var use in uses)
        {
            foreach (var (rule, finding) in FindingsIn(use, cancellationToken))
            {
                if (StandsIn(use, finding))
                {
                    reported.Add((rule, finding.Place));
                }
                else
                {
                    elsewhere.Add((use, new Report(rule, finding.Place, finding)));
                }
            }
        }

        foreach (var use in uses)
        {
            var found = new List<Report>();
            var parameters = new List<IParameterSymbol>();
            foreach (var value in use.Values)
            {
                parameters.AddRange(FollowedParametersOf(value, cancellationToken));
            }

            new Following(this, use, calls, found, cancellationToken).Back(parameters, given => given, ImmutableArray<IOperation>.Empty);
            foreach (var report in found)
            {
                elsewhere.Add((use, report));
            }
        }

        var reports = new Dictionary<(Type?, SyntaxNode, SyntaxNode?), List<Report>>();
        foreach (var (use, report) in elsewhere)
        {
            if (reported.Add((report.Rule, report.Place)))
            {
                var key = ReporterOf(report, use, cancellationToken) is { } reporter ? KeyOf(reporter) : KeyOf(use);
                if (!reports.TryGetValue(key, out var ofKey))
                {
                    reports.Add(key, ofKey = new List<Report>());
                }

                ofKey.Add(report);
            }
        }

        return reports;
    }

    /// <summary>The operation around a report's place that reports it, in another member than the use; null when the use does.</summary>
    private IOperation? ReporterOf(Report report, Use use, CancellationToken cancellationToken)
    {
        if (MemberOf(report.Place) == MemberOf(use.Place))
        {
            return null;
        }

        for (var node = report.Place; node is not (null or StatementSyntax or MemberDeclarationSyntax); node = node.Parent)
        {
            if (node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AssignmentExpressionSyntax
                && _evaluator.Model.OperationOf(node, cancellationToken) is { } operation && ReportsItself(operation, cancellationToken))
            {
                return operation;
            }
        }

        return null;
    }

    /// <summary>The member around a node; all top-level statements are in one.</summary>
    private static SyntaxNode? MemberOf(SyntaxNode node) => node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? member : null;

    private static (Type?, SyntaxNode, SyntaxNode?) KeyOf(IOperation reporter) => (null, reporter.Syntax, null);

    /// <summary>Tells the uses of a file apart, whoever found them.</summary>
    private static (Type?, SyntaxNode, SyntaxNode?) KeyOf(Use use)
    {
        foreach (var value in use.Values)
        {
            return (use.GetType(), use.Place, value.Syntax);
        }

        return (use.GetType(), use.Place, null);
    }

    /// <summary>Answers the rules for one combination of arguments, and the calls that pass them.</summary>
    private sealed class Context(
        FileAnalysis analysis, Use use, ImmutableDictionary<IParameterSymbol, TextValue> arguments, ImmutableArray<IOperation> calls, CancellationToken cancellationToken)
        : RuleContext(use, analysis._contract, analysis._options)
    {
        protected override TextValue Evaluate(IOperation expression) => analysis._evaluator.Evaluate(expression, arguments, cancellationToken);

        public override IReadOnlyList<IOperation> ReferencesTo(ISymbol variable, IOperation within) => analysis._evaluator.ReferencesTo(variable, within);

        /// <summary>Not what another call of the same function passes.</summary>
        public override bool CanComeBy(Passed by)
        {
            for (var passed = by; passed is not null; passed = passed.Outer)
            {
                foreach (var call in calls)
                {
                    if (call is IInvocationOperation { TargetMethod: var called } && call.Syntax != passed.Call.Syntax
                        && SymbolEqualityComparer.Default.Equals(Function.ImplementationOf(called), Function.ImplementationOf(passed.Call.TargetMethod)))
                    {
                        return false;
                    }
                }
            }

            return true;
        }
    }

    /// <summary>Follows the parameters of one use back to the calls that give them their values.</summary>
    private sealed class Following
    {
        private readonly FileAnalysis _analysis;
        private readonly Use _use;
        private readonly Dictionary<ISymbol, List<ImmutableArray<IArgumentOperation>>> _calls;
        private readonly List<Report> _found;
        private readonly CancellationToken _cancellationToken;

        // What is wrong whatever is passed in is reported at the use.
        private readonly HashSet<(Rule, SyntaxNode)> _reportedAtUse = new();
        private int _remaining = MaxCalls;

        public Following(
            FileAnalysis analysis, Use use, Dictionary<ISymbol, List<ImmutableArray<IArgumentOperation>>> calls, List<Report> found, CancellationToken cancellationToken)
        {
            _analysis = analysis;
            _use = use;
            _calls = calls;
            _found = found;
            _cancellationToken = cancellationToken;
            foreach (var (rule, finding) in analysis.FindingsIn(use, cancellationToken))
            {
                _reportedAtUse.Add((rule, finding.Place));
            }
        }

        /// <param name="parameters">The parameters that something depends on, of one function or of several within one another.</param>
        /// <param name="argumentsOfUse">
        /// What the parameters of the use's own function are given when those of the parameters' functions are given something.
        /// </param>
        /// <param name="calls">The calls that lie between the parameters and the use.</param>
        public void Back(
            List<IParameterSymbol> parameters,
            Func<ImmutableDictionary<IParameterSymbol, TextValue>, ImmutableDictionary<IParameterSymbol, TextValue>> argumentsOfUse,
            ImmutableArray<IOperation> calls)
        {
            var functions = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
            foreach (var parameter in parameters)
            {
                if (functions.Add(parameter.ContainingSymbol))
                {
                    Back(parameter.ContainingSymbol, parameters, argumentsOfUse, calls);
                }
            }
        }

        private void Back(
            ISymbol function,
            List<IParameterSymbol> parameters,
            Func<ImmutableDictionary<IParameterSymbol, TextValue>, ImmutableDictionary<IParameterSymbol, TextValue>> argumentsOfUse,
            ImmutableArray<IOperation> calls)
        {
            if (calls.Length == MaxLevels || !_calls.TryGetValue(function, out var all))
            {
                return;
            }

            foreach (var arguments in all)
            {
                if (_remaining-- <= 0)
                {
                    return;
                }

                var passed = PassedIn(arguments, function, parameters);
                if (passed.Count == 0)
                {
                    continue;
                }

                var by = calls.Add(arguments[0].Parent!);
                if (Report(passed, argumentsOfUse, by))
                {
                    continue;
                }

                var outer = new List<IParameterSymbol>();
                foreach (var (_, argument) in passed)
                {
                    outer.AddRange(_analysis.FollowedParametersOf(argument, _cancellationToken));
                }

                Back(outer, given => argumentsOfUse(Evaluated(passed, given)), by);
            }
        }

        /// <summary>What a call passes for parameters; those left out are not among it: a default is not this caller's value.</summary>
        private static List<(IParameterSymbol Parameter, IOperation Argument)> PassedIn(
            ImmutableArray<IArgumentOperation> arguments, ISymbol function, List<IParameterSymbol> parameters)
        {
            var passed = new List<(IParameterSymbol, IOperation)>();
            foreach (var argument in arguments)
            {
                if (argument is not { ArgumentKind: ArgumentKind.Explicit, Parameter.Ordinal: var ordinal })
                {
                    continue;
                }

                foreach (var parameter in parameters)
                {
                    if (parameter.Ordinal == ordinal && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, function))
                    {
                        passed.Add((parameter, argument.Value));
                        break;
                    }
                }
            }

            return passed;
        }

        private ImmutableDictionary<IParameterSymbol, TextValue> Evaluated(
            List<(IParameterSymbol Parameter, IOperation Argument)> passed, ImmutableDictionary<IParameterSymbol, TextValue> given)
        {
            var values = NoArguments;
            foreach (var (parameter, argument) in passed)
            {
                values = values.SetItem(parameter, _analysis._evaluator.Evaluate(argument, given, _cancellationToken));
            }

            return values;
        }

        private bool Report(
            List<(IParameterSymbol Parameter, IOperation Argument)> passed,
            Func<ImmutableDictionary<IParameterSymbol, TextValue>, ImmutableDictionary<IParameterSymbol, TextValue>> argumentsOfUse,
            ImmutableArray<IOperation> calls)
        {
            var isBad = false;
            foreach (var (rule, finding) in Findings(argumentsOfUse(Evaluated(passed, NoArguments)), calls))
            {
                if (!_reportedAtUse.Contains((rule, finding.Place)))
                {
                    var place = finding.StaysAtPlace || MemberOf(finding.Place) != MemberOf(_use.Place) ? finding.Place : Culprit(rule, finding, passed, argumentsOfUse, calls).Syntax;
                    _found.Add(new Report(rule, place, finding));
                    isBad = true;
                }
            }

            return isBad;
        }

        /// <summary>Of several arguments, the one that is bad by itself; else the last of those that reach the value at hand.</summary>
        private IOperation Culprit(
            Rule rule,
            Finding finding,
            List<(IParameterSymbol Parameter, IOperation Argument)> passed,
            Func<ImmutableDictionary<IParameterSymbol, TextValue>, ImmutableDictionary<IParameterSymbol, TextValue>> argumentsOfUse,
            ImmutableArray<IOperation> calls)
        {
            if (passed.Count == 1)
            {
                return passed[0].Argument;
            }

            var reaching = passed;
            foreach (var value in _use.Values)
            {
                if (value.Syntax.Contains(finding.Place))
                {
                    var parameters = _analysis.FollowedParametersOf(value, _cancellationToken);
                    var ofValue = passed.FindAll(each => parameters.Contains(each.Parameter));
                    reaching = ofValue.Count > 0 ? ofValue : passed;
                }
            }

            for (var i = reaching.Count - 1; i >= 0 && reaching.Count > 1; i--)
            {
                foreach (var (otherRule, other) in Findings(argumentsOfUse(Evaluated(reaching.GetRange(i, 1), NoArguments)), calls))
                {
                    if (otherRule == rule && other.Place == finding.Place)
                    {
                        return reaching[i].Argument;
                    }
                }
            }

            return reaching[reaching.Count - 1].Argument;
        }

        private List<(Rule Rule, Finding Finding)> Findings(ImmutableDictionary<IParameterSymbol, TextValue> given, ImmutableArray<IOperation> calls) =>
            _analysis.FindingsIn(_use, given, calls, _cancellationToken);
    }
}

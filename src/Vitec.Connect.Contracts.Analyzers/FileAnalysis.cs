using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Evaluation;
using Vitec.Connect.Contracts.Analyzers.Recognition;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.Analyzers;

/// <summary>
/// What is wrong with the uses in one file: at the use itself, or at the calls of the private or local function that it
/// stands in, when the bad value is passed in there.
/// </summary>
internal sealed class FileAnalysis(FileEvaluator evaluator, UseFinder finder, ContractSymbols contract, ImmutableArray<Rule> rules)
{
    // How far a value is followed back through functions that pass it on, and how many calls are looked at for one use.
    private const int MaxLevels = 5;
    private const int MaxCalls = 1_000;

    private static readonly ImmutableDictionary<IParameterSymbol, TextValue> NoArguments = FileEvaluator.NoArguments;

    private readonly FileEvaluator _evaluator = evaluator;
    private readonly ContractSymbols _contract = contract;
    private readonly ImmutableArray<Rule> _rules = rules;
    private readonly object _lock = new();
    private Dictionary<(Type, SyntaxNode), List<Report>>? _atCallers;

    /// <summary>What is wrong with a use, and where it is to be reported.</summary>
    public IEnumerable<Report> Check(Use use, CancellationToken cancellationToken)
    {
        var context = new Context(this, NoArguments, cancellationToken);
        foreach (var rule in _rules)
        {
            foreach (var finding in rule.Check(use, context))
            {
                yield return new Report(rule, finding.Place, finding);
            }
        }

        // What is not known here may come in by a parameter.
        var dependsOnCallers = false;
        foreach (var value in use.Values)
        {
            dependsOnCallers |= context.TextOf(value).HasHole && FollowedParametersOf(value, cancellationToken).Count > 0;
        }

        if (dependsOnCallers && ReportsAtCallers(cancellationToken).TryGetValue((use.GetType(), use.Place), out var reports))
        {
            foreach (var report in reports)
            {
                yield return report;
            }
        }
    }

    /// <summary>The parameters of private and local functions that an expression depends on, those aside that are checked by their mark.</summary>
    private List<IParameterSymbol> FollowedParametersOf(IOperation expression, CancellationToken cancellationToken)
    {
        var followed = new List<IParameterSymbol>();
        foreach (var parameter in _evaluator.ParametersIn(expression, cancellationToken))
        {
            if (parameter.ContainingSymbol is IMethodSymbol function
                && Function.DeclarationOf(function, _evaluator.Model.SyntaxTree) is not null
                && _contract.MarkOf(parameter) == ValueMark.None)
            {
                followed.Add(parameter);
            }
        }

        return followed;
    }

    /// <summary>
    /// What is reported at calls, by the use that it is reported for. Computed for the whole file at once, so that two uses
    /// of one parameter report a bad argument once: the first one does.
    /// </summary>
    private Dictionary<(Type, SyntaxNode), List<Report>> ReportsAtCallers(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _atCallers ??= ComputeReportsAtCallers(cancellationToken);
        }
    }

    private Dictionary<(Type, SyntaxNode), List<Report>> ComputeReportsAtCallers(CancellationToken cancellationToken)
    {
        var uses = new List<Use>();
        var calls = new Dictionary<ISymbol, List<ImmutableArray<IArgumentOperation>>>(SymbolEqualityComparer.Default);
        foreach (var body in FileBodies.In(_evaluator.Model, cancellationToken))
        {
            foreach (var operation in body.Descendants())
            {
                foreach (var use in finder.UsesIn(operation))
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

        var reports = new Dictionary<(Type, SyntaxNode), List<Report>>();
        var reported = new HashSet<(Rule, SyntaxNode)>();
        foreach (var use in uses)
        {
            var found = new List<Report>();
            var following = new Following(this, use, calls, found, cancellationToken);
            var parameters = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
            foreach (var value in use.Values)
            {
                parameters.UnionWith(FollowedParametersOf(value, cancellationToken));
            }

            foreach (var parameter in parameters)
            {
                following.Back(parameter, given => given, level: 0);
            }

            following.Together(parameters);
            found.RemoveAll(report => !reported.Add((report.Rule, report.Place)));
            if (!reports.TryGetValue((use.GetType(), use.Place), out var atPlace))
            {
                reports.Add((use.GetType(), use.Place), found);
            }
            else
            {
                atPlace.AddRange(found); // one request with two URLs or two bodies
            }
        }

        return reports;
    }

    /// <summary>Answers the rules for one combination of arguments.</summary>
    private sealed class Context(FileAnalysis analysis, ImmutableDictionary<IParameterSymbol, TextValue> arguments, CancellationToken cancellationToken)
        : RuleContext(analysis._contract)
    {
        public override TextValue TextOf(IOperation expression) => analysis._evaluator.Evaluate(expression, arguments, cancellationToken);
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
            foreach (var (rule, finding) in Findings(NoArguments))
            {
                _reportedAtUse.Add((rule, finding.Place));
            }
        }

        /// <param name="parameter">The parameter.</param>
        /// <param name="argumentsOfUse">
        /// What the parameters of the use's own function are given when those of the parameter's function are given something.
        /// </param>
        /// <param name="level">How many functions lie between the parameter and the use.</param>
        public void Back(
            IParameterSymbol parameter,
            Func<ImmutableDictionary<IParameterSymbol, TextValue>, ImmutableDictionary<IParameterSymbol, TextValue>> argumentsOfUse,
            int level)
        {
            if (level == MaxLevels || !_calls.TryGetValue(parameter.ContainingSymbol, out var all))
            {
                return;
            }

            foreach (var arguments in all)
            {
                if (_remaining-- <= 0)
                {
                    return;
                }

                if (Find(arguments, parameter) is not { } argument)
                {
                    continue; // left out: a default is not this caller's value
                }

                var given = NoArguments.SetItem(parameter, _analysis._evaluator.Evaluate(argument, _cancellationToken));
                if (Report(argumentsOfUse(given), argument))
                {
                    continue;
                }

                foreach (var outer in _analysis.FollowedParametersOf(argument, _cancellationToken))
                {
                    Back(
                        outer,
                        outerGiven => argumentsOfUse(NoArguments.SetItem(parameter, _analysis._evaluator.Evaluate(argument, outerGiven, _cancellationToken))),
                        level + 1);
                }
            }
        }

        /// <summary>
        /// What only several arguments of a call together make bad (a host and a path): reported at the last of them.
        /// </summary>
        public void Together(HashSet<IParameterSymbol> parameters)
        {
            var byFunction = new Dictionary<ISymbol, List<IParameterSymbol>>(SymbolEqualityComparer.Default);
            foreach (var parameter in parameters)
            {
                if (!byFunction.TryGetValue(parameter.ContainingSymbol, out var own))
                {
                    byFunction.Add(parameter.ContainingSymbol, own = new List<IParameterSymbol>());
                }

                own.Add(parameter);
            }

            foreach (var function in byFunction)
            {
                if (function.Value.Count < 2 || !_calls.TryGetValue(function.Key, out var all))
                {
                    continue;
                }

                foreach (var arguments in all)
                {
                    if (_remaining-- <= 0)
                    {
                        return;
                    }

                    Together(function.Value, arguments);
                }
            }
        }

        private void Together(List<IParameterSymbol> parameters, ImmutableArray<IArgumentOperation> arguments)
        {
            var given = NoArguments;
            foreach (var parameter in parameters)
            {
                if (Find(arguments, parameter) is { } argument)
                {
                    given = given.SetItem(parameter, _analysis._evaluator.Evaluate(argument, _cancellationToken));
                }
            }

            foreach (var (rule, finding) in Findings(given))
            {
                if (_reportedAtUse.Contains((rule, finding.Place)) || IsFoundIn(arguments, rule))
                {
                    continue;
                }

                IOperation? last = null;
                foreach (var parameter in parameters)
                {
                    var isNeeded = given.ContainsKey(parameter) && !HasFinding(rule, given.Remove(parameter));
                    var argument = isNeeded ? Find(arguments, parameter) : null;
                    last = argument is not null && (last is null || argument.Syntax.SpanStart > last.Syntax.SpanStart) ? argument : last;
                }

                if (last is not null)
                {
                    _found.Add(new Report(rule, last.Syntax, finding));
                }
            }
        }

        private bool IsFoundIn(ImmutableArray<IArgumentOperation> arguments, Rule rule)
        {
            foreach (var report in _found)
            {
                foreach (var argument in arguments)
                {
                    if (report.Rule == rule && report.Place == argument.Value.Syntax)
                    {
                        return true;
                    }
                }
            }

            return false;
        }

        private bool HasFinding(Rule rule, ImmutableDictionary<IParameterSymbol, TextValue> given)
        {
            foreach (var (found, _) in Findings(given))
            {
                if (found == rule)
                {
                    return true;
                }
            }

            return false;
        }

        private bool Report(ImmutableDictionary<IParameterSymbol, TextValue> given, IOperation argument)
        {
            var isBad = false;
            foreach (var (rule, finding) in Findings(given))
            {
                if (!_reportedAtUse.Contains((rule, finding.Place)))
                {
                    _found.Add(new Report(rule, argument.Syntax, finding));
                    isBad = true;
                }
            }

            return isBad;
        }

        private IEnumerable<(Rule Rule, Finding Finding)> Findings(ImmutableDictionary<IParameterSymbol, TextValue> given)
        {
            var context = new Context(_analysis, given, _cancellationToken);
            foreach (var rule in _analysis._rules)
            {
                foreach (var finding in rule.Check(_use, context))
                {
                    yield return (rule, finding);
                }
            }
        }

        private static IOperation? Find(ImmutableArray<IArgumentOperation> arguments, IParameterSymbol parameter)
        {
            foreach (var argument in arguments)
            {
                if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } given } && given.Ordinal == parameter.Ordinal)
                {
                    return argument.Value;
                }
            }

            return null;
        }
    }
}

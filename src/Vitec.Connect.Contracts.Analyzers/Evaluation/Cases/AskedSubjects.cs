using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation.Cases;

/// <summary>What is asked about on the way to a value, while it is collected.</summary>
/// <param name="assumed">What is not asked about any more.</param>
internal sealed class AskedSubjects(Case assumed)
{
    // So many values of one subject are told apart.
    private const int MaxValues = 8;

    // So many numbers, each with its neighbours.
    private const int MaxNumbers = 4;

    private readonly Dictionary<object, Subject> _subjects = new();
    private readonly List<object> _order = new();
    private readonly HashSet<BasicBlock> _merges = new();

    /// <summary>Adds a block at whose start values come together.</summary>
    public void AddMerge(BasicBlock block) => _merges.Add(block);

    /// <summary>Adds a question.</summary>
    public void Add(Asked asked)
    {
        if (assumed.Contains(asked.Key))
        {
            return;
        }

        if (!_subjects.TryGetValue(asked.Key, out var subject))
        {
            _subjects.Add(asked.Key, subject = new Subject(asked.Question));
            _order.Add(asked.Key);
        }

        subject.Places.Add(asked.Question.Subject.Syntax);
        subject.Constants.UnionWith(asked.Constants);
    }

    /// <summary>The first that is asked about at two places, or that is set where the value is, and the values that are told apart; null when there is none.</summary>
    /// <param name="isKnown">Whether what is asked about has one value, which answers each question.</param>
    public (object Subject, IReadOnlyList<string> Values)? First(Func<IOperation, bool> isKnown)
    {
        foreach (var key in _order)
        {
            var subject = _subjects[key];
            if ((subject.Places.Count > 1 || IsSetAlong(key)) && !isKnown(subject.Question.Subject) && subject.Values() is { } values)
            {
                return (key, values);
            }
        }

        return null;
    }

    private bool IsSetAlong(object key)
    {
        foreach (var merged in Case.MergedIn(key))
        {
            if (_merges.Contains(merged.Block!))
            {
                return true;
            }
        }

        return false;
    }

    private sealed class Subject(Question question)
    {
        public Question Question { get; } = question;

        public HashSet<SyntaxNode> Places { get; } = new();

        public HashSet<string> Constants { get; } = new();

        public IReadOnlyList<string>? Values()
        {
            var type = Question.Subject.Type;
            if (Question.AsksForNull || type?.SpecialType == SpecialType.System_Boolean)
            {
                return new[] { bool.TrueString, bool.FalseString };
            }

            if (Condition.IsInteger(type))
            {
                return Constants.Count <= MaxNumbers ? Numbers() : null;
            }

            // What a function does with an enum's value is seen with that value alone.
            if (type is { TypeKind: TypeKind.Enum } && type.GetMembers() is { Length: <= MaxValues + 1 } members)
            {
                foreach (var member in members)
                {
                    if (member is IFieldSymbol { HasConstantValue: true })
                    {
                        Constants.Add(member.Name);
                    }
                }
            }

            return Constants.Count is > 0 and <= MaxValues ? new List<string>(Constants) { Case.Other } : null;
        }

        /// <summary>The numbers that something is compared with, and one of those between each two, below and above them.</summary>
        private List<string>? Numbers()
        {
            var bounds = new SortedSet<long>();
            foreach (var constant in Constants)
            {
                if (!long.TryParse(constant, out var bound) || bound is long.MinValue or long.MaxValue)
                {
                    return null;
                }

                bounds.UnionWith([bound - 1, bound, bound + 1]);
            }

            var numbers = new List<string>();
            foreach (var bound in bounds)
            {
                numbers.Add(bound.ToString(CultureInfo.InvariantCulture));
            }

            return numbers.Count > 0 ? numbers : null;
        }
    }
}

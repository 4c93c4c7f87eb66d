using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Recognition;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>VITEC009: a JSON body that is malformed, or has a property or a value type that the contract lacks.</summary>
internal sealed class JsonBodyRule() : Rule(Descriptors.JsonBody)
{
    private static readonly ImmutableDictionary<string, string?> NoProperties = ImmutableDictionary<string, string?>.Empty;

    public override void Check(Use use, RuleContext context, List<Finding> findings)
    {
        if (context.Body is not { } view)
        {
            return;
        }

        foreach (var document in view.Documents)
        {
            if (document.Json is { } json && ProblemIn(document, json, view.Contract) is { } problem)
            {
                var (renames, literal) = RenamesIn(document, json, view.Contract);
                findings.Add(Finding.Of(view.Body.Value.Syntax, literal is null ? problem.Origins : ImmutableArray.Create(literal), renames, problem.Message));
                return;
            }
        }

        if (view.Body is { IsObject: true, Objects.IsEmpty: true } && IsNoObject(JsonKinds.Of(Passed.Unwrapped(view.Body.Value).Type)))
        {
            findings.Add(Finding.Of(view.Body.Value.Syntax, ImmutableArray<SyntaxNode>.Empty, NoProperties, Message("NoObject")));
        }

        foreach (var container in context.ObjectsOf(view.Body))
        {
            foreach (var member in container.Members)
            {
                if (ProblemOf(member, container, view.Contract) is { } problem)
                {
                    findings.Add(Finding.Of(member.Value.Syntax, ImmutableArray<SyntaxNode>.Empty, problem.Properties, problem.Message));
                }
            }
        }
    }

    private static (object Message, ImmutableDictionary<string, string?> Properties)? ProblemOf(BodyObjectMember member, BodyObject container, BodyContract contract)
    {
        if (container.JsonNameOf(member) is not { } name)
        {
            return null;
        }

        if (contract.ByJsonName(name) is { } known)
        {
            return IsWrong(KindOf(member.Value), known.Kind) ? (WrongKind(known), NoProperties) : null;
        }

        var meant = MisspelledNames.MeantBy(name, contract, IsThere);
        return (Lacking(name, contract), meant is null ? NoProperties : NoProperties.Add(MisspelledNames.NewName, meant));

        bool IsThere(string other)
        {
            foreach (var each in container.Members)
            {
                if (container.JsonNameOf(each) == other)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>The first thing that is wrong with a document.</summary>
    private static (object Message, ImmutableArray<SyntaxNode> Origins)? ProblemIn(BodyDocument document, JsonText json, BodyContract contract)
    {
        if (IsNoObject(json.Root))
        {
            return (Message("NoObject"), OriginAt(document, 0));
        }

        foreach (var property in json.Properties)
        {
            if (property.Name is not { } name)
            {
                continue;
            }

            var member = contract.ByJsonName(name);
            if (member is null || IsWrong(property.Kind, member.Kind))
            {
                return (member is null ? Lacking(name, contract) : WrongKind(member), OriginAt(document, property.NameStart));
            }
        }

        return json.MalformedAt is { } at
            ? (Message("Malformed", (at + 1).ToString(CultureInfo.InvariantCulture)), OriginAt(document, at))
            : null;
    }

    private static ImmutableArray<SyntaxNode> OriginAt(BodyDocument document, int at) => document.Text.PieceAt(at, out _) is { IsHole: false, Source: { } source }
        ? ImmutableArray.Create(source)
        : ImmutableArray<SyntaxNode>.Empty;

    /// <summary>The renames that mend the document, as far as its names are only misspelled: for the code fix, in the first literal.</summary>
    private static (ImmutableDictionary<string, string?> Properties, SyntaxNode? Literal) RenamesIn(BodyDocument document, JsonText json, BodyContract contract)
    {
        var renames = new List<TextRename>();
        SyntaxNode? literal = null;
        foreach (var property in json.Properties)
        {
            if (property.Name is not { } name || name.Length != property.NameLength || !IsWord(name) || contract.ByJsonName(name) is not null
                || MisspelledNames.MeantBy(name, contract, IsThere) is not { } meant
                || document.Text.PieceAt(property.NameStart, out var offset) is not { IsHole: false, Source: { } source }
                || (literal is not null && literal != source))
            {
                continue;
            }

            literal = source;
            renames.Add(new TextRename(offset, name, meant));
        }

        return (TextRename.ToProperties(renames), literal);

        bool IsThere(string other)
        {
            foreach (var property in json.Properties)
            {
                if (property.Name == other)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool IsWord(string name)
    {
        foreach (var c in name)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('_' or '-'))
            {
                return false;
            }
        }

        return name.Length > 0;
    }

    private static bool IsNoObject(JsonKind kind) => kind is JsonKind.Array or JsonKind.String or JsonKind.Number or JsonKind.Boolean;

    private static bool IsWrong(JsonKind given, JsonKind expected) =>
        given is not (JsonKind.Unknown or JsonKind.Null) && expected is not JsonKind.Unknown && given != expected;

    private static JsonKind KindOf(IOperation value)
    {
        value = Passed.Unwrapped(value);
        return value.ConstantValue is { HasValue: true, Value: null } ? JsonKind.Null : JsonKinds.Of(value.Type);
    }

    private static LocalizableResourceString Lacking(string name, BodyContract contract)
    {
        var names = new string[contract.Members.Length];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = contract.Members[i].JsonName;
        }

        return Message("Lacking", Finding.Show(name), string.Join(", ", names));
    }

    private static LocalizableResourceString WrongKind(BodyMember member) => Message("WrongKind_" + member.Kind, member.JsonName);

    private static LocalizableResourceString Message(string problem, params string[] arguments) =>
        new("JsonBody_" + problem, Resources.ResourceManager, typeof(Resources), arguments);
}

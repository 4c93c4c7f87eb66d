using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>
/// Writes the body of a small method over strings by the choices on a tape. It compiles, ends (every way back asks
/// <see cref="Probe.Again"/>), does no I/O, and shows values by <c>Probe.See</c>.
/// </summary>
internal sealed class ProgramWriter(Tape tape, ProgramKind kind)
{
    // As many as the evaluator tells apart: more paths can be more texts than that.
    private const int MaxPaths = TextValue.MaxAlternatives;
    private const int MaxDepth = 3;
    private const int MaxFlags = 3;
    private const int MaxBranches = 12;

    private static readonly string[] Literals =
        ["a", "", "/a", " ", " b ", "https://x.se", "A", "a/", "{0}", "{a}", "a\nb\\", "\"", "ab", "abc", "c"];

    private readonly StringBuilder _body = new();
    private readonly List<string> _texts = [];
    private readonly List<string> _objects = [];
    private readonly List<string> _builders = [];
    private readonly List<string> _actions = [];
    private readonly List<string> _functions = [];
    private readonly List<string> _labels = [];
    private readonly List<string> _flags = [];
    private int _indent;
    private int _names;
    private int _sites;
    private int _paths = 1;
    private int _branches;
    private int _loops;
    private bool _canReturn = true;
    private bool _isInLoop;
    private bool _isInFunction;
    private bool _mayRead;

    private bool HasAll => kind == ProgramKind.Everything;

    private bool HasCoinsOnly => kind is ProgramKind.Exact or ProgramKind.Flags;

    public string Write()
    {
        if (kind == ProgramKind.Flags)
        {
            for (var i = 1 + tape.Next(MaxFlags); i > 0; i--)
            {
                Line($"bool {NewName("f")} = Probe.Flip();");
                _flags.Add(LastName("f"));
            }
        }

        Declare();
        Statements(2 + tape.Next(6), MaxDepth);
        See();
        return _body.ToString();
    }

    // ---- Statements

    private void Statements(int count, int depth)
    {
        for (var i = 0; i < count; i++)
        {
            Statement(depth);
        }
    }

    private void Statement(int depth)
    {
        var choices = new List<(int Weight, Action Write)>
        {
            (3, See),
            (4, Assign),
            (3, Append),
            (2, Declare),
            (1, DeclareLater),
            (2, Deconstruct),
        };
        if (!HasCoinsOnly)
        {
            choices.Add((2, () => Line($"{Text()} ??= {Expression()};"))); // chooses its path by the text
        }

        if (depth > 0)
        {
            choices.Add((6, () => If(depth)));
            choices.Add((2, () => Block("", () => Statements(1 + tape.Next(3), depth - 1))));
            if (kind != ProgramKind.Flags || depth == MaxDepth)
            {
                choices.Add((2, () => EarlyExit(depth))); // what one way has ruled out is not known where ways have met again
            }

            choices.Add((2, () => Switch(depth)));
            choices.Add((1, () => ForwardJump(depth)));
        }

        if (HasAll)
        {
            choices.Add((1, () => Line($"object {NewObject(out var value)} = {value};")));
            choices.Add((1, () => Line("Probe.Mishap();")));
            choices.Add((1, () => Line($"Probe.Out(out {Text()});")));
            choices.Add((1, () => Line($"Probe.Change(ref {Text()});")));
            choices.Add((1, Alias));
            choices.Add((3, Builder));
            choices.Add((2, Call));
            choices.Add((2, Flag));
            if (_labels.Count > 0)
            {
                choices.Add((1, () => Line($"if ({Condition()}) goto {Pick(_labels)};")));
            }

            if (_isInLoop)
            {
                choices.Add((2, () => Line($"if ({Condition()}) {(tape.Next(2) == 0 ? "break" : "continue")};")));
            }

            if (depth > 0)
            {
                choices.Add((4, () => Loop(depth)));
                choices.Add((5, () => Try(depth)));
                choices.Add((1, () => Block("using (Probe.Scope())", () => Statements(1 + tape.Next(3), depth - 1))));
                choices.Add((3, () => Function(depth)));
            }
        }

        Choose(choices)();
    }

    private void See(string text) => Line($"Probe.See({_sites++}, {text});");

    private void See() => Line($"Probe.See({_sites++}, {(tape.Next(3) < 2 ? Text() : Expression())});");

    private void Declare()
    {
        var value = Expression();
        Line($"string {NewName("s")} = {value};");
        _texts.Add(LastName("s"));
    }

    private void DeclareLater()
    {
        if (!TryBranch(2))
        {
            Declare();
            return;
        }

        var name = NewName("s");
        Line($"string {name};");
        Line($"if ({Condition()}) {name} = {Expression()}; else {name} = {Expression()};");
        _texts.Add(name);
    }

    private void Assign()
    {
        var target = Text();
        Line($"{target} = {Expression()};");
        Limit(target);
    }

    private void Append()
    {
        var target = Text();
        _mayRead = HasAll; // it reads itself already
        Line($"{target} += {Operand(2)};");
        Limit(target);
    }

    private void Deconstruct()
    {
        if (!HasAll)
        {
            Assign();
            return;
        }

        switch (tape.Next(4))
        {
            case 0:
                Line($"({Text()}, {Text()}) = ({Expression()}, {Expression()});");
                break;
            case 1:
                Line($"({Text()}, {Text()}) = ({Text()}, {Text()});");
                break;
            case 2:
                Line($"({Text()}, {Text()}) = {Condition()} ? ({Expression()}, {Expression()}) : ({Expression()}, {Expression()});");
                break;
            default:
                var (first, second) = (Expression(), Expression());
                Line($"var ({NewName("s")}, {NewName("s")}) = ({first}, {second});");
                _texts.Add("s" + (_names - 2));
                _texts.Add("s" + (_names - 1));
                break;
        }
    }

    /// <summary>A new builder, or something done with one.</summary>
    private void Builder()
    {
        if (_builders.Count == 0 || tape.Next(3) == 0)
        {
            var content = Pick(["", Expression()]);
            Line($"var {NewName("sb")} = new StringBuilder({content});");
            _builders.Add(LastName("sb"));
            return;
        }

        var builder = Pick(_builders);
        var change = tape.Next(12) switch
        {
            <= 3 => $"{builder}.Append({Expression()})",
            4 => $"{builder}.Append({Expression()}).Append('/').AppendFormat(\"{{0}}\", {Text()})",
            5 => $"{builder}.Append($\"<{{{Operand(1)}}}>\")",
            6 => $"{builder}.AppendJoin(\"/\", {Operand(1)}, {Operand(1)})",
            7 => $"{builder}.Replace(\"{Pick(["a", "ab", "/"])}\", {Expression()})",
            8 => $"{builder}.Insert(0, {Expression()})",
            9 => $"{builder}.Clear()",
            10 => $"{builder}.Length = 0",
            _ => $"{builder} = {Pick(_builders)}",
        };
        Line(change + ";");
        Limit(builder + ".ToString()");
        See(builder + ".ToString()");
    }

    /// <summary>A new flag, or another value of one.</summary>
    private void Flag()
    {
        if (_flags.Count == 0 || tape.Next(3) == 0)
        {
            var name = NewName("f");
            Line($"bool {name} = {Pick(["true", "false", Condition()])};");
            _flags.Add(name);
        }
        else
        {
            Line($"{Pick(_flags)} = {Pick(["true", "false", "!" + Pick(_flags), Condition()])};");
        }
    }

    /// <summary>What writes a variable under another name.</summary>
    private void Alias()
    {
        switch (tape.Next(4))
        {
            case 0:
                Line($"({Condition()} ? ref {Text()} : ref {Text()}) = {Expression()};");
                break;
            case 1:
                var value = Expression();
                Line($"{{ ref string r = ref {Text()}; r = {value}; }}");
                break;
            case 2:
                Line($"Probe.Pick(ref {Text()}, ref {Text()}) = {Expression()};");
                break;
            default:
                Line($"{{ ref string r = ref Probe.Pick(ref {Text()}, ref {Text()}); r = \"r\"; Probe.See({_sites++}, {Text()}); }}");
                break;
        }
    }

    private void If(int depth)
    {
        if (!TryBranch(2))
        {
            See();
            return;
        }

        Block($"if ({Condition()})", () => Statements(1 + tape.Next(3), depth - 1));
        if (tape.Next(2) > 0)
        {
            Block("else", () => Statements(1 + tape.Next(3), depth - 1));
        }
    }

    private void EarlyExit(int depth)
    {
        if (!TryBranch(2))
        {
            See();
            return;
        }

        var exit = HasAll && (!_canReturn || tape.Next(3) == 2) ? "throw new System.InvalidOperationException();" : _isInFunction ? $"return {Expression()};" : "return;";
        Block($"if ({Condition()})", () =>
        {
            Statements(tape.Next(2), depth - 1);
            Line(exit);
        });
    }

    private void Switch(int depth)
    {
        var cases = 2 + tape.Next(2);
        if (!TryBranch(cases + 1))
        {
            See();
            return;
        }

        var onText = !HasCoinsOnly;
        Block($"switch ({(onText ? HasAll ? Operand(1) : Text() : kind == ProgramKind.Flags ? Pick(_flags) : "Probe.Flip()")})", () =>
        {
            // A value may not come twice.
            string[] labels = onText
                ? ["case \"a\":", "case \"/a\":", "case null:", $"case string {NewName("p")} when {Condition()}:", $"case {{ Length: 0 }} when {Condition()}:"]
                : ["case true:"];
            foreach (var label in labels.Skip(tape.Next(2)).Take(cases))
            {
                Line(label);
                Block("", () =>
                {
                    if (label.StartsWith("case string", StringComparison.Ordinal))
                    {
                        _texts.Add(label.Split(' ')[2]);
                    }

                    Statements(1 + tape.Next(2), depth - 1);
                });
                Line("break;");
            }

            Line("default:");
            Block("", () => Statements(1 + tape.Next(2), depth - 1));
            Line("break;");
        }, isLoop: false);
    }

    private void ForwardJump(int depth)
    {
        if (!TryBranch(2))
        {
            See();
            return;
        }

        var label = NewName("L");
        Line($"if ({Condition()}) goto {label};");
        _labels.Add(label);
        Block("", () => Statements(1 + tape.Next(3), depth - 1));
        _labels.Remove(label);
        Line($"{label}: ;");
    }

    private void Loop(int depth)
    {
        _loops++;
        void Body()
        {
            LimitAll();
            Statements(1 + tape.Next(4), depth - 1);
        }

        switch (tape.Next(6))
        {
            case 0:
                Block("while (Probe.Again())", Body, isLoop: true);
                break;
            case 1:
                Block("do", Body, isLoop: true);
                Line("while (Probe.Again());");
                break;
            case 2:
                var index = NewName("i");
                Block($"for (int {index} = 0; Probe.Again(); {index}++, {Text()} += \"i\")", Body, isLoop: true);
                break;
            case 3:
                var element = NewName("e");
                Block($"foreach (string {element} in new[] {{ {Expression()}, {Expression()} }})", () =>
                {
                    See(element);
                    Body();
                }, isLoop: true);
                break;
            case 4:
                Block($"while (Probe.Again() && ({Text()} = {Expression()}) != null)", Body, isLoop: true);
                break;
            default:
                var label = NewName("L");
                Line($"{label}: ;");
                Block("", Body);
                Line($"if (Probe.Again()) goto {label};");
                break;
        }

        _loops--;
    }

    private void Try(int depth)
    {
        var watched = Text();
        Block("try", () =>
        {
            for (var i = tape.Next(3); i > 0; i--)
            {
                Line($"{watched} = {Expression()};");
                Line("Probe.Mishap();");
            }

            Statements(1 + tape.Next(3), depth - 1);
        });
        var handlers = tape.Next(4);
        if (handlers is 0 or 2)
        {
            Block("catch (System.InvalidOperationException)" + (tape.Next(2) > 0 ? $" when ({Condition()})" : ""), () => Handler());
        }

        if (handlers is 2 or 3)
        {
            Block("catch (System.SystemException)", () => Handler());
        }

        if (handlers is 1 or 2)
        {
            // Nothing jumps out of a finally block.
            var (canReturn, labels) = (_canReturn, _labels.ToArray());
            _canReturn = false;
            _labels.Clear();
            Block("finally", () => Handler(), isLoop: false);
            _canReturn = canReturn;
            _labels.AddRange(labels);
        }

        void Handler()
        {
            See(watched);
            Statements(1 + tape.Next(3), depth - 1);
        }
    }

    private void Function(int depth)
    {
        var (isInFunction, canReturn, labels, isInLoop) = (_isInFunction, _canReturn, _labels.ToArray(), _isInLoop);
        _labels.Clear();
        (_canReturn, _isInLoop) = (true, false);
        _loops++;
        var name = NewName("F");
        var parameter = NewName("q");
        switch (tape.Next(4))
        {
            case 0:
                _isInFunction = false;
                Block($"System.Action {name} = () =>", () => Body(), end: ";");
                _actions.Add(name);
                break;
            case 1:
                _isInFunction = false;
                Block($"void {name}()", () => Body($"{name}();"));
                _actions.Add(name);
                break;
            case 2:
                _isInFunction = true;
                Block($"System.Func<string, string> {name} = {parameter} =>", () => ReturningBody(), end: ";");
                _functions.Add(name);
                break;
            default:
                _isInFunction = true;
                Block($"string {name}(string {parameter})", () => ReturningBody($"return {name}({parameter});"));
                _functions.Add(name);
                break;
        }

        _loops--;
        (_isInFunction, _canReturn, _isInLoop) = (isInFunction, canReturn, isInLoop);
        _labels.AddRange(labels);
        if (tape.Next(2) > 0)
        {
            Call();
            See();
            See();
        }

        if (_functions.Contains(name))
        {
            See($"{name}({Literal()})");
            See($"{name}({Expression()})");
        }

        void Body(string? recursion = null)
        {
            LimitAll();
            Statements(1 + tape.Next(4), depth - 1);
            if (recursion is not null && tape.Next(3) == 2)
            {
                Line($"if (Probe.Again()) {recursion}");
            }
        }

        void ReturningBody(string? recursion = null)
        {
            _texts.Add(parameter);
            Body(recursion);
            Line($"return {(tape.Next(2) > 0 ? parameter + " + " : "")}{Expression()};");
        }
    }

    private void Call()
    {
        if (_actions.Count > 0)
        {
            Line($"{_actions[^(1 + tape.Next(_actions.Count))]}();");
        }
        else
        {
            See();
        }
    }

    /// <summary>In loops and functions texts could grow without end.</summary>
    private void Limit(string text)
    {
        if (_loops > 0)
        {
            Line($"Probe.Limit({text});");
        }
    }

    private void LimitAll() => _texts.ForEach(Limit);

    // ---- Expressions

    /// <summary>An expression that is a string; of what is known only, it reads one variable at most, so that no texts multiply.</summary>
    private string Expression()
    {
        _mayRead = true;
        return Operand(MaxDepth);
    }

    private string Operand(int depth)
    {
        var choices = new List<(int Weight, Func<string> Write)> { (2, Literal), (3, TextOrLiteral) };
        if (depth > 0)
        {
            choices.Add((4, () => $"({Operand(depth - 1)} + {Operand(depth - 1)})"));
            choices.Add((2, () => Interpolation(depth)));
            choices.Add((2, () => Conditional(depth)));
            choices.Add((2, () => $"({Operand(depth - 1)} ?? {Operand(depth - 1)})"));
            choices.Add((2, () => Concat(depth)));
            choices.Add((2, () => Format(depth)));
            choices.Add((2, () => Join(depth)));
            choices.Add((3, () => Replace(depth)));
            choices.Add((4, () => Trim(depth)));
            choices.Add((1, () => $"(\"ab\" + {Operand(depth - 1)} + \"c\").{Pick(["Substring(1)", "Substring(0, 1)", "Substring(1, 2)", "Remove(1)", "Remove(0, 1)", "Remove(2, 1)"])}"));
            choices.Add((1, () => $"{NotNull(depth)}.{Pick(["ToUpperInvariant", "ToLowerInvariant", "ToUpper", "ToLower", "ToString"])}()"));
            choices.Add((1, () => $"(string)(object){Operand(depth - 1)}"));
            choices.Add((1, () => $"({Operand(depth - 1)} as string)"));
        }

        choices.Add((1, () => "(string)null"));
        choices.Add((1, () => "string.Empty"));
        choices.Add((1, () => $"(\"\" + {Pick(["'a'", "1", "(object)null", "null", "true", "'a' + 1", "(int)'a'", "(char)98", "nameof(System)", "System.DayOfWeek.Monday"])})"));
        if (HasAll)
        {
            choices.Add((2, () => Pick(["a", "b", "\"\\uFFFD\""])));
            choices.Add((1, () => $"Probe.Any({Operand(depth - 1)})"));
            choices.Add((1, () => Pick(["n.ToString()", "(\"\" + n)", "$\"{n,4}{n:X}\"", "(\"\" + (char)(n + 47))", "(\"\" + (c ? 1.5 : -1))"])));
            if (_objects.Count > 0)
            {
                choices.Add((2, () => Pick([$"(\"\" + {Pick(_objects)})", $"{Pick(_objects)}?.ToString()"])));
            }

            if (_builders.Count > 0)
            {
                choices.Add((1, () => Pick([$"{Pick(_builders)}.ToString()", $"(\"\" + {Pick(_builders)})"])));
            }

            if (depth > 0)
            {
                choices.Add((2, () => Assignment(depth)));
                choices.Add((2, () => SwitchExpression(depth)));
                choices.Add((1, () => $"({Condition()} ? {Operand(depth - 1)} : throw new System.InvalidOperationException())"));
                choices.Add((2, () => PatternVariable(depth)));
                choices.Add((1, () => $"({Operand(depth - 1)}, {Operand(depth - 1)}).Item{1 + tape.Next(2)}"));
                choices.Add((1, () => $"{Text()}?.Trim()"));
                if (_functions.Count > 0)
                {
                    choices.Add((2, () => $"{Pick(_functions)}({Operand(depth - 1)})"));
                }
            }
        }

        return Choose(choices)();
    }

    private string Literal() => SymbolDisplay.FormatLiteral(Pick(Literals), quote: true);

    private string TextOrLiteral()
    {
        if (!_mayRead || _texts.Count == 0)
        {
            return Literal();
        }

        _mayRead = HasAll;
        return Text();
    }

    /// <summary>What is never null: the path past a member of null would be no path.</summary>
    private string NotNull(int depth) => HasAll && tape.Next(2) > 0 ? $"({Operand(depth - 1)})" : $"(\"\" + {Operand(depth - 1)})";

    private string Interpolation(int depth)
    {
        return tape.Next(4) switch
        {
            0 => $"$\"{{{Hole()}}}/a\"",
            1 => $"$\"{{{{{{{Hole()}}}}}}}\\n{{{Hole()}}}\"",
            2 => $"$@\"\"\"{{{Hole()}}}\\\"",
            _ => "$$\"\"\"{{{" + Hole() + "}}}\"\"\"",
        };

        string Hole() => $"({Operand(depth - 1)})";
    }

    private string Conditional(int depth)
    {
        if (!TryBranch(2))
        {
            return Literal();
        }

        // One branch or the other: each may read.
        var condition = Condition();
        var mayRead = _mayRead;
        var first = Operand(depth - 1);
        (mayRead, _mayRead) = (_mayRead, mayRead);
        var second = Operand(depth - 1);
        _mayRead &= mayRead;
        return $"({condition} ? {first} : {second})";
    }

    private string Concat(int depth) => tape.Next(4) switch
    {
        0 => $"string.Concat({Operands(2 + tape.Next(2), depth)})",
        1 => $"string.Concat({Operands(5, depth - 1)})",
        2 => $"string.Concat(str1: {Operand(depth - 1)}, str0: {Operand(depth - 1)})",
        _ => $"string.Concat((object){Operand(depth - 1)}, 'c', 1)",
    };

    private string Format(int depth) => tape.Next(HasAll ? 6 : 5) switch
    {
        0 => $"string.Format(\"{{0}}/{{1}}\", {Operands(2, depth)})",
        1 => $"string.Format(\"{{1}}{{{{0}}}}{{0}}\", {Operands(2, depth)})",
        2 => $"string.Format(System.Globalization.CultureInfo.InvariantCulture, \"{{0}}}}}}\", {Operands(1, depth)})",
        3 => $"string.Format(\"{{0}}{{1}}{{2}}{{3}}\", {Operands(4, depth - 1)})",
        4 => $"string.Format(arg0: {Operand(depth - 1)}, format: \"a{{0}}\")",
        _ => $"string.Format(\"{{0,3}}{{1}}\", {Operands(2, depth)})",
    };

    private string Join(int depth) => tape.Next(4) switch
    {
        0 => $"string.Join(\"/\", {Operands(2, depth)})",
        1 => $"string.Join('/', new[] {{ {Operands(3, depth)} }})",
        2 => $"string.Join(\"\", {Operands(1, depth)})",
        _ => $"string.Join(value: new[] {{ {Operands(2, depth)} }}, separator: \"a\")",
    };

    private string Replace(int depth)
    {
        var text = NotNull(depth);
        var old = Pick(["a", "/", "ab", "abc", "//", "{0}", " "]);
        var replacement = HasAll ? Operand(depth - 1) : Literal();
        return tape.Next(4) switch
        {
            0 => $"{text}.Replace(\"{old}\", {replacement})",
            1 => $"{text}.Replace('{old[0]}', 'x')",
            2 => $"{text}.Replace(newValue: {replacement}, oldValue: \"{old}\")",
            _ => $"{text}.Replace(\"{old}\", null)",
        };
    }

    private string Trim(int depth) =>
        $"{NotNull(depth)}.{Pick(["Trim", "TrimStart", "TrimEnd"])}({Pick(["", "'a'", "'/'", "'a', '/'", "' ', 'b', 'a'", "new char[] { 'a', ' ' }", "null"])})";

    private string Assignment(int depth)
    {
        var text = Text();
        return tape.Next(3) switch
        {
            0 => $"({text} = {Operand(depth - 1)})",
            1 => $"({text} += {Operand(depth - 1)})",
            _ => $"({text} ??= {Operand(depth - 1)})",
        };
    }

    private string SwitchExpression(int depth)
    {
        var (first, second) = (NewName("p"), NewName("p"));
        string[] arms =
        [
            $"\"a\" => {Operand(depth - 1)}",
            $"\"/a\" or \"A\" => {Operand(depth - 1)}",
            $"null => {Operand(depth - 1)}",
            $"{{ Length: 0 }} when {Condition()} => {Operand(depth - 1)}",
            $"string {first} when {Condition()} => {first}",
            $"var {second} when {Condition()} => {second}",
        ];
        return $"({Operand(depth - 1)} switch {{ {string.Concat(arms.Skip(tape.Next(arms.Length)).Take(1 + tape.Next(3)).Select(arm => arm + ", "))}_ => {Operand(depth - 1)} }})";
    }

    private string PatternVariable(int depth)
    {
        var name = NewName("p");
        var pattern = Pick([$"string {name}", $"var {name}", $"{{ }} {name}", $"{{ Length: > 0 }} {name}", $"string {{ Length: var {name}n }} {name}", $"not null and var {name}"]);
        return $"({Operand(depth - 1)} is {pattern} && {Condition()} ? {name} : {Operand(depth - 1)})";
    }

    private string Operands(int count, int depth) => string.Join(", ", Enumerable.Range(0, count).Select(_ => Operand(depth - 1)));

    // ---- Conditions

    private string Condition(int depth = 2)
    {
        if (kind == ProgramKind.Exact)
        {
            return "Probe.Flip()";
        }

        if (kind == ProgramKind.Flags)
        {
            return tape.Next(6) switch
            {
                0 or 1 => Pick(_flags),
                2 => "!" + Pick(_flags),
                3 => $"{_flags[0]} && {_flags[^1]}",
                4 => $"!{_flags[0]} || {_flags[^1]}",
                _ => $"{Pick(_flags)} == {Pick(["true", "false"])}",
            };
        }

        var choices = new List<(int Weight, Func<string> Write)>
        {
            (4, () => "Probe.Flip()"),
            (2, () => $"{Text()} {Pick(["== null", "!= null", "is null", "is not null", "== \"a\"", "!= \"/a\"", "is \"a\" or \"A\"", "is { Length: > 0 }", "is not { Length: 0 }", "is \"\" or null", "is { }", "== string.Empty"])}"),
            (2, () => $"string.{Pick(["IsNullOrEmpty", "IsNullOrWhiteSpace"])}({Text()})"),
            (1, () => $"{Pick(["\"a\"", "null", "\"\""])} == {Text()}"),
            (1, () => $"string.Equals({Text()}, \"A\"{Pick(["", ", System.StringComparison.OrdinalIgnoreCase"])})"),
        };
        if (HasAll)
        {
            // Null throws.
            choices.Add((2, () => $"{Text()}.Length {Pick(["== 0", "> 0", ">= 1", "< 1", "!= 0", "== 2"])}"));
            choices.Add((1, () => $"{Text()}?.Length > 0"));
            choices.Add((2, () => $"{Text()}.StartsWith({Pick(["\"https\", System.StringComparison.Ordinal", "\"HTTPS://\", System.StringComparison.OrdinalIgnoreCase", "'/'", "\"A\", true, null", "\"\", System.StringComparison.Ordinal"])})"));
            choices.Add((1, () => $"{Text()}.Equals(\"A\", {Pick(["System.StringComparison.Ordinal", "c ? System.StringComparison.Ordinal : System.StringComparison.OrdinalIgnoreCase"])})"));
            choices.Add((3, () => Pick(["c", "d", "!d", "n > 0", "n == 1", "n is 0 or > 5", "a == b", "a == null", "b is not null", "string.IsNullOrEmpty(b)"])));
            if (_flags.Count > 0)
            {
                choices.Add((6, () => Pick(["", "!"]) + Pick(_flags)));
            }

            choices.Add((1, () => $"({Text()} = {Operand(1)}) {Pick(["!= null", "== null", "== \"a\""])}"));
            choices.Add((1, () => $"{Text()} is var {NewName("p")} && string.IsNullOrEmpty({LastName("p")})"));
            choices.Add((1, () => $"({Operand(1)} ?? {Text()}) == null"));
            if (_objects.Count > 0)
            {
                choices.Add((2, () => $"{Pick(_objects)} {Pick(["is string", "is int", "== null", "is null", "is not string", "is string { Length: 0 }"])}"));
            }

            if (depth > 0)
            {
                choices.Add((1, () => $"!({Condition(depth - 1)})"));
                choices.Add((1, () => $"({Condition(depth - 1)} && {Condition(depth - 1)})"));
                choices.Add((1, () => $"({Condition(depth - 1)} || {Condition(depth - 1)})"));
                choices.Add((1, () => $"({Condition(depth - 1)} | {Condition(depth - 1)})"));
            }
        }

        return Choose(choices)();
    }

    // ---- Names, choices, lines

    private string Text() => _texts.Count > 0 ? Pick(_texts) : "a";

    private string NewObject(out string value)
    {
        value = tape.Next(3) switch { 0 => Expression(), 1 => "(c ? (object)1 : " + Expression() + ")", _ => "(object)'a'" };
        _objects.Add(NewName("o"));
        return _objects[^1];
    }

    private string NewName(string prefix) => prefix + _names++;

    private string LastName(string prefix) => prefix + (_names - 1);

    /// <summary>Whether as many ways may part here.</summary>
    private bool TryBranch(int ways)
    {
        if (HasAll)
        {
            return true;
        }

        // However often flags are asked about, they have as many values.
        if (kind == ProgramKind.Flags)
        {
            return ++_branches <= MaxBranches;
        }

        if (_paths * ways > MaxPaths)
        {
            return false;
        }

        _paths *= ways;
        return true;
    }

    private T Choose<T>(List<(int Weight, T Value)> choices)
    {
        var chosen = tape.Next(choices.Sum(choice => choice.Weight));
        foreach (var (weight, value) in choices)
        {
            chosen -= weight;
            if (chosen < 0)
            {
                return value;
            }
        }

        throw new InvalidOperationException();
    }

    private string Pick(IReadOnlyList<string> from) => from[tape.Next(from.Count)];

    private void Line(string text) => _body.Append(' ', 4 * _indent).Append(text).Append('\n');

    /// <summary>A block; what is declared in it is known in it alone.</summary>
    private void Block(string head, Action body, bool? isLoop = null, string end = "")
    {
        var (texts, flags, objects, builders, actions, functions, isInLoop) = (_texts.Count, _flags.Count, _objects.Count, _builders.Count, _actions.Count, _functions.Count, _isInLoop);
        if (head.Length > 0)
        {
            Line(head);
        }

        Line("{");
        _indent++;
        _isInLoop = isLoop ?? _isInLoop;
        body();
        _isInLoop = isInLoop;
        _indent--;
        Line("}" + end);
        _texts.RemoveRange(texts, _texts.Count - texts);
        _flags.RemoveRange(flags, _flags.Count - flags);
        _objects.RemoveRange(objects, _objects.Count - objects);
        _builders.RemoveRange(builders, _builders.Count - builders);
        _actions.RemoveRange(actions, _actions.Count - actions);
        _functions.RemoveRange(functions, _functions.Count - functions);
    }
}

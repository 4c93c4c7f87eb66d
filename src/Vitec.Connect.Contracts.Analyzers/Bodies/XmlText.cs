using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>
/// An XML text with holes, read as far as it is known (XML 1.0 and Namespaces in XML 1.0): its root, the children of that, and
/// where it goes wrong. A hole in the text of a child, in an attribute's value or in a comment holds no delimiters; past one
/// that stands elsewhere nothing is known. Entities and external references are never resolved. Reads without recursion, each
/// character once.
/// </summary>
internal sealed class XmlText
{
    private const char Hole = UrlClassifier.Hole;

    private readonly BodyText _text;
    private readonly List<XmlElement> _children = new();
    private readonly Stack<(string Name, List<string>? Prefixes)> _open = new();
    private readonly Dictionary<string, Stack<string?>> _namespaces = new() { ["xml"] = new(new[] { "http://www.w3.org/XML/1998/namespace" }) };
    private int _at;
    private bool _isRead;
    private bool _hasDeclaration;

    private XmlText(BodyText text)
    {
        _text = text;
        _at = text.Start;
        while (!_isRead)
        {
            Step();
        }
    }

    /// <summary>The root; null when it is not known.</summary>
    public XmlElement? Root { get; private set; }

    /// <summary>The children of the root, in order.</summary>
    public IReadOnlyList<XmlElement> Children => _children;

    /// <summary>Where the text is malformed; null when it is not, as far as it is known.</summary>
    public int? MalformedAt { get; private set; }

    private bool IsAtEnd => _at >= _text.End;

    public static XmlText Read(BodyText text) => new(text);

    /// <summary>The characters that a part of an element's text stands for; what is defined elsewhere stays as it is written.</summary>
    public static string Unescape(string part)
    {
        if (part.IndexOf('&') < 0)
        {
            return part;
        }

        var text = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            var end = part[i] == '&' ? part.IndexOf(';', i) : -1;
            if (end < 0 || CharacterOf(part.Substring(i + 1, end - i - 1)) is not { } character)
            {
                text.Append(part[i]);
                continue;
            }

            text.Append(character);
            i = end;
        }

        return text.ToString();
    }

    private static string? CharacterOf(string reference)
    {
        switch (reference)
        {
            case "amp":
                return "&";
            case "lt":
                return "<";
            case "gt":
                return ">";
            case "quot":
                return "\"";
            case "apos":
                return "'";
        }

        var isHex = reference.StartsWith("#x", StringComparison.Ordinal);
        return reference.StartsWith("#", StringComparison.Ordinal)
            && int.TryParse(reference.Substring(isHex ? 2 : 1), isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code is > 0 and < 0xD800 or > 0xDFFF and <= 0x10FFFF
                ? char.ConvertFromUtf32(code)
                : null;
    }

    private void Step()
    {
        if (IsAtEnd)
        {
            _isRead = true;
            if (_open.Count > 0 || Root is null)
            {
                FailAtEnd();
            }
        }
        else if (_text.Pattern[_at] != '<')
        {
            ReadCharacter();
        }
        else if (StartsWith("<?"))
        {
            // The declaration of XML is one only at the very beginning.
            var isMisplaced = StartsWith("<?xml") && _at + 5 < _text.End && char.IsWhiteSpace(_text.Pattern[_at + 5]) && _at != _text.Start;
            if (isMisplaced)
            {
                Fail();
            }
            else
            {
                SkipPast("?>", from: 2);
            }
        }
        else if (StartsWith("<!--"))
        {
            MarkUp();
            SkipPast("-->", from: 4);
        }
        else if (StartsWith("<![CDATA[") && _open.Count > 0)
        {
            MarkUp();
            SkipPast("]]>", from: 9);
        }
        else if (StartsWith("<!DOCTYPE") && Root is null)
        {
            SkipDeclaration();
        }
        else if (StartsWith("</"))
        {
            ReadEndTag();
        }
        else if (_at + 1 < _text.End && _text.Pattern[_at + 1] == '!')
        {
            FailUnlessShort("<![CDATA[", "<!--", "<!DOCTYPE");
        }
        else
        {
            ReadStartTag();
        }
    }

    private void ReadCharacter()
    {
        var c = _text.Pattern[_at];
        if (c == Hole)
        {
            // Between elements, it can be elements.
            _isRead = _open.Count < 2;
            _at++;
        }
        else if (_open.Count == 0 ? !IsWhiteSpace(c) : !IsCharacter(c) || (c == ']' && StartsWith("]]>")))
        {
            Fail();
        }
        else if (c == '&')
        {
            ReadReference();
        }
        else
        {
            _at++;
        }
    }

    private void ReadReference()
    {
        var end = _at + 1;
        while (end < _text.End && (IsNameCharacter(_text.Pattern[end]) || _text.Pattern[end] == '#'))
        {
            end++;
        }

        if (end == _text.End)
        {
            FailAtEnd();
        }
        else if (_text.Pattern[end] == Hole)
        {
            _isRead = true;
        }
        else if (_text.Pattern[end] != ';' || CharacterOf(_text.Pattern.Substring(_at + 1, end - _at - 1)) is null)
        {
            // What an entity of its own stands for is not looked up.
            if (_hasDeclaration)
            {
                _isRead = true;
            }
            else
            {
                Fail();
            }
        }
        else
        {
            _at = end + 1;
        }
    }

    private void ReadStartTag()
    {
        var start = _at++;
        if (_open.Count == 0 && Root is not null)
        {
            _at = start;
            Fail(); // a second root
            return;
        }

        if (ReadName() is not { } name)
        {
            return;
        }

        var nameEnd = _at;
        List<string>? attributes = null;
        List<(string Prefix, string? Namespace, int Start, int Length)>? declared = null;
        for (; ; )
        {
            var hadSpace = SkipWhiteSpace();
            if (IsAtEnd)
            {
                FailAtEnd();
                return;
            }

            if (_text.Pattern[_at] is '/' or '>')
            {
                break;
            }

            if (!hadSpace)
            {
                Fail();
                return;
            }

            if (ReadAttribute() is not { } attribute)
            {
                return;
            }

            (attributes ??= new List<string>()).Add(attribute.Name);
            if (attribute.Name == "xmlns" || attribute.Name.StartsWith("xmlns:", StringComparison.Ordinal))
            {
                (declared ??= new List<(string, string?, int, int)>()).Add((attribute.Name.Length == 5 ? "" : attribute.Name.Substring(6), attribute.Value, attribute.Start, _at - 1 - attribute.Start));
            }
        }

        var isEmpty = _text.Pattern[_at] == '/';
        if (isEmpty && ++_at == _text.End)
        {
            FailAtEnd();
        }
        else if (_text.Pattern[_at] != '>' || (attributes is { Count: > 1 } && new HashSet<string>(attributes).Count < attributes.Count))
        {
            Fail();
        }
        else
        {
            _at++;
            Open(name, start, nameEnd, declared, attributes, isEmpty);
        }
    }

    private void Open(
        string name, int start, int nameEnd, List<(string Prefix, string? Namespace, int Start, int Length)>? declared, List<string>? attributes, bool isEmpty)
    {
        var own = PrefixOf(name);
        (int, int)? namespaceValue = null;
        List<string>? prefixes = null;
        foreach (var (prefix, xmlNamespace, valueStart, valueLength) in declared ?? new List<(string, string?, int, int)>())
        {
            if (!_namespaces.TryGetValue(prefix, out var bindings))
            {
                _namespaces.Add(prefix, bindings = new Stack<string?>());
            }

            bindings.Push(xmlNamespace);
            (prefixes ??= new List<string>()).Add(prefix);
            namespaceValue = prefix == own ? (valueStart, valueLength) : namespaceValue;
        }

        foreach (var attribute in attributes ?? new List<string>())
        {
            if (!attribute.StartsWith("xmlns", StringComparison.Ordinal) && PrefixOf(attribute) is { Length: > 0 } prefix && !IsDeclared(prefix))
            {
                _at = start;
                Fail();
                return;
            }
        }

        if (own.Length > 0 && !IsDeclared(own))
        {
            _at = start;
            Fail();
            return;
        }

        if (_open.Count < 2)
        {
            var element = new XmlElement(name.Substring(own.Length == 0 ? 0 : own.Length + 1), IsDeclared(own) ? _namespaces[own].Peek() : "", start)
            {
                NameEnd = nameEnd,
                NamespaceValue = namespaceValue,
                ContentStart = _at,
            };
            if (_open.Count == 0)
            {
                Root = element;
            }
            else
            {
                _children.Add(element);
            }
        }
        else if (_open.Count == 2)
        {
            _children[_children.Count - 1].Inner ??= name;
        }

        MarkUp();
        _open.Push((name, prefixes));
        if (isEmpty)
        {
            Close(contentEnd: -1);
        }
    }

    private void ReadEndTag()
    {
        var start = _at;
        _at += 2;
        if (ReadName() is not { } name)
        {
            return;
        }

        SkipWhiteSpace();
        if (IsAtEnd)
        {
            FailAtEnd();
        }
        else if (_open.Count == 0 || _open.Peek().Name != name || _text.Pattern[_at] != '>')
        {
            _at = _text.Pattern[_at] == Hole ? _at : start;
            Fail();
        }
        else
        {
            _at++;
            Close(start);
        }
    }

    private void Close(int contentEnd)
    {
        var element = _open.Count switch
        {
            1 => Root,
            2 => _children[_children.Count - 1],
            _ => null,
        };
        if (element is not null)
        {
            element.ContentLength = contentEnd < 0 ? -1 : contentEnd - element.ContentStart;
            element.End = _at;
        }

        foreach (var prefix in _open.Pop().Prefixes ?? new List<string>())
        {
            _namespaces[prefix].Pop();
        }
    }

    /// <summary>Notes that a child of the root holds more than text.</summary>
    private void MarkUp()
    {
        if (_open.Count == 2)
        {
            _children[_children.Count - 1].HasMarkup = true;
        }
    }

    /// <summary>Reads an attribute; null when that ends the reading. A value with a hole is not known.</summary>
    private (string Name, string? Value, int Start)? ReadAttribute()
    {
        if (ReadName() is not { } name)
        {
            return null;
        }

        SkipWhiteSpace();
        var hasEquals = !IsAtEnd && _text.Pattern[_at] == '=';
        _at += hasEquals ? 1 : 0;
        if (hasEquals)
        {
            SkipWhiteSpace();
        }

        if (IsAtEnd)
        {
            FailAtEnd();
            return null;
        }

        var quote = _text.Pattern[_at];
        if (!hasEquals || quote is not ('"' or '\''))
        {
            Fail();
            return null;
        }

        var start = ++_at;
        var isKnown = true;
        while (!IsAtEnd && !_isRead && _text.Pattern[_at] != quote)
        {
            switch (_text.Pattern[_at])
            {
                case '<':
                    Fail();
                    break;
                case '&':
                    ReadReference();
                    break;
                default:
                    isKnown &= _text.Pattern[_at++] != Hole;
                    break;
            }
        }

        if (_isRead)
        {
            return null;
        }

        if (IsAtEnd)
        {
            FailAtEnd();
            return null;
        }

        var value = isKnown ? Unescape(_text.Pattern.Substring(start, _at - start)) : null;
        _at++;
        return (name, value, start);
    }

    /// <summary>Reads a name; null when that ends the reading.</summary>
    private string? ReadName()
    {
        var start = _at;
        while (!IsAtEnd && IsNameCharacter(_text.Pattern[_at]))
        {
            _at++;
        }

        if (IsAtEnd)
        {
            FailAtEnd();
            return null;
        }

        if (_text.Pattern[_at] == Hole || _at == start || _text.Pattern[start] is '-' or '.' or (>= '0' and <= '9'))
        {
            Fail();
            return null;
        }

        return _text.Pattern.Substring(start, _at - start);
    }

    private static string PrefixOf(string name) => name.IndexOf(':') is > 0 and var colon ? name.Substring(0, colon) : "";

    private bool IsDeclared(string prefix) => _namespaces.TryGetValue(prefix, out var bindings) && bindings.Count > 0;

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t' or '\r' or '\n';

    private static bool IsCharacter(char c) => c >= ' ' || IsWhiteSpace(c);

    private static bool IsNameCharacter(char c) => c != Hole && (char.IsLetterOrDigit(c) || c is '_' or ':' or '-' or '.' or > '\x7F');

    private bool SkipWhiteSpace()
    {
        var start = _at;
        while (!IsAtEnd && IsWhiteSpace(_text.Pattern[_at]))
        {
            _at++;
        }

        return _at > start;
    }

    private bool StartsWith(string start) =>
        _at + start.Length <= _text.End && string.CompareOrdinal(_text.Pattern, _at, start, 0, start.Length) == 0;

    private void SkipPast(string end, int from)
    {
        var start = Math.Min(_at + from, _text.End);
        var found = _text.Pattern.IndexOf(end, start, _text.End - start, StringComparison.Ordinal);
        if (found < 0)
        {
            FailAtEnd();
        }
        else
        {
            _at = found + end.Length;
        }
    }

    /// <summary>Skips a document type declaration, whose entities and references nobody looks at.</summary>
    private void SkipDeclaration()
    {
        _hasDeclaration = true;
        var isInSubset = false;
        for (; !IsAtEnd; _at++)
        {
            switch (_text.Pattern[_at])
            {
                case Hole:
                    _isRead = true;
                    return;
                case '"' or '\'' when _text.Pattern.IndexOf(_text.Pattern[_at], _at + 1, _text.End - _at - 1) is > 0 and var end:
                    _at = end;
                    break;
                case '[':
                    isInSubset = true;
                    break;
                case ']':
                    isInSubset = false;
                    break;
                case '>' when !isInSubset:
                    _at++;
                    return;
            }
        }

        FailAtEnd();
    }

    /// <summary>Fails, unless the text ends within one of these.</summary>
    private void FailUnlessShort(params string[] starts)
    {
        var rest = _text.Pattern.Substring(_at, Math.Min(_text.End - _at, 10));
        foreach (var start in starts)
        {
            if (_text.IsOpen && start.StartsWith(rest, StringComparison.Ordinal))
            {
                _isRead = true;
                return;
            }
        }

        Fail();
    }

    private void Fail()
    {
        _isRead = true;
        if (_text.Pattern[_at] != Hole)
        {
            MalformedAt = _at;
        }
    }

    private void FailAtEnd()
    {
        _isRead = true;
        if (!_text.IsOpen)
        {
            MalformedAt = _text.End;
        }
    }
}

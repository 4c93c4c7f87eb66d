using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Vitec.Connect.Contracts.Analyzers.Bodies;

/// <summary>
/// A JSON text with holes, read as far as it is known (RFC 8259): what it is, the properties of its object, and where it goes
/// wrong. A hole inside a string holds no delimiters, one in a value's place stands for any value; past one that stands
/// elsewhere nothing is known. Reads without recursion, each character once.
/// </summary>
internal sealed class JsonText
{
    private const char Hole = UrlClassifier.Hole;

    private readonly BodyText _text;
    private readonly List<JsonProperty> _properties = new();

    // The objects (true) and arrays (false) around the place.
    private readonly Stack<bool> _open = new();
    private int _at;
    private Expected _expected;
    private bool _isRead;
    private (int Start, int Length) _name;

    private JsonText(BodyText text)
    {
        _text = text;
        _at = text.Start;
        while (!_isRead)
        {
            Step();
        }
    }

    /// <summary>What is expected next.</summary>
    private enum Expected
    {
        Value,
        ValueOrEnd,
        Name,
        NameOrEnd,
        Colon,
        CommaOrEnd,
        Nothing,
    }

    /// <summary>What the text as a whole is.</summary>
    public JsonKind Root { get; private set; }

    /// <summary>The properties of the object that the text is, in order.</summary>
    public IReadOnlyList<JsonProperty> Properties => _properties;

    /// <summary>Where the text is malformed; null when it is not, as far as it is known.</summary>
    public int? MalformedAt { get; private set; }

    public static JsonText Read(BodyText text) => new(text);

    /// <summary>The characters that a part of a JSON string stands for.</summary>
    public static string Unescape(string part)
    {
        if (part.IndexOf('\\') < 0)
        {
            return part;
        }

        var text = new StringBuilder(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] != '\\' || i + 1 == part.Length)
            {
                text.Append(part[i]);
                continue;
            }

            switch (part[++i])
            {
                case 'b': text.Append('\b'); break;
                case 'f': text.Append('\f'); break;
                case 'n': text.Append('\n'); break;
                case 'r': text.Append('\r'); break;
                case 't': text.Append('\t'); break;
                case 'u' when i + 4 < part.Length && ushort.TryParse(part.Substring(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                    text.Append((char)code);
                    i += 4;
                    break;
                default: text.Append(part[i]); break;
            }
        }

        return text.ToString();
    }

    private void Step()
    {
        while (_at < _text.End && _text.Pattern[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }

        if (_at == _text.End)
        {
            _isRead = true;
            if (_expected != Expected.Nothing)
            {
                FailAtEnd();
            }

            return;
        }

        var c = _text.Pattern[_at];
        switch (_expected)
        {
            case Expected.ValueOrEnd when c == ']':
            case Expected.NameOrEnd when c == '}':
            case Expected.CommaOrEnd when c == (_open.Peek() ? '}' : ']'):
                _at++;
                _open.Pop();
                EndValue();
                break;
            case Expected.Value or Expected.ValueOrEnd:
                ReadValue(c);
                break;
            case Expected.Name or Expected.NameOrEnd when c == '"':
                if (ReadString() is { } name)
                {
                    _name = name;
                    _expected = Expected.Colon;
                }

                break;
            case Expected.Colon when c == ':':
                _at++;
                _expected = Expected.Value;
                break;
            case Expected.CommaOrEnd when c == ',':
                _at++;
                _expected = _open.Peek() ? Expected.Name : Expected.Value;
                break;
            default:
                Fail();
                break;
        }
    }

    private void ReadValue(char c)
    {
        var start = _at;
        switch (c)
        {
            case '{':
                _at++;
                Add(JsonKind.Object, start, 1);
                _open.Push(true);
                _expected = Expected.NameOrEnd;
                break;
            case '[':
                _at++;
                Add(JsonKind.Array, start, 1);
                _open.Push(false);
                _expected = Expected.ValueOrEnd;
                break;
            case '"':
                if (ReadString() is { } text)
                {
                    Add(JsonKind.String, text.Start, text.Length);
                    EndValue();
                }

                break;
            case Hole:
                while (_at < _text.End && _text.Pattern[_at] == Hole)
                {
                    _at++;
                }

                if (IsDelimited())
                {
                    Add(JsonKind.Unknown, start, _at - start);
                    EndValue();
                }
                else
                {
                    _isRead = true; // a part of a value, and who knows what else
                }

                break;
            case '-' or (>= '0' and <= '9'):
                ReadNumber(start);
                break;
            default:
                ReadWord(start);
                break;
        }
    }

    private void ReadNumber(int start)
    {
        SkipIf('-');
        var isGood = SkipIf('0') || SkipDigits();
        if (isGood && SkipIf('.'))
        {
            isGood = SkipDigits();
        }

        if (isGood && (SkipIf('e') || SkipIf('E')))
        {
            _ = SkipIf('+') || SkipIf('-');
            isGood = SkipDigits();
        }

        End(JsonKind.Number, start, isGood);
    }

    private void ReadWord(int start)
    {
        while (_at < _text.End && _text.Pattern[_at] is >= 'a' and <= 'z')
        {
            _at++;
        }

        var (kind, isGood) = _text.Pattern.Substring(start, _at - start) switch
        {
            "true" or "false" => (JsonKind.Boolean, true),
            "null" => (JsonKind.Null, true),
            _ => (JsonKind.Unknown, false),
        };
        End(kind, start, isGood);
    }

    /// <summary>The end of a number or word, which only a delimiter makes one.</summary>
    private void End(JsonKind kind, int start, bool isGood)
    {
        if (_at < _text.End ? _text.Pattern[_at] == Hole : _text.IsOpen)
        {
            _isRead = true;
        }
        else if (isGood && IsDelimited())
        {
            Add(kind, start, _at - start);
            EndValue();
        }
        else
        {
            _at = isGood ? _at : start;
            Fail();
        }
    }

    private bool IsDelimited() => _at == _text.End || _text.Pattern[_at] is ' ' or '\t' or '\r' or '\n' or ',' or ']' or '}';

    private bool SkipIf(char c)
    {
        var isThere = _at < _text.End && _text.Pattern[_at] == c;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    private bool SkipDigits()
    {
        var start = _at;
        while (_at < _text.End && _text.Pattern[_at] is >= '0' and <= '9')
        {
            _at++;
        }

        return _at > start;
    }

    /// <summary>Reads a string from its quote on; null when that ends the reading.</summary>
    private (int Start, int Length)? ReadString()
    {
        var start = ++_at;
        for (; _at < _text.End; _at++)
        {
            var c = _text.Pattern[_at];
            if (c == '"')
            {
                return (start, _at++ - start);
            }

            if (c < ' ' || (c == '\\' && !IsEscape()))
            {
                Fail();
                return null;
            }
        }

        FailAtEnd();
        return null;
    }

    /// <summary>Whether a backslash begins an escape, as far as it is known; goes on to its last character.</summary>
    private bool IsEscape()
    {
        if (_at + 1 >= _text.End)
        {
            return true; // the end comes first
        }

        switch (_text.Pattern[_at + 1])
        {
            case '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't':
                _at++;
                return true;
            case 'u':
                for (var i = _at + 2; i < _at + 6 && i < _text.End && _text.Pattern[i] != Hole; i++)
                {
                    if (!Uri.IsHexDigit(_text.Pattern[i]))
                    {
                        return false;
                    }
                }

                _at++;
                return true;
            case Hole:
                return true;
            default:
                return false;
        }
    }

    /// <summary>Notes a value: the whole, or a property of it.</summary>
    private void Add(JsonKind kind, int start, int length)
    {
        if (_open.Count == 0)
        {
            Root = kind;
        }
        else if (_open.Count == 1 && _open.Peek())
        {
            var name = _text.Pattern.Substring(_name.Start, _name.Length);
            _properties.Add(new JsonProperty(name.IndexOf(Hole) < 0 ? Unescape(name) : null, _name.Start, _name.Length, kind, start, length));
        }
    }

    private void EndValue() => _expected = _open.Count == 0 ? Expected.Nothing : Expected.CommaOrEnd;

    private void Fail()
    {
        _isRead = true;
        if (_at == _text.End)
        {
            FailAtEnd();
        }
        else if (_text.Pattern[_at] != Hole)
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

using System;
using System.Globalization;

namespace Vitec.Connect.Contracts;

/// <summary>
/// Tells full http(s) URLs from relative ones, from those that lack their protocol, and from those that nobody can open.
/// </summary>
/// <remarks>
/// <para>
/// <c>Uri.TryCreate(…, UriKind.Absolute, …)</c> is no judge of that: on Unix it takes <c>/a</c> and <c>//x.se/a</c> for
/// <c>file:</c> URIs, and everywhere <c>localhost:5000/a</c> for the scheme <c>localhost</c>. This classifier asks what a
/// person meant who wrote the text, and answers the same on every platform. It starts from the generic syntax of
/// RFC 3986 (scheme, authority, path, query, fragment) and departs from it in one point: where the RFC sees a scheme or a
/// relative path, but the text reads as a host name (<c>x.se/a</c>, <c>localhost:5000</c>), a protocol was forgotten.
/// </para>
/// <para>
/// It reads each character a bounded number of times, allocates nothing and never throws.
/// </para>
/// <para>
/// A text may have holes, places where any text can stand, the empty one included. Then the answer
/// <see cref="UrlKind.Relative"/>, <see cref="UrlKind.NoProtocol"/> or <see cref="UrlKind.Unusable"/> holds whatever they
/// hold, with two things that nobody writes left out: a hole supplies no slash to what would become <c>//</c> by it
/// (<c>/{a}</c> is relative, and <c>localhost:{port}</c> no scheme), and what follows a file's extension does not go on with
/// its name (<c>order.aspx{query}</c> is relative). <see cref="UrlKind.Absolute"/> holds when the holes hold what they
/// should: nothing is to be said of <c>https://{host}</c>.
/// </para>
/// </remarks>
internal static class UrlClassifier
{
    /// <summary>Stands for a hole in a text with holes: U+FFFF, a code point that Unicode assigns to no character.</summary>
    public const char Hole = '\uFFFF';

    private const char NoHole = '\0';

    /// <summary>
    /// What follows the last dot of a file's name rather than of a host's. Some of these are top-level domains as well
    /// (<c>.do</c>, <c>.zip</c>); a web application's page is the likelier reading where only the text is known.
    /// </summary>
    private static readonly string[] FileExtensions =
    {
        "action", "ascx", "ashx", "asmx", "asp", "aspx", "atom", "axd", "bin", "bmp", "cfm", "cgi", "config", "cs", "cshtml",
        "css", "csv", "dll", "do", "doc", "docx", "eml", "eot", "exe", "gif", "gz", "htm", "html", "ico", "ics", "jpeg", "jpg",
        "js", "json", "jsp", "jspx", "log", "md", "mjs", "mp3", "mp4", "odt", "pdf", "php", "php5", "phtml", "png", "ppt",
        "pptx", "py", "rar", "razor", "rb", "rss", "rtf", "shtml", "svc", "svg", "tar", "tif", "tiff", "ts", "tsv", "txt", "vb",
        "vbhtml", "vcf", "wasm", "webm", "webp", "woff", "woff2", "wsdl", "xhtml", "xls", "xlsx", "xml", "xsd", "xsl", "xslt",
        "yaml", "yml", "zip",
    };

    /// <summary>Schemes whose rest may be all digits (<c>tel:112</c>), so that it is no port.</summary>
    private static readonly string[] SchemesOfNumbers = { "tel", "sms", "fax", "callto", "mailto", "urn", "data", "javascript", "about" };

    /// <summary>Classifies a complete text.</summary>
    public static UrlKind Classify(string url) => Classify(url, NoHole);

    /// <summary>Classifies a text in which each <see cref="Hole"/> stands for any text.</summary>
    public static UrlKind ClassifyWithHoles(string url) => Classify(url, Hole);

    private static UrlKind Classify(string url, char hole)
    {
        if (url.Length == 0)
        {
            return UrlKind.Relative;
        }

        var first = url[0];
        if (first == hole && hole != NoHole)
        {
            return UrlKind.Unknown;
        }

        // A blank, a line break or a control character before anything else: browsers cut it off, URI parsers don't.
        if (IsBlankOrControl(first))
        {
            return UrlKind.Unusable;
        }

        switch (first)
        {
            case '/':
                return url.Length > 1 && url[1] == '/' ? UrlKind.NoProtocol : UrlKind.Relative;
            case '\\':
                // \\server\share is a file, \a is how some write /a.
                return url.Length > 1 && url[1] == '\\' ? UrlKind.Unusable : UrlKind.Relative;
            case '.' or '?' or '#' or '~':
                return UrlKind.Relative;
            case ':':
                return UrlKind.NoProtocol;
            case '[':
                return ClassifyBracket(url, hole);
        }

        if (StartsWith(url, 0, "www."))
        {
            return UrlKind.NoProtocol;
        }

        var end = IndexOfDelimiter(url, hole);
        if (end < url.Length && url[end] == hole)
        {
            // Of the first segment only the beginning is known; "a" and "http" can still become anything at all.
            return HasFileExtension(url, end) ? UrlKind.Relative : UrlKind.Unknown;
        }

        return end < url.Length && url[end] == ':'
            ? ClassifyColon(url, end, hole)
            : ClassifySegment(url, end);
    }

    /// <summary>The first segment is <c>url[..end]</c>, and no colon follows it: a host or a relative path.</summary>
    private static UrlKind ClassifySegment(string url, int end)
    {
        // http//x.se: the protocol is there but for its colon.
        if ((Is(url, 0, end, "http") || Is(url, 0, end, "https")) && StartsWith(url, end, "//"))
        {
            return UrlKind.NoProtocol;
        }

        return IsHost(url, end) ? UrlKind.NoProtocol : UrlKind.Relative;
    }

    /// <summary>The text begins with a bracket: an IPv6 address, when there is one up to the closing bracket.</summary>
    private static UrlKind ClassifyBracket(string url, char hole)
    {
        for (var i = 1; i < url.Length; i++)
        {
            if (url[i] == hole && hole != NoHole)
            {
                return UrlKind.Unknown;
            }

            if (url[i] == ']')
            {
                return IsBracketedAddress(url, 1, i) ? UrlKind.NoProtocol : UrlKind.Relative;
            }
        }

        return UrlKind.Relative;
    }

    /// <summary>A colon stands at <paramref name="colon"/>, before any slash, query or fragment: a scheme, or a host and its port.</summary>
    private static UrlKind ClassifyColon(string url, int colon, char hole)
    {
        var rest = colon + 1;
        if (Is(url, 0, colon, "http") || Is(url, 0, colon, "https"))
        {
            return ClassifyHttp(url, rest, hole);
        }

        // x://: a protocol was meant, whatever stands before the colon.
        if (StartsWith(url, rest, "//"))
        {
            return UrlKind.Unusable;
        }

        // With a host before the colon it is no scheme, be what follows a port or not.
        if (IsHost(url, colon))
        {
            return UrlKind.NoProtocol;
        }

        // With any other word, what follows decides what the word is: server:8080/a or scheme:a.
        var isWord = !IsAny(url, colon, SchemesOfNumbers);
        var afterDigits = rest;
        while (afterDigits < url.Length && url[afterDigits] is >= '0' and <= '9')
        {
            afterDigits++;
        }

        var digits = afterDigits - rest;
        if (isWord && digits <= 5 && afterDigits < url.Length && url[afterDigits] == hole && hole != NoHole)
        {
            return UrlKind.Unknown;
        }

        var isPort = digits is >= 1 and <= 5 && (afterDigits == url.Length || url[afterDigits] is '/' or '?' or '#');
        if (isWord && isPort && IsHostLabels(url, colon))
        {
            return UrlKind.NoProtocol;
        }

        // "note 1: a" has a colon in its first segment, but nothing before it that could be a scheme.
        return IsScheme(url, colon) ? UrlKind.Unusable : UrlKind.Relative;
    }

    /// <summary>What follows <c>http:</c> or <c>https:</c> begins at <paramref name="start"/>.</summary>
    private static UrlKind ClassifyHttp(string url, int start, char hole)
    {
        for (var slash = start; slash < start + 2; slash++)
        {
            if (slash < url.Length && url[slash] == hole && hole != NoHole)
            {
                return UrlKind.Unknown;
            }

            if (slash >= url.Length || url[slash] != '/')
            {
                return UrlKind.Unusable;
            }
        }

        return IsUsableAuthority(url, start + 2, hole) ? UrlKind.Absolute : UrlKind.Unusable;
    }

    /// <summary>
    /// Whether the authority that begins at <paramref name="start"/> names a host: RFC 3986, section 3.2, with
    /// internationalised names as they are typed. What a hole holds is taken to be right.
    /// </summary>
    private static bool IsUsableAuthority(string url, int start, char hole)
    {
        var end = start;
        var host = start;
        for (; end < url.Length && !(url[end] is '/' or '?' or '#' or '\\'); end++)
        {
            var c = url[end];
            if (c == hole && hole != NoHole)
            {
                return true;
            }

            if (IsBlankOrControl(c) || c is '<' or '>' or '"' or '|' or '^' or '`' or '{' or '}')
            {
                return false;
            }

            if (c == '@')
            {
                host = end + 1;
            }
        }

        var hostEnd = host;
        if (host < end && url[host] == '[')
        {
            var close = url.IndexOf(']', host, end - host);
            if (close < 0 || !IsBracketedAddress(url, host + 1, close))
            {
                return false;
            }

            hostEnd = close + 1;
        }
        else
        {
            var isName = false;
            for (; hostEnd < end && url[hostEnd] != ':'; hostEnd++)
            {
                isName |= IsLabelCharacter(url[hostEnd]);
            }

            // https://…/a names nobody, and https://https://x.se has the host "https".
            if (!isName || Is(url, host, hostEnd, "http") || Is(url, host, hostEnd, "https"))
            {
                return false;
            }
        }

        return IsPortOrNothing(url, hostEnd, end);
    }

    private static bool IsBracketedAddress(string url, int start, int end)
    {
        var colons = 0;
        for (var i = start; i < end; i++)
        {
            var c = url[i];
            if (c == ':')
            {
                colons++;
            }
            else if (c == '%')
            {
                break; // a zone id (RFC 6874) may hold anything
            }
            else if (!(c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F') or '.'))
            {
                return false;
            }
        }

        return colons >= 2;
    }

    private static bool IsPortOrNothing(string url, int start, int end)
    {
        if (start == end)
        {
            return true;
        }

        if (url[start] != ':')
        {
            return false;
        }

        // RFC 3986 allows an empty port; leading zeros don't count against the limit.
        var port = 0;
        for (var i = start + 1; i < end; i++)
        {
            if (!(url[i] is >= '0' and <= '9') || (port = (port * 10) + (url[i] - '0')) > 65535)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether <c>url[..end]</c> reads as a host: localhost, an IPv4 address, or a name with a top-level domain.</summary>
    private static bool IsHost(string url, int end)
    {
        if (Is(url, 0, end, "localhost"))
        {
            return true;
        }

        if (!IsHostLabels(url, end))
        {
            return false;
        }

        // A trailing dot is allowed in a fully qualified name.
        var nameEnd = url[end - 1] == '.' ? end - 1 : end;
        var dot = nameEnd > 0 ? url.LastIndexOf('.', nameEnd - 1, nameEnd) : -1;
        return dot > 0
            && (IsTopLevelDomain(url, dot + 1, nameEnd) || IsIPv4(url, nameEnd))
            && !HasFileExtension(url, nameEnd);
    }

    /// <summary>Whether <c>url[..end]</c> is made of non-empty labels of letters, digits, hyphens and underscores.</summary>
    private static bool IsHostLabels(string url, int end)
    {
        var labelLength = 0;
        for (var i = 0; i < end; i++)
        {
            var c = url[i];
            if (c == '.')
            {
                if (labelLength == 0)
                {
                    return false;
                }

                labelLength = 0;
            }
            else if (IsLabelCharacter(c) || c is '-' or '_')
            {
                labelLength++;
            }
            else
            {
                return false;
            }
        }

        return end > 0;
    }

    private static bool IsTopLevelDomain(string url, int start, int end)
    {
        if (StartsWith(url, start, "xn--"))
        {
            return end - start > 4;
        }

        for (var i = start; i < end; i++)
        {
            if (!IsLabelCharacter(url[i]) || char.IsDigit(url[i]))
            {
                return false;
            }
        }

        return end - start >= 2;
    }

    private static bool IsIPv4(string url, int end)
    {
        var dots = 0;
        var digits = 0;
        for (var i = 0; i < end; i++)
        {
            if (url[i] == '.')
            {
                dots++;
                digits = 0;
            }
            else if (!(url[i] is >= '0' and <= '9') || ++digits > 3)
            {
                return false;
            }
        }

        return dots == 3;
    }

    private static bool HasFileExtension(string url, int end)
    {
        var dot = end > 0 ? url.LastIndexOf('.', end - 1, end) : -1;
        if (dot <= 0)
        {
            return false;
        }

        foreach (var extension in FileExtensions)
        {
            if (Is(url, dot + 1, end, extension))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>RFC 3986, section 3.1: a letter, then letters, digits, plus, hyphen and dot.</summary>
    private static bool IsScheme(string url, int end)
    {
        for (var i = 0; i < end; i++)
        {
            var c = url[i];
            var isLetter = c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (!isLetter && (i == 0 || !(c is (>= '0' and <= '9') or '+' or '-' or '.')))
            {
                return false;
            }
        }

        return end > 0;
    }

    /// <summary>
    /// A letter or a digit of any script, with the marks that scripts put on letters (å may be two characters), and what lies
    /// beyond the Basic Multilingual Plane, where letters and emoji are not told apart.
    /// </summary>
    private static bool IsLabelCharacter(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsBlankOrControl(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    private static int IndexOfDelimiter(string url, char hole)
    {
        for (var i = 0; i < url.Length; i++)
        {
            var c = url[i];
            if (c is ':' or '/' or '?' or '#' or '\\' || (c == hole && hole != NoHole))
            {
                return i;
            }
        }

        return url.Length;
    }

    private static bool Is(string url, int start, int end, string word) =>
        end - start == word.Length && StartsWith(url, start, word);

    private static bool IsAny(string url, int end, string[] words)
    {
        foreach (var word in words)
        {
            if (Is(url, 0, end, word))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsWith(string url, int start, string word) =>
        string.Compare(url, start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}

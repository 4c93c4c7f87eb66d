using System;
using System.Linq;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>The format of a body: one of the four media types that ASP.NET Web API reads and writes for the endpoint.</summary>
internal sealed record BodyFormat(string MediaType, bool IsXml)
{
    /// <summary>The format of an answer for which nothing else is asked.</summary>
    public static readonly BodyFormat Default = new("application/json", IsXml: false);

    // In the order of Web API's formatters, which decides between equals.
    private static readonly BodyFormat[] All = [Default, new("text/json", IsXml: false), new("application/xml", IsXml: true), new("text/xml", IsXml: true)];

    /// <summary>The format of a request's body; null when it is not supported (or there is no Content-Type).</summary>
    public static BodyFormat? Of(MediaTypeHeaderValue? contentType) =>
        Array.Find(All, format => contentType is not null && contentType.MediaType.Equals(format.MediaType, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The format of the answer, negotiated as Web API's DefaultContentNegotiator does: the best quality in Accept, at equal
    /// quality a full media type before <c>text/*</c> before <c>*/*</c>, then JSON before XML. When nothing in Accept is
    /// supported, or there is none that can be read, the format of the request decides.
    /// </summary>
    public static BodyFormat ForAnswer(StringValues accept, MediaTypeHeaderValue? contentType)
    {
        MediaTypeHeaderValue.TryParseList(accept, out var ranges);
        var accepted =
            from range in ranges ?? []
            let quality = range.Quality ?? 1
            where quality > 0
            let format = Array.Find(All, format => Covers(range, format))
            where format is not null
            orderby quality descending, Precision(range) descending, format.IsXml
            select format;
        return accepted.FirstOrDefault() ?? Of(contentType) ?? Default;
    }

    private static bool Covers(MediaTypeHeaderValue range, BodyFormat format)
    {
        var slash = format.MediaType.IndexOf('/');
        return range.MatchesAllTypes
            || (range.Type.Equals(format.MediaType[..slash], StringComparison.OrdinalIgnoreCase)
                && (range.MatchesAllSubTypes || range.SubType.Equals(format.MediaType[(slash + 1)..], StringComparison.OrdinalIgnoreCase)));
    }

    private static int Precision(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
}

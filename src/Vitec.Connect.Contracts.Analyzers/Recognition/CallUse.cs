using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>A call over HTTP, or the part of one that stands in one place: to which endpoint, its URL tells.</summary>
internal sealed class CallUse(IOperation operation) : Use
{
    /// <summary>The operation that makes the call, or that makes the request.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>The URL, absolute or relative to <see cref="BaseUrls"/>: a string or a Uri.</summary>
    public IOperation? Url { get; set; }

    /// <summary>All URLs that the same request may have, each of which is a use; empty where it is the only one.</summary>
    public ImmutableArray<IOperation> AllUrls { get; set; } = ImmutableArray<IOperation>.Empty;

    /// <summary>
    /// The URL where it is constant and stands elsewhere: in the attribute of an interface for which a client is made here.
    /// </summary>
    public string? KnownUrl { get; set; }

    /// <summary>
    /// Whether the URL is given in a place that is a use of its own, where its text is looked at; here it only tells to which
    /// endpoint the call goes.
    /// </summary>
    public bool UrlIsUsedElsewhere { get; set; }

    /// <summary>The URLs that the client may be based on; empty where none is known.</summary>
    public ImmutableArray<IOperation> BaseUrls { get; set; } = ImmutableArray<IOperation>.Empty;

    /// <summary>Whether the URL is put behind the whole base; else it is resolved against it (RFC 3986, section 5).</summary>
    public bool IsAppendedToBase { get; set; }

    /// <summary>The HTTP methods that the call may have; empty where that is not known, or decided elsewhere.</summary>
    public ImmutableArray<CallMethod> Methods { get; set; } = ImmutableArray<CallMethod>.Empty;

    /// <summary>The body; null where there is none, or it is given elsewhere.</summary>
    public CallBody? Body { get; set; }

    /// <summary>The calls that send it and give an answer whose status has to be looked at: those that throw by themselves aside.</summary>
    public ImmutableArray<IInvocationOperation> Answers { get; set; } = ImmutableArray<IInvocationOperation>.Empty;

    /// <summary>
    /// Whether the client fills a placeholder of the URL, by its name without braces; null for clients that send the URL as
    /// it is.
    /// </summary>
    public Func<string, bool>? FillsPlaceholder { get; set; }

    /// <summary>Whether the client escapes what is put into the URL by itself.</summary>
    public bool EscapesUrl { get; set; }

    public override SyntaxNode Place => Operation.Syntax;

    public override IEnumerable<IOperation> Values
    {
        get
        {
            if (Url is not null)
            {
                yield return Url;
            }

            foreach (var baseUrl in BaseUrls)
            {
                yield return baseUrl;
            }

            foreach (var method in Methods)
            {
                if (method.Value is not null)
                {
                    yield return method.Value;
                }
            }

            if (Body is not null)
            {
                foreach (var value in Body.Values)
                {
                    yield return value;
                }
            }
        }
    }
}

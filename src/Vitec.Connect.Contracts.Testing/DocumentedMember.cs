using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A member of the request's body, by its names.</summary>
internal sealed record DocumentedMember(RequestMembers Flag, string Name, Func<OrderUserInteractionRequest, string?> Of)
{
    /// <summary>All of them, in the order in which JSON has them.</summary>
    public static readonly IReadOnlyList<DocumentedMember> All =
    [
        new(RequestMembers.Id, nameof(OrderUserInteractionRequest.Id), request => request.Id),
        new(RequestMembers.Url, nameof(OrderUserInteractionRequest.Url), request => request.Url),
        new(RequestMembers.Comment, nameof(OrderUserInteractionRequest.Comment), request => request.Comment),
    ];

    /// <summary>The name in JSON.</summary>
    public string JsonName => JsonNamingPolicy.CamelCase.ConvertName(Name);

    /// <summary>The members that have a value.</summary>
    public static RequestMembers ValuesOf(OrderUserInteractionRequest request) =>
        All.Where(member => member.Of(request) is not null).Aggregate(RequestMembers.None, (members, member) => members | member.Flag);

    /// <summary>The members as a sentence has them: "id, url and comment", "no member".</summary>
    public static string Words(RequestMembers members)
    {
        var names = All.Where(member => members.HasFlag(member.Flag)).Select(member => member.JsonName).ToArray();
        return names switch
        {
            [] => "no member",
            [var only] => $"{only} alone",
            _ => $"{string.Join(", ", names[..^1])} and {names[^1]}",
        };
    }
}

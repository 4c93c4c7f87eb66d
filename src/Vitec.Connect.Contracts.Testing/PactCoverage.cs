using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Which of the documented answers, in which format, with and without which members, the pacts of all consumers exercise.
/// Needs no provider and no network.
/// </summary>
public sealed class PactCoverage
{
    // Each member of a request, with a value and without.
    private const int CellsOfARow = 6;

    private static readonly ConnectEndpoint Endpoint = ConnectEndpoint.For<OrderUserInteractionRequest>();
    private static readonly string Route = "/" + Endpoint.RouteTemplate[..Endpoint.RouteTemplate.IndexOf('{', StringComparison.Ordinal)];

    private PactCoverage(IReadOnlyList<CoverageRow> rows, IReadOnlyList<DeclaredInteraction> others)
    {
        Rows = rows;
        Others = others;
    }

    /// <summary>A row for each documented answer in each format, twelve in all, in the order of the enumerations.</summary>
    public IReadOnlyList<CoverageRow> Rows { get; }

    /// <summary>The interactions that are none of the documented: another path or method, an answer or a body that the contract does not have, or one that the pact does not tell.</summary>
    public IReadOnlyList<DeclaredInteraction> Others { get; }

    /// <summary>How many of the answers × formats are exercised, of <see cref="Rows"/>.</summary>
    public int CoveredRows => Rows.Count(row => row.Interactions.Count > 0);

    /// <summary>How many of the answers × formats × members, each member with a value and without, are exercised.</summary>
    public int CoveredCells => Rows.Sum(row => DocumentedMember.All.Sum(member => (row.With.HasFlag(member.Flag) ? 1 : 0) + (row.Without.HasFlag(member.Flag) ? 1 : 0)));

    /// <summary>How many answers × formats × members, each member with a value and without, there are: 72.</summary>
    public int Cells => Rows.Count * CellsOfARow;

    /// <summary>Looks at the pacts of all consumers.</summary>
    /// <param name="pacts">The pacts.</param>
    /// <returns>What they exercise.</returns>
    public static PactCoverage Of(IReadOnlyList<PactFile> pacts)
    {
        ArgumentNullException.ThrowIfNull(pacts);
        var interactions = pacts.SelectMany(pact => pact.Interactions).Select(interaction => (Interaction: interaction, Kind: KindOf(interaction))).ToList();
        var rows =
            from answer in Enum.GetValues<DocumentedAnswer>()
            from format in Enum.GetValues<ConnectFormat>()
            let covering = interactions.Where(i => i.Kind is { } kind && kind.Answer == answer && kind.Format == format).ToList()
            select new CoverageRow(
                answer,
                format,
                [.. covering.Select(i => i.Interaction)],
                covering.Aggregate(RequestMembers.None, (members, i) => members | i.Kind!.Value.Members),
                covering.Aggregate(RequestMembers.None, (members, i) => members | (RequestMembers.All & ~i.Kind!.Value.Members)));
        return new PactCoverage([.. rows], [.. interactions.Where(i => i.Kind is null).Select(i => i.Interaction)]);
    }

    private static (DocumentedAnswer Answer, ConnectFormat Format, RequestMembers Members)? KindOf(DeclaredInteraction interaction)
    {
        var content = PactInteractionContent.Of(interaction);
        return IsOfTheEndpoint(content.Request) && AnswerOf(content.Response) is { } answer && MembersOf(content.Request) is { } members
            ? (answer, content.Request.IsXml ? ConnectFormat.Xml : ConnectFormat.Json, members)
            : null;
    }

    private static bool IsOfTheEndpoint(PactMessage request) =>
        request.Parts["method"].Text.Equals(Endpoint.Method, StringComparison.OrdinalIgnoreCase)
        && request.Parts["path"].Text.StartsWith(Route, StringComparison.OrdinalIgnoreCase)
        && request.Parts["path"].Text.IndexOf('/', Route.Length) < 0;

    private static DocumentedAnswer? AnswerOf(PactMessage response) => response.Parts["status"].Text switch
    {
        "200" => BooleanOf(response) switch
        {
            true => DocumentedAnswer.Accepted,
            false => DocumentedAnswer.NotAccepted,
            null => null,
        },
        "400" => DocumentedAnswer.Invalid,
        "401" => DocumentedAnswer.Unauthorized,
        "403" => DocumentedAnswer.Forbidden,
        "500" => DocumentedAnswer.ServerError,
        _ => null,
    };

    private static bool? BooleanOf(PactMessage response) =>
        bool.TryParse(response.IsXml ? response.Xml()?.Value : response.Body?.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? response.Body.ToString() : null, out var value)
            ? value
            : null;

    /// <summary>The members that the body has a value for; null when it is no body of the contract.</summary>
    private static RequestMembers? MembersOf(PactMessage request)
    {
        Func<DocumentedMember, bool>? hasValue = null;
        if (request.Xml() is { } xml)
        {
            try
            {
                var value = ConnectXml.Deserialize<OrderUserInteractionRequest>(xml.ToString()).Value;
                hasValue = member => member.Of(value) is not null;
            }
            catch (FormatException)
            {
                return null;
            }
        }
        else if (!request.IsXml && request.Body is JsonObject json)
        {
            hasValue = member => json[member.JsonName] is not null;
        }

        return hasValue is null
            ? null
            : DocumentedMember.All.Where(hasValue).Aggregate(RequestMembers.None, (members, member) => members | member.Flag);
    }
}

using System;
using System.Linq;
using Microsoft.Net.Http.Headers;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// What the contract leaves to the consumer and a pact has to say all the same: it is put down as the consumer sends it.
/// </summary>
/// <param name="Accept">The Accept header of the pact's request; null for none.</param>
/// <param name="MediaType">The media type of the body.</param>
/// <param name="AnswerFormat">The format in which the provider answers.</param>
/// <param name="LeftOut">The members that are not in the body at all.</param>
internal sealed record RequestShape(string? Accept, string MediaType, BodyFormat AnswerFormat, RequestMembers LeftOut)
{
    /// <summary>The shape of an interaction, given a request of the consumer's.</summary>
    public static RequestShape Of(UserInteraction interaction, SentRequest sent)
    {
        var isXml = interaction.Format == ConnectFormat.Xml;
        if (sent.Format is not { } format || format.IsXml != isXml)
        {
            // Another request than the one that is expected, and a mismatch whatever the shape.
            var expected = isXml ? "application/xml" : BodyFormat.Default.MediaType;
            MediaTypeHeaderValue.TryParse(expected, out var mediaType);
            return new RequestShape(expected, expected, BodyFormat.Of(mediaType)!, RequestMembers.None);
        }

        var names = sent.Names();
        var leftOut = names.Count == 0 && sent.Received.Request is null
            ? RequestMembers.None
            : DocumentedMember.All
                .Where(member => !names.Contains(member.Name, StringComparer.OrdinalIgnoreCase))
                .Aggregate(RequestMembers.None, (members, member) => members | member.Flag);
        return new RequestShape(sent.AcceptInPact, format.MediaType, sent.AnswerFormat, leftOut);
    }
}

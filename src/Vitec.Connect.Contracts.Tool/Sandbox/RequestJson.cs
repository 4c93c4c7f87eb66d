using System;
using System.Globalization;
using System.Text.Json;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Tool.Sandbox;

/// <summary>A request as the page gets it.</summary>
internal static class RequestJson
{
    // What a person looks at, and a shell takes as an argument.
    private const int MaxText = 8 * 1024;

    public static void Write(Utf8JsonWriter writer, ReceivedRequest request)
    {
        writer.WriteStartObject();
        writer.WriteNumber("number", request.Number);
        writer.WriteString("time", request.ReceivedAt.ToString("O", CultureInfo.InvariantCulture));
        writer.WriteString("method", request.Method);
        writer.WriteString("path", request.Path);
        writer.WriteString("customerId", request.CustomerId);
        writer.WriteString("contentType", request.ContentType);
        writer.WriteString("accept", request.Accept);
        WriteText(writer, "body", request.Body);
        writer.WriteBoolean("isWhole", request.Body.Length <= MaxText);
        writer.WriteBoolean("canBeSent", Replay.CanSend(request));
        WriteUnderstood(writer, request.Request);
        writer.WriteStartArray("dropped");
        foreach (var member in request.DroppedMembers)
        {
            writer.WriteStringValue(member);
        }

        writer.WriteEndArray();
        WriteViolations(writer, request);
        writer.WriteNumber("status", request.StatusCode);
        writer.WriteString("answerContentType", request.AnswerContentType);
        WriteText(writer, "answerBody", request.AnswerBody);
        writer.WriteEndObject();
    }

    private static void WriteUnderstood(Utf8JsonWriter writer, OrderUserInteractionRequest? understood)
    {
        if (understood is null)
        {
            writer.WriteNull("understood");
            return;
        }

        writer.WriteStartObject("understood");
        WriteText(writer, "id", understood.Id);
        WriteText(writer, "url", understood.Url);
        WriteText(writer, "comment", understood.Comment);
        writer.WriteEndObject();
    }

    private static void WriteViolations(Utf8JsonWriter writer, ReceivedRequest request)
    {
        writer.WriteStartArray("violations");
        foreach (var violation in request.Violations)
        {
            writer.WriteStartObject();
            writer.WriteString("rule", violation.RuleId);
            writer.WriteString("link", violation.HelpLink);
            writer.WriteString("member", violation.Member);
            writer.WriteString("problem", violation.Problem);
            writer.WriteString("remedy", violation.Remedy);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is null || text.Length <= MaxText)
        {
            writer.WriteString(name, text);
            return;
        }

        // Not between the halves of a surrogate pair, which JSON can't carry.
        var length = char.IsHighSurrogate(text[MaxText - 1]) ? MaxText - 1 : MaxText;
        writer.WriteString(name, string.Concat(text.AsSpan(0, length), "…"));
    }
}

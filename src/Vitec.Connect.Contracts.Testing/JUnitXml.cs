using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// Writes a verification as JUnit XML, as CI systems read it: a test suite a consumer, a test case an interaction. A contract
/// that is not kept is a <c>failure</c>, what is technical an <c>error</c>; what was not verified is <c>skipped</c>, and so is
/// a failure that is pending, since it does not fail the verification. The request stands in <c>system-out</c> as a command
/// line of curl. Credentials are blanked.
/// </summary>
public static class JUnitXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Indent = true,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CloseOutput = false,
    };

    /// <summary>Writes a verification to a file, in UTF-8; an earlier file is replaced.</summary>
    /// <param name="report">The verification.</param>
    /// <param name="path">The file. Its folder is made when it is not there.</param>
    /// <exception cref="IOException">The file can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Save(VerificationReport report, string path)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentException.ThrowIfNullOrEmpty(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using var file = File.Create(path);
        Write(report, file);
    }

    /// <summary>Writes a verification, in UTF-8.</summary>
    /// <param name="report">The verification.</param>
    /// <param name="output">Where to. It is not closed.</param>
    public static void Write(VerificationReport report, Stream output)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartElement("testsuites");
        Attribute(xml, "name", VitecConnectProvider.Name);
        Counts(xml, [.. report.Interactions], report.Problems.Count);
        foreach (var consumer in report.Interactions.GroupBy(i => i.Interaction.Consumer))
        {
            xml.WriteStartElement("testsuite");
            Attribute(xml, "name", consumer.Key);
            Counts(xml, [.. consumer], 0);
            foreach (var result in consumer)
            {
                WriteCase(xml, result);
            }

            xml.WriteEndElement();
        }

        WriteProblems(xml, report);
        xml.WriteEndElement();
    }

    private static void WriteCase(XmlWriter xml, InteractionVerification result)
    {
        var interaction = result.Interaction;
        StartCase(
            xml,
            interaction.ProviderStates.Count == 0 ? interaction.Description : $"{interaction.Description} ({string.Join(", ", interaction.ProviderStates)})",
            interaction.Consumer,
            result.Duration);
        var outcome = Outcome(result);
        if (outcome is not null)
        {
            var pending = result.Status == VerificationStatus.Failed && result.IsPending ? "failed, which is pending: " : "";
            WriteOutcome(xml, outcome, pending + result.Messages.FirstOrDefault(), string.Join('\n', result.Messages));
        }

        if (result.Exchange is { } exchange)
        {
            xml.WriteElementString("system-out", Printable(exchange.Curl));
        }

        xml.WriteEndElement();
    }

    /// <summary>What is wrong beside the interactions has a suite of its own: a CI system that reads only this must not see a success.</summary>
    private static void WriteProblems(XmlWriter xml, VerificationReport report)
    {
        if (report.Problems.Count == 0)
        {
            return;
        }

        xml.WriteStartElement("testsuite");
        Attribute(xml, "name", "verification");
        Counts(xml, [], report.Problems.Count);
        foreach (var (problem, index) in report.Problems.Select((problem, index) => (problem, index)))
        {
            StartCase(xml, $"problem {index + 1}", "verification", TimeSpan.Zero);
            WriteOutcome(xml, "error", problem, problem);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void StartCase(XmlWriter xml, string name, string className, TimeSpan duration)
    {
        xml.WriteStartElement("testcase");
        Attribute(xml, "name", name);
        Attribute(xml, "classname", className);
        Attribute(xml, "time", Seconds(duration));
    }

    private static void WriteOutcome(XmlWriter xml, string outcome, string message, string text)
    {
        xml.WriteStartElement(outcome);
        Attribute(xml, "message", message);
        xml.WriteString(Printable(text));
        xml.WriteEndElement();
    }

    private static void Counts(XmlWriter xml, InteractionVerification[] results, int problems)
    {
        Attribute(xml, "tests", Number(results.Length + problems));
        Attribute(xml, "failures", Number(results.Count(result => Outcome(result) == "failure")));
        Attribute(xml, "errors", Number(results.Count(result => Outcome(result) == "error") + problems));
        Attribute(xml, "skipped", Number(results.Count(result => Outcome(result) == "skipped")));
        Attribute(xml, "time", Seconds(TimeSpan.FromTicks(results.Sum(result => result.Duration.Ticks))));
    }

    /// <summary>The element that says how it ended; null for a success.</summary>
    private static string? Outcome(InteractionVerification result) => result.Status switch
    {
        VerificationStatus.Verified => null,
        VerificationStatus.Failed => result.IsPending ? "skipped" : "failure",
        VerificationStatus.Error => "error",
        _ => "skipped",
    };

    private static void Attribute(XmlWriter xml, string name, string value) => xml.WriteAttributeString(name, Printable(value));

    /// <summary>What XML 1.0 can't hold (section 2.2), such as a control character in a provider's answer, is replaced.</summary>
    private static string Printable(string text)
    {
        try
        {
            return XmlConvert.VerifyXmlChars(text);
        }
        catch (XmlException)
        {
            return string.Concat(text.EnumerateRunes().Select(rune => rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan duration) => duration.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture);
}

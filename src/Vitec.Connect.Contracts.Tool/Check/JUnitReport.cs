using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>A check as JUnit XML: a suite a project, a test a rule, so that tests keep their names from run to run.</summary>
internal static class JUnitReport
{
    public static string Of(CheckResult result)
    {
        var all = result.Projects.Values.SelectMany(found => found).Select(finding => finding.Rule);
        var suites = new XElement(
            "testsuites",
            new XAttribute("name", "vitec-connect check"),
            new XAttribute("tests", result.Projects.Count * Analysis.Rules.Length),
            new XAttribute("failures", result.Projects.Values.Sum(found => found.Select(finding => finding.Rule).Distinct().Count())),
            result.Projects.OrderBy(project => project.Key, System.StringComparer.Ordinal).Select(project => new XElement(
                "testsuite",
                new XAttribute("name", project.Key),
                new XAttribute("tests", Analysis.Rules.Length),
                new XAttribute("failures", project.Value.Select(finding => finding.Rule).Distinct().Count()),
                new XAttribute("errors", 0),
                new XAttribute("skipped", 0),
                Analysis.Rules.OrderBy(rule => rule.Id, System.StringComparer.Ordinal).Select(rule =>
                {
                    var found = CheckView.Sorted(project.Value.Where(finding => finding.Rule == rule.Id)).ToList();
                    var test = new XElement(
                        "testcase",
                        new XAttribute("classname", project.Key),
                        new XAttribute("name", $"{rule.Id} {rule.Title.ToString(System.Globalization.CultureInfo.InvariantCulture)}"),
                        new XAttribute("time", 0));
                    if (found.Count > 0)
                    {
                        test.Add(new XElement(
                            "failure",
                            new XAttribute("type", rule.Id),
                            new XAttribute("message", Printable.Line(found.Count == 1 ? $"{found[0].Place}: {found[0].Message}" : $"{found.Count} findings, the first: {found[0].Place}: {found[0].Message}")),
                            string.Join('\n', [.. found.Select(finding => Printable.Of($"{finding.Place}: {finding.Level} {finding.Rule}: {finding.Message}\n    {finding.Line.Trim()}")), rule.HelpLinkUri])));
                    }

                    return test;
                }))));

        var text = new StringBuilder();
        using (var writer = XmlWriter.Create(new Utf8Writer(text), new XmlWriterSettings { Indent = true, CheckCharacters = true }))
        {
            suites.Save(writer);
        }

        return text.Append('\n').ToString();
    }

    /// <summary>Says UTF-8 in the XML declaration, which is what the file is written in.</summary>
    private sealed class Utf8Writer(StringBuilder text) : StringWriter(text, System.Globalization.CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }
}

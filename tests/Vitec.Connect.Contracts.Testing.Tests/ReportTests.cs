using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>What a report says as a whole, and as JUnit XML.</summary>
public sealed class ReportTests : TestingTest
{
    [Fact]
    public async Task A_run_that_verified_less_than_was_declared_fails_and_lists_what_is_missing()
    {
        var report = await VerifyAsync("");
        Assert.Equal(
            ["b: technical (the customer exists)", "b: out of reach (the provider fails unexpectedly)"], report.Missing.Select(i => i.ToString()));
        var message = Assert.Throws<PactVerificationException>(report.EnsureVerified).Message;
        Assert.StartsWith($"The provider {report.Provider} was not verified to keep its pacts: 1 of 5 interactions verified.", message, StringComparison.Ordinal);
        Assert.Contains("a: broken (the customer exists) failed:\n  status: expected 201 but was 200\n  curl -i -X PUT '", message, StringComparison.Ordinal);
        Assert.Contains("a: pending (the customer exists) failed, which is pending:", message, StringComparison.Ordinal);
        Assert.EndsWith("Declared, but not verified:\n  b: technical (the customer exists)\n  b: out of reach (the provider fails unexpectedly)", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_verified_but_what_is_pending_is_enough()
    {
        await using var stub = await VitecConnectStub.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        var report = await PactVerification.VerifyStubAsync(
            Pacts(PactText.Interaction("kept"), PactText.Interaction("pending", status: 201).With("pending", true)), stub, cancellationToken: TestContext.Current.CancellationToken);
        report.EnsureVerified();
        Assert.Empty(report.Missing);
    }

    [Fact]
    public async Task JUnit_has_a_suite_a_consumer_and_a_case_an_interaction()
    {
        var report = await VerifyAsync("");
        using var output = new MemoryStream();
        JUnitXml.Write(report, output);
        Assert.True(output.CanWrite);
        var suites = XDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).Root!;
        Assert.Equal(("testsuites", "5", "1", "1", "2"), (suites.Name, (string?)suites.Attribute("tests"), (string?)suites.Attribute("failures"), (string?)suites.Attribute("errors"), (string?)suites.Attribute("skipped")));
        Assert.Equal(
            ["a 3 1 0 1", "b 2 0 1 1"],
            suites.Elements("testsuite").Select(suite => string.Join(' ', new[] { "name", "tests", "failures", "errors", "skipped" }.Select(name => (string?)suite.Attribute(name)))));
        Assert.Equal(
            ["a kept (the customer exists)", "a broken (the customer exists) failure", "a pending (the customer exists) skipped", "b technical (the customer exists) error", "b out of reach (the provider fails unexpectedly) skipped"],
            suites.Descendants("testcase").Select(test => $"{(string?)test.Attribute("classname")} {(string?)test.Attribute("name")} {test.Elements().FirstOrDefault(e => e.Name != "system-out")?.Name}".TrimEnd()));

        var failure = suites.Descendants("failure").Single();
        Assert.Equal(("status: expected 201 but was 200", "status: expected 201 but was 200"), ((string?)failure.Attribute("message"), failure.Value));
        Assert.Equal(report.Interactions[1].Exchange!.Curl, failure.ElementsAfterSelf("system-out").Single().Value);
        Assert.StartsWith("failed, which is pending: status: expected", (string?)suites.Descendants("skipped").First().Attribute("message"), StringComparison.Ordinal);
        var seconds = suites.Descendants("testcase").Select(test => double.Parse((string)test.Attribute("time")!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(report.Interactions.Select(i => Math.Round(i.Duration.TotalSeconds, 3)), seconds);
    }

    [Fact]
    public async Task JUnit_holds_what_XML_cannot_in_another_form()
    {
        var report = await VerifyAsync("\u0001<&]]>\ud83c\udfe0");
        using var output = new MemoryStream();
        JUnitXml.Write(report, output);
        var name = (string?)XDocument.Parse(Encoding.UTF8.GetString(output.ToArray())).Descendants("testcase").First().Attribute("name");
        Assert.Equal("kept\uFFFD<&]]>\ud83c\udfe0 (the customer exists)", name);
    }

    [Fact]
    public async Task JUnit_is_saved_to_a_file_whose_folder_may_be_missing()
    {
        var path = Path.Combine(Folder, "rapporter å", "junit.xml");
        var report = await VerifyAsync("");
        JUnitXml.Save(report, path);
        JUnitXml.Save(report, path);
        Assert.Equal(5, XDocument.Load(path).Descendants("testcase").Count());
    }

    [Fact]
    public async Task JUnit_that_cannot_be_saved_is_an_error()
    {
        var report = await VerifyAsync("");
        var file = Write("", "file");
        Assert.ThrowsAny<IOException>(() => JUnitXml.Save(report, Path.Combine(file, "junit.xml")));
        Assert.Throws<UnauthorizedAccessException>(() => JUnitXml.Save(report, Folder));
    }

    /// <summary>Five interactions of two consumers, one for each way to end.</summary>
    private async Task<VerificationReport> VerifyAsync(string name)
    {
        await using var provider = await TestProvider.StartAsync(context =>
        {
            if (context.Request.Path.Value!.EndsWith("cut", StringComparison.Ordinal))
            {
                context.Abort();
                return Task.CompletedTask;
            }

            return TestProvider.AnswerAsync(context, 200, "true");
        });
        Write(PactText.Of("a", PactText.Interaction("kept" + name), PactText.Interaction("broken", status: 201), PactText.Interaction("pending", status: 201).With("pending", true)), "a.json");
        Write(PactText.Of("b", PactText.Interaction("technical", customerId: "cut"), PactText.Interaction("out of reach", VitecConnectStates.ProviderFails, 500, body: null)), "b.json");
        return await PactVerification.VerifyAsync(
            PactFile.ReadFolder(Folder), new ProviderOptions { BaseAddress = provider.Address }, cancellationToken: TestContext.Current.CancellationToken);
    }
}

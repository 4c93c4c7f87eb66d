using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Testing.Tests;

public sealed class PactFileTests : TestingTest
{
    private const string Head = """{"consumer":{"name":"photo-portal"},"provider":{"name":"Vitec Connect"},""";
    private const string Version4 = """ "metadata":{"pactSpecification":{"version":"4.0"}}}""";
    private const string Request = """ "request":{"method":"PUT","path":"/"},"response":{"status":200}""";

    [Fact]
    public void What_a_good_file_holds_is_read()
    {
        var path = Write(PactText.Pact(PactText.Interaction("en fråga om åtgärd"), PactText.Interaction("a request", state: "")));
        var pact = PactFile.Read(path);
        Assert.Equal(path, pact.Path);
        Assert.Equal("photo-portal", pact.Consumer);
        Assert.Equal("Vitec Connect", pact.Provider);
        Assert.Equal(["photo-portal: en fråga om åtgärd (the customer exists)", "photo-portal: a request"], pact.Interactions.Select(i => i.ToString()));
    }

    [Theory]
    [InlineData("""{"pactSpecification":{"version":"4.0"}}""", """ "providerStates":[{"name":"a"},{"name":"b"}]""", "a, b")]
    [InlineData("""{"pactSpecification":{"version":"3.0.0"}}""", """ "providerStates":[{"name":"a"}]""", "a")]
    [InlineData("""{"pactSpecification":{"version":"2.0.0"}}""", """ "providerState":"a" """, "a")]
    [InlineData("""{"pact-specification":{"version":"1.1.0"}}""", """ "providerState":"a" """, "a")]
    [InlineData("""{"pactSpecificationVersion":"1"}""", """ "providerState":"a" """, "a")]
    public void Every_version_of_the_specification_is_read(string metadata, string states, string expected)
    {
        var pact = PactFile.Read(Write($$"""{{Head}}"interactions":[{"description":"x",{{states}},{{Request}}}],"metadata":{{metadata}}}"""));
        Assert.Equal(expected, string.Join(", ", Assert.Single(pact.Interactions).ProviderStates));
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        var path = Path.Combine(Folder, "bom.json");
        File.WriteAllText(path, PactText.Pact(PactText.Interaction()), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.Single(PactFile.Read(path).Interactions);
    }

    [Theory]
    [InlineData("", "is empty. Run the consumer's contract tests again")]
    [InlineData(" \n", "is empty. Run the consumer's contract tests again")]
    [InlineData("{\"consumer\":{\"name\":\n\"photo-po", "is cut off: its JSON ends too early, in line 2. Run the consumer's contract tests again")]
    [InlineData("{\"consumer\":{", "is cut off")]
    [InlineData("<html></html>", "is not JSON: '<' is an invalid start of a value")]
    [InlineData("{\"consumer\":{}}x", "is not JSON: 'x' is invalid")]
    [InlineData("[]", "the root is no object")]
    [InlineData("{}", "does not name its consumer")]
    [InlineData("""{"consumer":{"name":"a"}}""", "does not name its provider")]
    [InlineData("""{"consumer":{"name":"a"},"provider":{"name":"vitec connect"}}""", "is a pact with the provider \"vitec connect\", not with \"Vitec Connect\"")]
    [InlineData(Head + """ "metadata":{}}""", "does not say which version of the Pact specification it keeps")]
    [InlineData(Head + """ "metadata":{"pactSpecification":{"version":"5.0"}}}""", "keeps version 5.0 of the Pact specification, which is unknown")]
    [InlineData(Head + """ "metadata":{"pactSpecification":{"version":"four"}}}""", "keeps version four")]
    [InlineData(Head + """ "messages":[],""" + Version4, "is a message pact")]
    [InlineData(Head + Version4, "declares no interactions")]
    [InlineData(Head + """ "interactions":[],""" + Version4, "declares no interactions")]
    [InlineData(Head + """ "interactions":[{"description":"x","type":"Asynchronous/Messages"}],""" + Version4, "declares interaction 1, \"x\", of the type Asynchronous/Messages")]
    [InlineData(Head + """ "interactions":[{"description":" "}],""" + Version4, "interaction 1 has no description")]
    [InlineData(Head + """ "interactions":[1],""" + Version4, "interaction 1 has no description")]
    [InlineData(Head + """ "interactions":[{"description":"x","response":{}}],""" + Version4, "interaction 1, \"x\", has no request")]
    [InlineData(Head + """ "interactions":[{"description":"x","request":{}}],""" + Version4, "interaction 1, \"x\", has no response")]
    [InlineData(Head + """ "interactions":[{"description":"x","request":{"method":[],"path":"/"},"response":{}}],""" + Version4, "interaction 1, \"x\", has no method in its request")]
    [InlineData(Head + """ "interactions":[{"description":"x","request":{"method":"PUT"},"response":{}}],""" + Version4, "interaction 1, \"x\", has no path in its request")]
    [InlineData(Head + """ "interactions":[{"description":"x","request":{"method":"PUT","path":"/"},"response":{"status":"200"}}],""" + Version4, "interaction 1, \"x\", has no status in its response")]
    [InlineData(Head + """ "interactions":[{"description":"x","request":{"method":"PUT","path":"/"},"response":{"status":200.5}}],""" + Version4, "interaction 1, \"x\", has no status in its response")]
    [InlineData(Head + """ "interactions":[{"description":"x","request":{"method":"PUT","path":"/"},"response":{"status":20000}}],""" + Version4, "interaction 1, \"x\", has no status in its response")]
    [InlineData(Head + """ "interactions":[{"description":"\ud800","request":{},"response":{}}],""" + Version4, "holds a text that is no Unicode")]
    public void An_unfit_file_is_refused_with_what_is_wrong(string text, string problem)
    {
        var path = Write(text);
        var e = Assert.Throws<PactFileException>(() => PactFile.Read(path));
        Assert.StartsWith(path, Assert.Single(e.Problems), StringComparison.Ordinal);
        Assert.Contains(problem, e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_in_UTF8_is_refused()
    {
        var path = Path.Combine(Folder, "utf16.json");
        File.WriteAllText(path, PactText.Pact(PactText.Interaction()), Encoding.Unicode);
        Assert.Contains("is not in UTF-8", Assert.Throws<PactFileException>(() => PactFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_error()
    {
        var path = Path.Combine(Folder, "nope.json");
        Assert.Contains($"{path} can't be read", Assert.Throws<PactFileException>(() => PactFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_deep_body_is_read()
    {
        var interaction = PactText.Interaction();
        JsonNode deep = 1;
        for (var i = 0; i < 200; i++)
        {
            deep = new JsonArray(deep);
        }

        interaction["request"]!["body"]!["content"] = deep;
        Assert.Single(PactFile.Read(Write(Text(PactText.Pact, interaction))).Interactions);

        static string Text(Func<JsonObject[], string> pact, JsonObject interaction) => pact([interaction]);
    }

    [Fact]
    public void A_folder_is_read_in_the_order_of_names_without_other_files_and_subfolders()
    {
        Write(PactText.Of("b", PactText.Interaction()), "b.json");
        Write(PactText.Of("ö å", PactText.Interaction()), "ö å.JSON");
        Write(PactText.Of("a", PactText.Interaction()), "a.json");
        Write("no pact", "README.md");
        Directory.CreateDirectory(Path.Combine(Folder, "sub"));
        Write("no pact", Path.Combine("sub", "c.json"));
        Assert.Equal(["a", "b", "ö å"], PactFile.ReadFolder(Folder).Select(pact => pact.Consumer));
    }

    [Fact]
    public void A_folder_with_unfit_files_is_refused_with_all_of_their_problems()
    {
        Write(PactText.Pact(PactText.Interaction()), "good.json");
        Write("", "empty.json");
        Write("{", "cut.json");
        var e = Assert.Throws<PactFileException>(() => PactFile.ReadFolder(Folder));
        Assert.Collection(
            e.Problems,
            problem => Assert.Contains("cut.json is cut off", problem, StringComparison.Ordinal),
            problem => Assert.Contains("empty.json is empty", problem, StringComparison.Ordinal));
        Assert.Equal(string.Join('\n', e.Problems), e.Message);
    }

    [Fact]
    public void Two_files_of_one_consumer_are_refused()
    {
        var one = Write(PactText.Of("a", PactText.Interaction()), "a.json");
        var two = Write(PactText.Of("a", PactText.Interaction("another")), "a (1).json");
        Write(PactText.Of("b", PactText.Interaction()), "b.json");
        var problem = Assert.Single(Assert.Throws<PactFileException>(() => PactFile.ReadFolder(Folder)).Problems);
        Assert.Equal($"{two} and {one} are pacts of the same consumer, \"a\". Keep the one that its contract tests write, and delete what is left over.", problem);
    }

    [Fact]
    public void A_file_of_50_MB_is_refused_without_being_read()
    {
        var path = Path.Combine(Folder, "large.json");
        using (var file = File.Create(path))
        {
            file.SetLength(50 * 1024 * 1024);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var e = Assert.Throws<PactFileException>(() => PactFile.Read(path));
        Assert.Equal($"{path} is larger than the 20 MiB that are read. A pact has examples, and no data: make them small, or put the interactions into several pacts.", e.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1024 * 1024);
    }

    [Fact]
    public void A_folder_without_pact_files_is_an_error()
    {
        Write("no pact", "README.md");
        var e = Assert.Throws<PactFileException>(() => PactFile.ReadFolder(Folder));
        Assert.Contains($"The folder {Folder} holds no pact files", e.Message, StringComparison.Ordinal);
        Assert.Contains("there is nothing to verify", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_or_is_a_file_is_an_error()
    {
        var missing = Path.Combine(Folder, "nope");
        Assert.Contains($"The folder {missing} does not exist", Assert.Throws<PactFileException>(() => PactFile.ReadFolder(missing)).Message, StringComparison.Ordinal);
        var file = Write(PactText.Pact(PactText.Interaction()));
        Assert.Contains($"{file} is a file. Give the folder", Assert.Throws<PactFileException>(() => PactFile.ReadFolder(file)).Message, StringComparison.Ordinal);
    }
}

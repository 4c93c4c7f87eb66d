using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Tool.Tests;

/// <summary><c>check --fix</c>.</summary>
public sealed class CheckFixTests : CheckTest
{
    private const string Wrong = """(await http.PostAsync("Service/Order/UserInteraction/" + customerId, content)).EnsureSuccessStatusCode();""";
    private const string Right = """(await http.PutAsync("Service/Order/UserInteraction/" + System.Uri.EscapeDataString(customerId), content)).EnsureSuccessStatusCode();""";
    private const string RightMethod = """(await http.PutAsync("Service/Order/UserInteraction/" + customerId, content)).EnsureSuccessStatusCode();""";

    public CheckFixTests() => Write("App.csproj", """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """);

    [Fact]
    public async Task Everything_mended_ends_with_0_and_says_what()
    {
        Write("Orders.cs", Method(Wrong));

        var run = await RunAsync("check", "--fix", "--severity", "info");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(Method(Right), Read("Orders.cs"));
        Assert.Equal(
            ["Orders.cs(6,16): fixed VITEC005", "Orders.cs(6,66): fixed VITEC006"],
            Found(run));
        Assert.EndsWith("1 file in 1 project checked: nothing found, 2 fixed." + Environment.NewLine, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixes_within_one_another_and_of_one_literal_are_all_made()
    {
        // Two names and a URL in one text, in a call whose method and path are wrong, and which is itself part of a wrong call.
        Write("Orders.cs", Method("""
            (await http.PostAsync("http://connect.example/Service/Order/UserInteraction/" + customerId, new System.Net.Http.StringContent("{\"URL\":\"www.supplier.se/a\",\"Id\":\"1\",\"comment\":\"" + (await http.PostAsync("Service/Order/UserInteraction/" + customerId, content)).StatusCode + "\"}"))).EnsureSuccessStatusCode();
            """));

        var run = await RunAsync("check", "--fix", "--severity", "info");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(
            Method("""
                (await http.PutAsync("https://connect.example/Service/Order/UserInteraction/" + System.Uri.EscapeDataString(customerId), new System.Net.Http.StringContent("{\"url\":\"https://www.supplier.se/a\",\"id\":\"1\",\"comment\":\"" + (await http.PutAsync("Service/Order/UserInteraction/" + System.Uri.EscapeDataString(customerId), content)).StatusCode + "\"}"))).EnsureSuccessStatusCode();
                """),
            Read("Orders.cs"));
        Assert.Empty(run.Errors);
    }

    [Fact]
    public async Task Only_what_counts_is_fixed()
    {
        Write("Orders.cs", Method(Wrong));
        Write("Other/Orders.cs", Method(Wrong).Replace("class Orders", "class Other", StringComparison.Ordinal));

        var run = await RunAsync("check", "--fix", "--exclude", "Other");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.Equal(Method(RightMethod), Read("Orders.cs"));
        Assert.Contains(Wrong, Read("Other/Orders.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Encodings_byte_order_marks_and_newlines_stay()
    {
        var files = new Dictionary<string, (Encoding Encoding, string Newline)>
        {
            ["Windows"] = (new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), "\r\n"),
            ["Unix"] = (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), "\n"),
            ["Utf16"] = (Encoding.Unicode, "\r\n"),
            ["BigEndian"] = (Encoding.BigEndianUnicode, "\n"),
            ["Latin1"] = (Encoding.Latin1, "\r\n"),
        };
        foreach (var (name, (encoding, newline)) in files)
        {
            Write($"{name}.cs", Text(name, newline), encoding);
        }

        var run = await RunAsync("check", "--fix");

        Assert.True(run.ExitCode == 0, run.ToString());
        Assert.All(files, file =>
        {
            var (encoding, newline) = file.Value;
            byte[] expected = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text(file.Key, newline).Replace("PostAsync", "PutAsync", StringComparison.Ordinal))];
            Assert.Equal(expected, File.ReadAllBytes(Path.Combine(Folder, $"{file.Key}.cs")));
        });

        static string Text(string type, string newline) =>
            ("// åäö, trailing blanks:   \n" + Method(Wrong).Replace("class Orders", $"class {type}", StringComparison.Ordinal).ReplaceLineEndings("\n") + "\n\n\t").Replace("\n", newline, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_needs_judgement_is_left_and_reported()
    {
        // A relative URL has no base here that the contract names; an answer that is not looked at would have to throw.
        var source = Method("""await http.PutAsync("Service/Order/UserInteraction/1", new System.Net.Http.StringContent("{\"url\":\"/a\"}"));""");
        Write("Orders.cs", source);

        var run = await RunAsync("check", "--fix", "--severity", "info");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(source, Read("Orders.cs"));
        Assert.Equal(["Orders.cs(6,15): info VITEC013", "Orders.cs(6,98): warning VITEC002"], Found(run));
    }

    [Fact]
    public async Task A_fix_that_needs_a_new_parameter_is_not_made_and_that_is_said()
    {
        Write("Orders.cs", WithoutCustomerId);

        var run = await RunAsync("check", "--fix");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(WithoutCustomerId, Read("Orders.cs"));
        Assert.Contains("vitec-connect: Orders.cs(4,23): VITEC001 was not fixed: it needs a new parameter, which callers would have to pass.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["Orders.cs(4,23): warning VITEC001"], Found(run));
    }

    [Fact]
    public async Task Where_one_of_several_cannot_be_fixed_the_others_are()
    {
        const string There = """

            class There
            {
                System.Threading.Tasks.Task Send(System.Net.Http.HttpClient http, System.Net.Http.HttpContent content, string customerId) =>
                    http.PutAsync("Service/Order/UserInteraction/", content);
            }
            """;
        Write("Orders.cs", WithoutCustomerId + There + There.Replace("class There", "class Again", StringComparison.Ordinal));

        var run = await RunAsync("check", "--fix");

        var mended = There.Replace("\"Service/Order/UserInteraction/\"", "$\"Service/Order/UserInteraction/{System.Uri.EscapeDataString(customerId)}\"", StringComparison.Ordinal);
        Assert.Equal(WithoutCustomerId + mended + mended.Replace("class There", "class Again", StringComparison.Ordinal), Read("Orders.cs"));
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.EndsWith("1 file in 1 project checked: 1 warning, 2 fixed." + Environment.NewLine, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_read_only_file_is_left_and_named_and_its_findings_stay()
    {
        var file = Write("Orders.cs", Method(Wrong));
        File.SetAttributes(file, FileAttributes.ReadOnly);

        var run = await RunAsync("check", "--fix");

        File.SetAttributes(file, FileAttributes.Normal);
        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(Method(Wrong), Read("Orders.cs"));
        Assert.Contains("vitec-connect: Orders.cs was not changed: it is read-only.", run.Errors, StringComparison.Ordinal);
        Assert.Equal(["Orders.cs(6,16): warning VITEC005"], Found(run));
    }

    [Fact]
    public async Task Code_whose_references_are_unknown_is_not_fixed_and_that_is_said()
    {
        File.Delete(Path.Combine(Folder, "App.csproj"));
        Write("Orders.cs", Method(Wrong));

        var run = await RunAsync("check", "--fix");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(Method(Wrong), Read("Orders.cs"));
        Assert.Contains("Nothing was fixed in 1 file without a project: without its references it can't be told whether the code would still compile.", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_outside_of_the_path_and_generated_ones_are_not_touched()
    {
        WriteProject("App", """<Compile Include="../Shared/Shared.cs" />""");
        Write("Shared/Shared.cs", Method(Wrong));
        Write("App/App.cs", Method(Wrong).Replace("class Orders", "class App", StringComparison.Ordinal));
        Write("App/Made.g.cs", Method(Wrong).Replace("class Orders", "class Made", StringComparison.Ordinal));

        var run = await RunAsync("check", "App/App.csproj", "--fix");

        Assert.True(run.ExitCode == 1, run.ToString());
        Assert.Equal(["App/App.cs(6,16): fixed VITEC005", "Shared/Shared.cs(6,16): warning VITEC005"], Found(run));
        Assert.Contains(RightMethod, Read("App/App.cs"), StringComparison.Ordinal);
        Assert.Contains(Wrong, Read("Shared/Shared.cs"), StringComparison.Ordinal);
        Assert.Contains(Wrong, Read("App/Made.g.cs"), StringComparison.Ordinal);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Growth;

/// <summary>
/// Files of a size and shape that nobody writes by hand, as large as the compiler takes them on a stack of 1 MB: on the same
/// stack all rules come to an end, and what is spent on evaluating the file grows no faster than the file.
/// </summary>
public class AnalyzerGrowthTests
{
    private const double MostGrowth = 2.2;

    private static readonly Dictionary<string, (int Size, string Rule, Func<int, string> Members)> Files = new()
    {
        ["a method of 10,000 lines"] = (10_000, "VITEC002", size => Method(Lines(size, i => $"request.Url = \"/order/\" + id + \"/{i}\";"))),
        ["10,000 methods"] = (10_000, "VITEC002", size => Lines(size, i => $"void M{i}(OrderUserInteractionRequest request, string id) {{ request.Url = \"/order/\" + id; }}")),
        ["an addition of 10,000 ternaries"] = (10_000, "VITEC002", size => Method($"request.Url = \"/\"{Nested(size, " + (n > 0 ? \"a\" : \"b\")")};")),
        ["an addition of 10,000 values that may be null"] = (10_000, "VITEC002", size => Method($"request.Url = \"/\"{Nested(size, " + (id ?? \"b\")")};")),
        ["a switch of 1,000 branches"] = (1_000, "VITEC003", size => Method($"switch (n) {{ {Lines(size, i => $"case {i}: request.Url = \"www.x.se/{i}\"; break;")} }}")),
        ["one variable of 1,000 branches"] = (1_000, "VITEC002", size => Method($"string s = id; {Lines(size, i => $"if (n == {i}) s = \"/{i}\";")} request.Url = s;")),
        ["calls of one function"] = (2_000, "VITEC002", size => $"{Method(Lines(size, i => $"Set(request, \"/{i}\");"))} void Set(OrderUserInteractionRequest request, string url) => request.Url = url;"),
        ["functions in a chain"] = (1_000, "VITEC002", size => $"{Method("F0(request, \"/a\");")} {Lines(size, i => $"void F{i}(OrderUserInteractionRequest request, string url) {{ request.Url = url; F{i + 1}(request, url); }}")} void F{size}(OrderUserInteractionRequest request, string url) => request.Url = url;"),
        ["functions in a lattice"] = (1_000, "VITEC003", size => $"{Method("request.Url = F0(\"/\"); request.Url = \"www.x.se\";")} {Lines(size, i => $"string F{i}(string p) => n > 0 ? F{i + 1}(p + \"x\") : F{i + 1}(p + \"y\");")} string F{size}(string p) => p; int n;"),
        ["functions in a circle"] = (1_000, "VITEC002", size => $"{Method("request.Url = \"/\" + F0(id);")} {Lines(size, i => $"string F{i}(string p) => n > 0 ? p : F{(i + 1) % size}(p + \"x\");")} int n;"),
        ["functions that pass on to one another"] = (200, "VITEC002", size => $"{Method("F0(request, \"/a\");")} {Lines(size, i => $"void F{i}(OrderUserInteractionRequest request, string url) {{ request.Url = url; F{(i + 1) % size}(request, url); F{(i * 7) % size}(request, url + \"x\"); }}")}"),
        ["constants in a circle"] = (1_000, "VITEC002", size => $"{Method("request.Url = A0; request.Url = \"/\" + A1;")} {Lines(size, i => $"const string A{i} = A{(i + 1) % size} + \"a\";")}"),
        ["fields and properties in a circle"] = (1_000, "VITEC002", size => $"{Method("request.Url = A0; request.Url = \"/\" + B0;")} {Lines(size, i => $"static readonly string A{i} = A{(i + 1) % size} + \"a\"; string B{i} => B{(i + 1) % size};")}"),
        ["base types in a circle"] = (1_000, "VITEC002", size => $"{Method("request.Url = \"/a\"; new T0 { Url = \"/b\" }.ToString();")} {Lines(size, i => $"class T{i} : T{(i + 1) % size} {{ public string Url {{ get; set; }} }}")}"),
        ["base types in a chain"] = (400, "VITEC002", size => $"{Method($"new T0 {{ Url = \"/b\" }}.ToString();")} {Lines(size, i => $"class T{i} : T{i + 1} {{ }}")} class T{size} {{ [AbsoluteUrl] public string Url {{ get; set; }} }}"),
        ["a URL of 5 MB"] = (10_000, "VITEC002", size => Method($"request.Url = \"/{new string('a', size * 500)}\"; request.Url = \"/{new string('b', size * 500)}\" + id;")),
        ["a body of nested JSON"] = (10_000, "VITEC009", size => Send($"{Nested(size, "{\\\"Url\\\":")}\\\"/a\\\"{new string('}', size)}")),
        ["a body of JSON in arrays"] = (10_000, "VITEC009", size => Send($"{{\\\"a\\\":{new string('[', size)}{new string(']', size)},\\\"Url\\\":\\\"/a\\\"}}")),
        ["a body of 10,000 JSON properties"] = (10_000, "VITEC009", size => Send($"{{{Nested(size, "\\\"a\\\":1,")}\\\"Url\\\":\\\"/a\\\"}}")),
        ["a body of nested XML"] = (10_000, "VITEC010", size => Send($"<OrderUserInteractionRequest>{Nested(size, "<a>")}{Nested(size, "</a>")}</OrderUserInteractionRequest>", "application/xml")),
        ["a body of XML with entities"] = (10_000, "VITEC010", size => Send($"<!DOCTYPE a SYSTEM \\\"file:///etc/passwd\\\" [<!ENTITY a \\\"{Nested(size, "&a;")}\\\"><!ENTITY % b SYSTEM \\\"http://127.0.0.1:1/b\\\">%b;]><OrderUserInteractionRequest>&a;</OrderUserInteractionRequest>", "application/xml")),
        ["messages in variables of their own"] = (800, "VITEC001", size => Method(Lines(size, i => $"var m{i} = new HttpRequestMessage(HttpMethod.Put, \"https://x.se/{i}\"); m{i}.RequestUri = new Uri(\"https://x.se/Service/Order/UserInteraction?{i}\"); http.Send(m{i});"))),
        ["URLs of one message"] = (800, "VITEC001", size => Method($"var m = new HttpRequestMessage(); m.Method = HttpMethod.Put; {Lines(size, i => $"if (n == {i}) m.RequestUri = new Uri(\"https://x.se/Service/Order/UserInteraction?{i}\");")} http.Send(m);")),
        ["lists that are spread into lists"] = (400, "VITEC002", size => Method($"string[] a0 = [\"\", \"a\"]; {Lines(size, i => $"string[] a{i + 1} = [.. a{i}, .. a{i}]; request.Url = string.Join(\"/\", a{i});")}")),
        ["a list that grows"] = (800, "VITEC002", size => Method($"var list = new System.Collections.Generic.List<string> {{ \"\" }}; {Lines(size, i => $"list.AddRange(new[] {{ \"a{i}\", id }});")} request.Url = string.Join(\"/\", list);")),
        ["bodies in one method"] = (400, "VITEC002", size => Method(Lines(size, i => $"http.PutAsync(\"Service/Order/UserInteraction/M{i}\", new StringContent(\"{{\\\"url\\\":\\\"/a\\\"}}\", null, \"application/json\"));"))),
    };

    public static TheoryData<string> Shapes => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Work_grows_no_faster_than_the_file(string shape)
    {
        var (size, rule, members) = Files[shape];
        size = Roslyn.IsNewest ? size : Math.Max(size / 10, Math.Min(size, 200));
        var (smallest, middle, largest) = (Analyze(members(size / 4)), Analyze(members(size / 2)), Analyze(members(size)));

        Assert.Contains(rule, largest.Reported);
        Assert.InRange(middle.Spent, 1, smallest.Spent * MostGrowth);
        Assert.InRange(largest.Spent, 1, middle.Spent * MostGrowth);
    }

    private static SynchronousAnalysis Analyze(string members) => SmallStack.Run(() => new SynchronousAnalysis($$"""
        using System; using System.Net.Http; using Vitec.Connect.Contracts;
        class C
        {
        {{members}}
        }
        """));

    private static string Method(string statements) => $"void M(HttpClient http, OrderUserInteractionRequest request, string id, int n)\n{{\n{statements}\n}}\n";

    private static string Send(string body, string type = "application/json") =>
        Method($"http.PutAsync(\"Service/Order/UserInteraction/M1\", new StringContent(\"{body}\", null, \"{type}\"));");

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));

    private static string Nested(int count, string part) => string.Concat(Enumerable.Repeat(part, count));
}

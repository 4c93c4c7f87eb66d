using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>Runs the analyzer over code and compares what it reports with the markup in it: <c>{|VITEC002:"/a"|}</c>.</summary>
internal static class Verify
{
    /// <summary>The rule that has a word about most calls in these tests, whose answers nobody looks at: switched on in its own tests.</summary>
    public const string UnreadAnswer = "VITEC013";

    /// <summary>The framework's reference assemblies, from the packs beside the running SDK: nothing is downloaded.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. ReferencesIn("Microsoft.NETCore.App.Ref"), .. ReferencesIn("Microsoft.AspNetCore.App.Ref")];

    public static MetadataReference Contracts { get; } = MetadataReference.CreateFromFile(typeof(OrderUserInteractionRequest).Assembly.Location);

    /// <summary>
    /// What a fix makes of code against a library; the same where it is not to be offered. What is reported in another statement
    /// than the call is found by no analysis of its line alone.
    /// </summary>
    public static Task FixAsync<TFix>(string library, string code, string changed, bool isInOtherStatement = false)
        where TFix : CodeFixProvider, new()
    {
        var test = new FixTest<TFix>(typeof(TFix).Name) { TestCode = code, FixedCode = changed };
        test.TestState.AdditionalReferences.AddRange(Libraries.Of(library));
        if (test.CodeActionEquivalenceKey == "UnreadAnswerCodeFix")
        {
            test.DisabledDiagnostics.Remove(UnreadAnswer);
        }

        test.CodeFixTestBehaviors = isInOtherStatement ? CodeFixTestBehaviors.SkipLocalDiagnosticCheck : CodeFixTestBehaviors.None;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What the code of most tests stands in: the usual usings, and a method body.</summary>
    public static Task InMethodAsync(string body, string parameters = "") => FileAsync(Wrap(body, parameters));

    public static Task FileAsync(string code, LanguageVersion languageVersion = LanguageVersion.Latest) =>
        new Test { TestCode = code, Version = languageVersion }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The code against a library: <c>RestSharp 108</c>.</summary>
    public static Task FileAsync(string library, string code)
    {
        var test = new Test { TestCode = code };
        test.TestState.AdditionalReferences.AddRange(Libraries.Of(library));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static string Wrap(string body, string parameters = "") => $$"""
        using System;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading.Tasks;
        using Vitec.Connect.Contracts;

        class C
        {
            async Task M(HttpClient http, HttpContent content, OrderUserInteractionRequest request, bool condition, string unknown{{(parameters.Length > 0 ? ", " + parameters : "")}})
            {
                {{body}}
            }
        }
        """;

    private static IEnumerable<MetadataReference> ReferencesIn(string pack)
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var packs = Path.Combine(runtime.Parent!.Parent!.Parent!.FullName, "packs", pack);
        var newest = new DirectoryInfo(packs).GetDirectories("10.*").OrderBy(folder => folder.Name, StringComparer.Ordinal).Last();
        return Directory.GetFiles(Path.Combine(newest.FullName, "ref", "net10.0"), "*.dll").Select(file => MetadataReference.CreateFromFile(file));
    }

    /// <summary>One run: every analyzer over the code, against the newest C# unless a test says another.</summary>
    public class Test : CSharpAnalyzerTest<ContractAnalyzer, DefaultVerifier>
    {
        public Test()
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Framework);
            TestState.AdditionalReferences.Add(Contracts);
            CompilerDiagnostics = CompilerDiagnostics.Errors;
            TestBehaviors = TestBehaviors.SkipGeneratedCodeCheck;
            DisabledDiagnostics.Add(UnreadAnswer);
        }

        public LanguageVersion Version { get; init; } = LanguageVersion.Latest;

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(Version, DocumentationMode.Diagnose);
    }

    /// <summary>One run of a code fix, alone and over everything at once.</summary>
    public class FixTest<TFix> : CSharpCodeFixTest<ContractAnalyzer, TFix, DefaultVerifier>
        where TFix : CodeFixProvider, new()
    {
        public FixTest(string equivalenceKey)
        {
            ReferenceAssemblies = new ReferenceAssemblies("net10.0");
            TestState.AdditionalReferences.AddRange(Framework);
            TestState.AdditionalReferences.Add(Contracts);
            CodeActionEquivalenceKey = equivalenceKey;
            DisabledDiagnostics.Add(UnreadAnswer);
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The HTTP libraries that code under test is compiled against: the real packages, which the build downloaded.</summary>
internal static class Libraries
{
    private static readonly string Packages =
        typeof(Libraries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "NuGetPackageRoot").Value!;

    private static readonly ImmutableDictionary<string, ImmutableArray<MetadataReference>> References = new Dictionary<string, string[]>
    {
        ["None"] = [],
        ["RestSharp 108"] = ["restsharp/108.0.3/lib/net6.0/RestSharp.dll"],
        ["RestSharp 112"] = ["restsharp/112.1.0/lib/net8.0/RestSharp.dll"],
        ["RestSharp 114"] = ["restsharp/114.1.0/lib/net10.0/RestSharp.dll"],
        ["Flurl 2"] = ["flurl/3.0.1/lib/netstandard2.0/Flurl.dll", "flurl.http/2.4.2/lib/netstandard2.0/Flurl.Http.dll"],
        ["Flurl 4"] = ["flurl/4.0.0/lib/netstandard2.0/Flurl.dll", "flurl.http/4.0.2/lib/net6.0/Flurl.Http.dll"],
        ["Newtonsoft.Json"] = ["newtonsoft.json/13.0.4/lib/net6.0/Newtonsoft.Json.dll"],
        ["Refit"] = ["refit/16.4.0/lib/net10.0/Refit.dll", "refit.httpclientfactory/16.4.0/lib/net10.0/Refit.HttpClientFactory.dll"],
        ["RestEase"] = ["restease/1.4.3/lib/netstandard1.1/RestEase.dll", "newtonsoft.json/13.0.4/lib/net6.0/Newtonsoft.Json.dll"],
    }.ToImmutableDictionary(
        library => library.Key,
        library => library.Value.Select(file => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(Packages, file))).ToImmutableArray(),
        StringComparer.Ordinal);

    /// <summary>The typed client.</summary>
    public static MetadataReference Client { get; } = MetadataReference.CreateFromFile(typeof(Contracts.Client.IVitecConnectClient).Assembly.Location);

    /// <summary>The assemblies of a library, by its name and major version: <c>RestSharp 108</c>.</summary>
    public static ImmutableArray<MetadataReference> Of(string library) => References[library];
}

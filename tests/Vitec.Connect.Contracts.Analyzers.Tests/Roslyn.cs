using System;
using Microsoft.CodeAnalysis.CSharp;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>The compiler that the tests run in: the newest, unless the project's name says which.</summary>
internal static class Roslyn
{
    private static readonly string Project = typeof(Roslyn).Assembly.GetName().Name!;

    public static bool IsNewest { get; } = !Project.Contains(".Roslyn", StringComparison.Ordinal);

    /// <summary>Major and minor version: <c>4.8</c>.</summary>
    public static string Version { get; } = typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(2);
}

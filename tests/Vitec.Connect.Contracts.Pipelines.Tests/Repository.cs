using System.IO;
using System.Linq;
using System.Reflection;

namespace Vitec.Connect.Contracts.Pipelines.Tests;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "Repository").Value!;

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));
}

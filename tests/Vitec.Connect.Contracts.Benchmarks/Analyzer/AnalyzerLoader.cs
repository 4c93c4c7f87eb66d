using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Vitec.Connect.Contracts.Benchmarks.Analyzer;

/// <summary>Loads the assemblies of one package apart from those of others, with the compiler that runs.</summary>
internal sealed class AnalyzerLoader() : AssemblyLoadContext(name: null), IAnalyzerAssemblyLoader
{
    private string? _folder;

    public void AddDependencyLocation(string fullPath) => _folder = Path.GetDirectoryName(fullPath);

    public Assembly LoadFromPath(string fullPath) => Assemblies.FirstOrDefault(assembly => assembly.Location == fullPath) ?? LoadFromAssemblyPath(fullPath);

    protected override Assembly? Load(AssemblyName assemblyName) =>
        Path.Combine(_folder!, assemblyName.Name + ".dll") is var file && File.Exists(file) ? LoadFromPath(file) : null;
}

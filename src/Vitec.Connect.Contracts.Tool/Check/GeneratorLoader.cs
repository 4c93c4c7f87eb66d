using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Loads the source generators of projects: each folder's with the assemblies beside them, and the compiler of the command.</summary>
internal sealed class GeneratorLoader : IAnalyzerAssemblyLoader
{
    private readonly Dictionary<string, AnalyzerFileReference> _references = new(Paths.Comparer);
    private readonly Dictionary<string, Context> _contexts = new(Paths.Comparer);

    /// <summary>The generators of an assembly, loaded once for all projects.</summary>
    public AnalyzerFileReference Get(string path)
    {
        if (!_references.TryGetValue(path, out var reference))
        {
            reference = new AnalyzerFileReference(path, this);
            _references.Add(path, reference);
        }

        return reference;
    }

    /// <inheritdoc/>
    public void AddDependencyLocation(string fullPath)
    {
        // They are looked for beside what needs them.
    }

    /// <inheritdoc/>
    public Assembly LoadFromPath(string fullPath)
    {
        var folder = Path.GetDirectoryName(fullPath)!;
        lock (_contexts)
        {
            if (!_contexts.TryGetValue(folder, out var context))
            {
                context = new Context(folder);
                _contexts.Add(folder, context);
            }

            return context.LoadFromAssemblyPath(fullPath);
        }
    }

    private sealed class Context(string folder) : AssemblyLoadContext
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            try
            {
                // The compiler and the framework are shared, else a generator is none to the compiler.
                return Default.LoadFromAssemblyName(assemblyName);
            }
            catch (FileNotFoundException)
            {
                var beside = Path.Combine(folder, assemblyName.Name + ".dll");
                return File.Exists(beside) ? LoadFromAssemblyPath(beside) : null;
            }
        }
    }
}

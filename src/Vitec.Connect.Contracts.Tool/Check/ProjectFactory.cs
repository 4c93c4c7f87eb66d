using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Makes Roslyn's projects, each alone in a workspace of its own, so that it can be forgotten with it.</summary>
internal sealed class ProjectFactory(ReferenceCache references, GeneratorLoader generators, Action<string> note)
{
    private static readonly MefHostServices Services = MefHostServices.DefaultHost;

    /// <summary>A project as its build describes it.</summary>
    public Project Create(ProjectDescription description)
    {
        var arguments = CSharpCommandLineParser.Default.Parse(description.Arguments, description.Folder, sdkDirectory: null);
        var known = new List<MetadataReference>();
        foreach (var reference in arguments.MetadataReferences)
        {
            var path = Path.GetFullPath(reference.Reference, description.Folder);
            if (references.Get(path, reference.Properties) is { } found)
            {
                known.Add(found);
            }
            else
            {
                note($"{Shown(description)} references {Paths.Shown(path)}, which is not there or can't be read: what it declares is unknown.");
            }
        }

        return Create(
            Shown(description),
            arguments.CompilationOptions.WithStrongNameProvider(new DesktopStrongNameProvider(arguments.KeyFileSearchPaths)).WithConcurrentBuild(true),
            arguments.ParseOptions,
            arguments.SourceFiles.Select(file => file.Path),
            arguments.AnalyzerConfigPaths,
            arguments.AdditionalFiles.Select(file => file.Path),
            arguments.Encoding,
            known,
            arguments.AnalyzerReferences.Select(reference => Path.GetFullPath(reference.FilePath, description.Folder)).Where(File.Exists),
            arguments.CompilationName ?? Path.GetFileNameWithoutExtension(description.ProjectFile));
    }

    /// <summary>Files of which no build tells how they are compiled: with the framework that the command runs on, and nothing else.</summary>
    /// <param name="name">What they are called.</param>
    /// <param name="folder">Where they are.</param>
    /// <param name="files">Their full paths.</param>
    /// <param name="projectFile">The project file, when there is one.</param>
    public Project CreateFallback(string name, string folder, IReadOnlyList<string> files, string? projectFile)
    {
        var project = Create(
            name,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable),
            new CSharpParseOptions(LanguageVersion.Preview, preprocessorSymbols: ["DEBUG", "TRACE", "NET"]),
            files,
            ConfigurationsOf(files),
            [],
            encoding: null,
            [.. references.Framework.Select(path => references.Get(path, MetadataReferenceProperties.Assembly)).OfType<MetadataReference>()],
            [],
            Path.GetFileName(folder));
        return project.AddDocument("GlobalUsings.g.cs", GlobalUsings(projectFile), filePath: Path.Combine(folder, "obj", "GlobalUsings.g.cs")).Project;
    }

    private Project Create(
        string name,
        CSharpCompilationOptions options,
        CSharpParseOptions parseOptions,
        IEnumerable<string> files,
        IEnumerable<string> configurations,
        IEnumerable<string> additionalFiles,
        Encoding? encoding,
        List<MetadataReference> known,
        IEnumerable<string> analyzers,
        string assemblyName)
    {
        var id = ProjectId.CreateNewId();
        var info = ProjectInfo.Create(
                id,
                VersionStamp.Default,
                name,
                assemblyName,
                LanguageNames.CSharp,
                compilationOptions: options,
                parseOptions: parseOptions,
                documents: Documents(id, files, encoding),
                additionalDocuments: Documents(id, additionalFiles, encoding: null),
                analyzerReferences: analyzers.Select(generators.Get),
                metadataReferences: assemblyName == ContractSymbols.AssemblyName ? known : WithContract(known, name))
            .WithAnalyzerConfigDocuments(Documents(id, configurations, encoding: null));
        return new AdhocWorkspace(Services).AddProject(info);
    }

    /// <summary>With the assembly that declares the contract, without which the analyzer does nothing.</summary>
    private List<MetadataReference> WithContract(List<MetadataReference> known, string name)
    {
        var compilation = CSharpCompilation.Create("probe", references: known);
        if (ContractSymbols.In(compilation) is not null)
        {
            return known;
        }

        known.Add(references.Contract);
        if (ContractSymbols.In(CSharpCompilation.Create("probe", references: known)) is null)
        {
            // .NET Framework, whose facades are left out where nothing needs them.
            var core = known.OfType<PortableExecutableReference>().Select(reference => reference.FilePath).FirstOrDefault(path => path is not null && Path.GetFileName(path) == "mscorlib.dll");
            if (core is not null && references.Get(Path.Combine(Path.GetDirectoryName(core)!, "Facades", "netstandard.dll"), MetadataReferenceProperties.Assembly) is { } facade)
            {
                known.Add(facade);
            }

            if (ContractSymbols.In(CSharpCompilation.Create("probe", references: known)) is null)
            {
                note($"{name} can't be checked: its framework is older than .NET Standard 2.0, or its references are missing.");
            }
        }

        return known;
    }

    private List<DocumentInfo> Documents(ProjectId project, IEnumerable<string> files, Encoding? encoding)
    {
        var documents = new List<DocumentInfo>();
        foreach (var file in files.Select(Path.GetFullPath).Distinct(Paths.Comparer))
        {
            try
            {
                documents.Add(DocumentInfo.Create(
                    DocumentId.CreateNewId(project),
                    Path.GetFileName(file),
                    loader: TextLoader.From(TextAndVersion.Create(SourceFile.Read(file, encoding), VersionStamp.Default, file)),
                    filePath: file));
            }
            catch (IOException e)
            {
                note(e.Message);
            }
        }

        return documents;
    }

    /// <summary>The configuration files that the SDK would find: in the files' folders, and in all above.</summary>
    private static HashSet<string> ConfigurationsOf(IEnumerable<string> files)
    {
        var found = new HashSet<string>(Paths.Comparer);
        var folders = new HashSet<string>(Paths.Comparer);
        foreach (var file in files)
        {
            for (var folder = Path.GetDirectoryName(file); folder is not null && folders.Add(folder); folder = Path.GetDirectoryName(folder))
            {
                foreach (var name in (string[])[".editorconfig", ".globalconfig"])
                {
                    if (Path.Combine(folder, name) is var path && File.Exists(path))
                    {
                        found.Add(path);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>What the SDK puts before all files where implicit usings are on; where they are off, they do no harm.</summary>
    private static SourceText GlobalUsings(string? projectFile)
    {
        IEnumerable<string> namespaces =
            ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        if (projectFile is not null && SdkOf(projectFile)?.Contains("Sdk.Web", StringComparison.OrdinalIgnoreCase) == true)
        {
            namespaces =
            [
                .. namespaces, "System.Net.Http.Json", "Microsoft.AspNetCore.Builder", "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Http", "Microsoft.AspNetCore.Routing",
                "Microsoft.Extensions.Configuration", "Microsoft.Extensions.DependencyInjection", "Microsoft.Extensions.Hosting", "Microsoft.Extensions.Logging",
            ];
        }

        return SourceText.From(string.Concat(namespaces.Select(name => $"global using global::{name};\n")), Encoding.UTF8);
    }

    private static string? SdkOf(string projectFile)
    {
        try
        {
            return XDocument.Load(projectFile).Root?.Attribute("Sdk")?.Value;
        }
        catch (Exception e) when (e is XmlException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Shown(ProjectDescription description) =>
        description.Framework.Length > 0 ? $"{Paths.Shown(description.ProjectFile)} ({description.Framework})" : Paths.Shown(description.ProjectFile);
}

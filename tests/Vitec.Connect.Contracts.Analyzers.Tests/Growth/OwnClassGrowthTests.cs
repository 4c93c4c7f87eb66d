using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Vitec.Connect.Contracts.Analyzers.Contract;
using Vitec.Connect.Contracts.Analyzers.Rules;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Growth;

/// <summary>
/// Classes with the contract's name, of a size and shape that nobody writes by hand: on a stack of 1 MB all of a file's are
/// checked, and the memory that it takes grows no faster than the file.
/// </summary>
public class OwnClassGrowthTests
{
    private const double MostGrowth = 2.2;

    private const string Right = "[DataContract(Namespace = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace)]";

    // Of how many classes that are checked something is reported, too.
    private static readonly Dictionary<string, (int Size, Func<int, int> Reported, Func<int, string> Code)> Files = new()
    {
        ["members"] = (4_000, _ => 1, size => $"[DataContract] class OrderUserInteractionRequest {{ {Lines(size, i => $"[DataMember(Name = \"a{i}\")] public string A{i} {{ get; set; }}")} }}"),
        ["members that are right but the last"] = (4_000, _ => 1, size => $"{Right} class OrderUserInteractionRequest {{ {Lines(size, i => $"[DataMember] public string A{i} {{ get; set; }}")} [DataMember] public string url {{ get; set; }} }}"),
        ["fields in one declaration"] = (4_000, _ => 1, size => $"{Right} class OrderUserInteractionRequest {{ [DataMember] public string A{Lines(size, i => $", A{i}")}, url; }}"),
        ["parts"] = (2_000, _ => 1, size => $"[DataContract] partial class OrderUserInteractionRequest {{ }} {Lines(size, i => $"partial class OrderUserInteractionRequest {{ [DataMember] public string A{i} {{ get; set; }} }}")}"),
        ["interfaces"] = (1_000, _ => 1, size => $"{Lines(size, i => $"interface I{i} {{ }}")} [DataContract] class OrderUserInteractionRequest : I0{Lines(size - 1, i => $", I{i + 1}")} {{ }}"),
        ["base types in a chain"] = (400, _ => 1, size => $"[DataContract] class OrderUserInteractionRequest : T0 {{ }} {Lines(size, i => $"[DataContract] class T{i} : T{i + 1} {{ }}")} class T{size} {{ }}"),
        ["base types in a circle"] = (400, _ => 1, size => $"[DataContract] class OrderUserInteractionRequest : T0 {{ }} {Lines(size, i => $"class T{i} : {(i + 1 < size ? $"T{i + 1}" : "OrderUserInteractionRequest")} {{ }}")}"),
        ["attributes of the class"] = (4_000, _ => 1, size => $"{Lines(size, i => $"[A({i})]")} [DataContract] class OrderUserInteractionRequest {{ }}"),
        ["attributes of a member"] = (4_000, _ => 1, size => $"{Right} class OrderUserInteractionRequest {{ {Lines(size, i => $"[A({i})]")} [DataMember] public string url {{ get; set; }} }}"),
        ["attributes of the assembly"] = (4_000, _ => 1, size => $"{Lines(size, i => $"[assembly: ContractNamespace(\"urn:{i}\", ClrNamespace = \"N{i}\")]")} [DataContract] class OrderUserInteractionRequest {{ }}"),
        ["types within one another"] = (200, _ => 1, size => $"{Lines(size, i => $"class T{i} {{")} [DataContract] class OrderUserInteractionRequest {{ }} {new string('}', size)}"),
        ["namespaces within one another"] = (200, _ => 1, size => $"{Lines(size, i => $"namespace N{i} {{")} [DataContract] class OrderUserInteractionRequest {{ }} {new string('}', size)}"),
        ["classes of the name"] = (1_000, size => size, size => Lines(size, i => $"class T{i} {{ [DataContract] class OrderUserInteractionRequest {{ }} }}")),
        ["classes of the name that are serialized somewhere"] = (1_000, size => size, size => Lines(size, i => $"class T{i} {{ class OrderUserInteractionRequest {{ }} object s = new DataContractSerializer(typeof(OrderUserInteractionRequest)); }}")),
        ["classes of the name that nobody serializes"] = (1_000, _ => 0, size => Lines(size, i => $"class T{i} {{ class OrderUserInteractionRequest {{ }} object s = new DataContractSerializer(typeof(string)); }}")),
    };

    public static TheoryData<string> Shapes => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Memory_grows_no_faster_than_the_file(string shape)
    {
        var (size, reported, code) = Files[shape];
        size = Roslyn.IsNewest ? size : Math.Max(size / 10, Math.Min(size, 200));
        long[] allocated = [.. new[] { size / 4, size / 2, size }.Select(part => Allocated(code(part), reported(part)))];

        Assert.InRange(allocated[0], 1, long.MaxValue);
        Assert.InRange(allocated[1], 0, allocated[0] * MostGrowth);
        Assert.InRange(allocated[2], 0, allocated[1] * MostGrowth);
    }

    /// <summary>What the check of all classes in a file allocates once the compiler knows them.</summary>
    private static long Allocated(string code, int reported) => SmallStack.Run(() =>
    {
        var tree = CSharpSyntaxTree.ParseText(
            $"using System; using System.Runtime.Serialization; {code} [AttributeUsage(AttributeTargets.All, AllowMultiple = true)] class A(int n) : Attribute {{ }}",
            new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create(
            "Code", [tree], Verify.Framework.Add(Verify.Contracts), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
        var types = compilation.GetSymbolsWithName(_ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().ToList();
        Check(Make());

        // What it needs of the references is the same for every file.
        var classes = Make();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = Check(classes);
        Assert.Equal(reported, found);
        return GC.GetAllocatedBytesForCurrentThread() - before;

        OwnClasses Make() => new(compilation, ContractSymbols.In(compilation)!);

        int Check(OwnClasses classes) => types.Count(type => classes.Check(type, CancellationToken.None) is not null);
    });

    private static string Lines(int count, Func<int, string> line) => string.Join('\n', Enumerable.Range(0, count).Select(line));
}

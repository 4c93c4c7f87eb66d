using System.Linq;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Vitec.Connect.Contracts.Tests.Net10;

/// <summary>What holds for the net10.0 assembly alone.</summary>
public class AssemblyTests
{
    private static readonly Assembly Assembly = typeof(OrderUserInteractionRequest).Assembly;

    [Fact]
    public void The_assembly_under_test_is_the_one_for_net10() =>
        Assert.Equal(".NETCoreApp,Version=v10.0", Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);

    [Fact]
    public void It_needs_nothing_but_the_framework() => Assert.All(
        Assembly.GetReferencedAssemblies(),
        reference => Assert.StartsWith(RuntimeEnvironment.GetRuntimeDirectory(), Assembly.Load(reference).Location));

    [Theory]
    [InlineData("IsTrimmable")]
    [InlineData("IsAotCompatible")]
    public void It_says_that_it_can_be_trimmed_and_compiled_ahead_of_time(string key) => Assert.Equal(
        "True", Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value);
}

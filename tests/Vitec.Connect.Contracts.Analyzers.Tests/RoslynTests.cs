namespace Vitec.Connect.Contracts.Analyzers.Tests;

public class RoslynTests
{
    /// <summary>A package that asks for a newer compiler would bring it without a word.</summary>
    [Fact]
    public void The_compiler_is_the_one_that_the_project_is_named_after()
    {
        var project = typeof(RoslynTests).Assembly.GetName().Name;

        Assert.Equal(Roslyn.IsNewest ? "Vitec.Connect.Contracts.Analyzers.Tests" : $"Vitec.Connect.Contracts.Analyzers.Roslyn{Roslyn.Version}.Tests", project);
    }
}

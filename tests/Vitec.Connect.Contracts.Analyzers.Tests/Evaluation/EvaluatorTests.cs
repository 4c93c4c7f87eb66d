namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>Small methods whose values the evaluator must not miss: what the property-based tests have found, shrunk.</summary>
public class EvaluatorTests
{
    [Theory]
    [InlineData("""Probe.See(0, string.Concat(str1: a, str0: "a"));""")]
    [InlineData("""Probe.See(0, string.Format(arg0: "a", format: "a{0}"));""")]
    [InlineData("""Probe.See(0, string.Join(value: new[] { "x", "y" }, separator: "a"));""")]
    [InlineData("""Probe.See(0, "ab".Replace(newValue: "a", oldValue: "b"));""")]
    [InlineData("""Probe.See(0, "abcd".Remove(count: 1, startIndex: 2));""")]
    public void What_is_said_of_a_value_covers_what_it_is(string body)
    {
        using var compiled = CompiledPrograms.Compile([body]);

        Assert.Null(compiled.Errors);
        Assert.Null(ProgramCheck.Failure(compiled, 0, ProgramKind.Everything));
    }
}

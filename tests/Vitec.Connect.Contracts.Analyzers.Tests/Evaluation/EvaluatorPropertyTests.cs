using System;
using System.Linq;
using CsCheck;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>
/// Compares the evaluator with running the code: small methods over strings are written at random, compiled and executed, and
/// each value that is seen in them must be one that the evaluator said could be there.
/// </summary>
/// <remarks>
/// The seeds are fixed, so that a build gives the same answer twice. The environment variable <c>CsCheck_Iter</c>, 100 unless
/// it is set, is how many methods each batch has.
/// </remarks>
public class EvaluatorPropertyTests
{
    private static readonly Gen<byte[]> Choices = Gen.Byte.Array[10, 150];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(10)]
    public void What_is_said_of_a_value_covers_what_it_is(uint seed) => Check(ProgramKind.Everything, seed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Values_of_which_nothing_unknown_goes_in_are_known(uint seed) => Check(ProgramKind.Known, seed);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_value_is_said_to_be_possible_that_no_path_gives(uint seed) => Check(ProgramKind.Exact, seed);

    private static void Check(ProgramKind kind, uint seed)
    {
        var random = new PCG(stream: (uint)kind, seed);
        var programs = Enumerable.Range(0, (int)CsCheck.Check.Iter * 2)
            .Select(_ => GeneratedProgram.From(kind, Choices.Generate(random, min: null, out var _)))
            .ToArray();

        using var compiled = CompiledPrograms.Compile(programs.Select(program => program.Body));
        Assert.Null(compiled.Errors);
        for (var i = 0; i < programs.Length; i++)
        {
            if (FailureOf(compiled, i, kind) is not null)
            {
                var choices = Tape.Shrink(programs[i].Choices, choices => FailureOf(GeneratedProgram.From(kind, choices)) is not null);
                var program = GeneratedProgram.From(kind, choices);
                Assert.Fail($"Seed {seed}, program {i}, shrunk:\n{program.Body}\n{FailureOf(program)}");
            }
        }
    }

    private static string? FailureOf(GeneratedProgram program)
    {
        using var compiled = CompiledPrograms.Compile([program.Body]);
        return compiled.Errors is null ? FailureOf(compiled, 0, program.Kind) : null;
    }

    private static string? FailureOf(CompiledPrograms compiled, int method, ProgramKind kind)
    {
        try
        {
            return ProgramCheck.Failure(compiled, method, kind);
        }
        catch (Exception e)
        {
            return "The evaluator threw: " + e;
        }
    }
}

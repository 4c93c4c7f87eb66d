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

    public static TheoryData<uint> Few => Seeds(3);

    public static TheoryData<uint> Many => Seeds(10);

    [Theory]
    [MemberData(nameof(Many))]
    public void What_is_said_of_a_value_covers_what_it_is(uint seed) => Check(ProgramKind.Everything, seed);

    [Theory]
    [MemberData(nameof(Few))]
    public void Values_of_which_nothing_unknown_goes_in_are_known(uint seed) => Check(ProgramKind.Known, seed);

    [Theory]
    [MemberData(nameof(Few))]
    public void No_value_is_said_to_be_possible_that_no_path_gives(uint seed) => Check(ProgramKind.Exact, seed);

    [Theory]
    [MemberData(nameof(Few))]
    public void What_comes_by_one_answer_does_not_go_on_by_the_other(uint seed) => Check(ProgramKind.Flags, seed);

    /// <summary>The older compilers, whose trees and graphs differ little, get a sample: it is the evaluator that is searched for mistakes.</summary>
    private static TheoryData<uint> Seeds(int count) => [.. Enumerable.Range(1, Roslyn.IsNewest ? count : 1).Select(seed => (uint)seed)];

    private static void Check(ProgramKind kind, uint seed)
    {
        var random = new PCG(stream: (uint)kind, seed);
        var programs = Enumerable.Range(0, (int)CsCheck.Check.Iter * 2)
            .Select(_ => GeneratedProgram.From(kind, Choices.Generate(random, min: null, out var _)))
            .ToArray();

        using var compiled = CompiledPrograms.Compile(programs.Select(program => program.Body));
        Assert.True(compiled.Errors is null, compiled.Errors);
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

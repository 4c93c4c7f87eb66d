namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>The body of a method with the parameters <c>string a, string b, bool c, bool d, int n</c>, and the choices that it was written by.</summary>
internal sealed record GeneratedProgram(ProgramKind Kind, byte[] Choices, string Body)
{
    public static GeneratedProgram From(ProgramKind kind, byte[] choices) => new(kind, choices, new ProgramWriter(new Tape(choices), kind).Write());
}

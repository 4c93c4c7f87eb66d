using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>A command's help, with examples and more below it.</summary>
internal sealed class HelpWithExamples(HelpAction help, string more) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var result = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(more);
        return result;
    }
}

using System.Collections.Generic;
using PactNet.Infrastructure.Outputters;

namespace PactNet.Verifier;

/// <summary>What a verifier logs, and where to.</summary>
public class PactVerifierConfig
{
    /// <summary>How much the core logs. One level holds for the whole process: that of its first pact or verifier.</summary>
    public PactLogLevel LogLevel { get; set; } = PactLogLevel.Information;

    /// <summary>Where the Pact core's report is written, and its log when the verification fails; the console by default.</summary>
    public IEnumerable<IOutput> Outputters { get; set; } = [new ConsoleOutput()];

    /// <summary>Writes a line to each of the outputters.</summary>
    /// <param name="line">The line.</param>
    public void WriteLine(string line)
    {
        foreach (var output in Outputters)
        {
            output.WriteLine(line);
        }
    }
}

using System.Collections.Concurrent;
using PactNet.Infrastructure.Outputters;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>Writes what Pact has to say into the output of the running test, and keeps it.</summary>
internal sealed class Outputs : IOutput
{
    private readonly ConcurrentQueue<string> _lines = new();

    public void WriteLine(string line)
    {
        _lines.Enqueue(line);
        TestContext.Current.TestOutputHelper?.WriteLine(line);
    }

    public override string ToString() => string.Join('\n', _lines);
}

using System.Collections.Concurrent;
using PactNet.Infrastructure.Outputters;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>Keeps what is written.</summary>
internal sealed class Lines : IOutput
{
    private readonly ConcurrentQueue<string> _lines = new();

    public void WriteLine(string line) => _lines.Enqueue(line);

    public override string ToString() => string.Join('\n', _lines);
}

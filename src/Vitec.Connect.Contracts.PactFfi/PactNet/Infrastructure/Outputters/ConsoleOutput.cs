using System;

namespace PactNet.Infrastructure.Outputters;

/// <summary>Writes lines to the console.</summary>
public class ConsoleOutput : IOutput
{
    /// <inheritdoc/>
    public void WriteLine(string line) => Console.WriteLine(line);
}

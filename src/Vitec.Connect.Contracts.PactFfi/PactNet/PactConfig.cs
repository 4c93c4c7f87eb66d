using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json;
using PactNet.Infrastructure.Outputters;

namespace PactNet;

/// <summary>Where the pact file of a consumer goes, what is logged, how bodies are serialized.</summary>
public class PactConfig
{
    private string _pactDir = "";

    /// <summary>The defaults.</summary>
    public PactConfig() =>
        PactDir = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "pacts"));

    /// <summary>
    /// The folder of the pact file; it is created when it is missing. The default is <c>pacts</c> in the folder of the project,
    /// three folders above the program. Reads with a separator at its end.
    /// </summary>
    /// <exception cref="ArgumentException">It is set to null or nothing.</exception>
    public string PactDir
    {
        get => _pactDir;
        set
        {
            ArgumentException.ThrowIfNullOrEmpty(value);
            _pactDir = value.EndsWith('/') || value.EndsWith('\\') ? value : value + Path.DirectorySeparatorChar;
        }
    }

    /// <summary>How much the core logs. One level holds for the whole process: that of its first pact or verifier.</summary>
    public PactLogLevel LogLevel { get; set; } = PactLogLevel.Information;

    /// <summary>Where the mismatches and the core's log are written when a test fails; the console by default.</summary>
    public IEnumerable<IOutput> Outputters { get; set; } = [new ConsoleOutput()];

    /// <summary>How JSON bodies are serialized when the call itself does not say; System.Text.Json's defaults at first.</summary>
    public JsonSerializerOptions DefaultJsonSettings { get; set; } = new JsonSerializerOptions();

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

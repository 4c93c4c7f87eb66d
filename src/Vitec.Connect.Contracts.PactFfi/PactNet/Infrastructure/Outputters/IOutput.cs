namespace PactNet.Infrastructure.Outputters;

/// <summary>Takes lines for people to read, for instance to a test's output.</summary>
public interface IOutput
{
    /// <summary>Writes a line.</summary>
    /// <param name="line">The line; may itself hold line breaks.</param>
    void WriteLine(string line);
}

using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool;

/// <summary>Pacts as arguments: a pact file, or a folder of them.</summary>
internal static class Pacts
{
    public static Argument<string> Argument(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(result =>
        {
            // Options that are not known are taken for arguments.
            if (result.Tokens is [{ Value: ['-', ..] value }])
            {
                result.AddError($"The option '{value}' is unknown.");
            }
        });
        return argument;
    }

    /// <exception cref="PactFileException">A file is unfit, or there is none.</exception>
    public static IReadOnlyList<PactFile> Read(string path) => File.Exists(path) ? [PactFile.Read(path)] : PactFile.ReadFolder(path);

    /// <summary>Runs what reads pacts: 2 is returned, and told why, when they can't be read.</summary>
    public static int Run(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (PactFileException e)
        {
            foreach (var problem in e.Problems)
            {
                Errors.Write(problem);
            }
        }
        catch (Exception e) when (e is IOException or ArgumentException)
        {
            Errors.Write(e.Message);
        }

        return ExitCodes.CouldNotRun;
    }
}

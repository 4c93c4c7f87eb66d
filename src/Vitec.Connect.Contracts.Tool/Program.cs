using System;
using System.IO;
using System.Text;
using Vitec.Connect.Contracts.Tool;

try
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}
catch (IOException)
{
    // There is no console whose encoding could be set.
}

try
{
    return await CommandLine.RunAsync(args).ConfigureAwait(false);
}
catch (Exception e)
{
    // Whatever it is, it is no failed contract.
    Errors.Write($"An unexpected error: {e}");
    return ExitCodes.CouldNotRun;
}

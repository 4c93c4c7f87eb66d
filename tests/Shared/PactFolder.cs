using System;
using System.IO;

namespace Vitec.Connect.Contracts.Tests;

/// <summary>The folder of the committed pact files, <c>pacts</c> in the root of the repository.</summary>
internal static class PactFolder
{
    private const string Solution = "Vitec.Connect.Contracts.sln";

    public static DirectoryInfo Committed { get; } = Find();

    private static DirectoryInfo Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return new DirectoryInfo(Path.Combine(folder.FullName, "pacts"));
            }
        }

        throw new DirectoryNotFoundException(
            $"{Solution} is in no folder above {AppContext.BaseDirectory}: the Pact suites run inside of the repository, where pacts/ is.");
    }
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Text.Json.Nodes;

namespace Vitec.Connect.Contracts.Testing.Tests;

/// <summary>A test with a folder of its own for pact files. Its name has a space and letters beyond ASCII.</summary>
public abstract class TestingTest : IDisposable
{
    private readonly DirectoryInfo _temporary = Directory.CreateTempSubdirectory("testing-tests-");

    protected TestingTest()
    {
        Folder = Path.Combine(_temporary.FullName, "våra pakter");
        Directory.CreateDirectory(Folder);
    }

    protected string Folder { get; }

    public void Dispose()
    {
        _temporary.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    protected string Write(string text, string name = "photo-portal-Vitec Connect.json")
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>The pact of one consumer with these interactions, written and read.</summary>
    internal IReadOnlyList<PactFile> Pacts(params JsonObject[] interactions)
    {
        Write(PactText.Pact(interactions));
        return PactFile.ReadFolder(Folder);
    }
}

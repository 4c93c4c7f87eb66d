using System.Collections.Generic;

namespace Vitec.Connect.Contracts.PactFfi.Tests;

/// <summary>What a server was asked.</summary>
internal sealed record ServerRequest(string Method, string Target, IReadOnlyDictionary<string, string> Headers, string Body);

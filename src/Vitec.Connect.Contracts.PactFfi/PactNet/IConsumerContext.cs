using System;

namespace PactNet;

/// <summary>What the consumer gets to know in a test.</summary>
public interface IConsumerContext
{
    /// <summary>The address of the mock server: <c>http://127.0.0.1:50123/</c>.</summary>
    Uri MockServerUri { get; }
}

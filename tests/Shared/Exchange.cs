namespace Vitec.Connect.Contracts.Tests;

/// <summary>A request on its way to the stub, and the stub's answer on its way back; to be changed in passing.</summary>
internal sealed class Exchange
{
    public required string Method { get; set; }

    /// <summary>Path and query, as sent.</summary>
    public required string Path { get; set; }

    public required string RequestBody { get; set; }

    public int Status { get; set; }

    /// <summary>The Content-Type of the answer; null for none.</summary>
    public string? ContentType { get; set; }

    public string Body { get; set; } = "";

    public void Answer(int status, string? contentType, string body)
    {
        Status = status;
        ContentType = contentType;
        Body = body;
    }
}

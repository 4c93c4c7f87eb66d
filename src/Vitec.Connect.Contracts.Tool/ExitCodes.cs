namespace Vitec.Connect.Contracts.Tool;

/// <summary>How the command ends, for scripts and CI.</summary>
internal static class ExitCodes
{
    /// <summary>The provider keeps the pacts; the code breaks no rule.</summary>
    public const int Verified = 0;

    /// <summary>The provider does not keep a pact; the code breaks a rule.</summary>
    public const int Failed = 1;

    /// <summary>It can't be told: wrong arguments, nothing to verify, no answer from the provider.</summary>
    public const int CouldNotRun = 2;

    /// <summary>Ctrl+C: 128 and the number of SIGINT, as shells have it. Other requests to end, such as SIGTERM, likewise.</summary>
    public const int Interrupted = 130;
}

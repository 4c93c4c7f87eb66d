namespace PhotoPortal;

/// <summary>The outcome of a request to an agent, and the reason for the support's eyes.</summary>
/// <param name="Outcome">What became of it.</param>
/// <param name="Reason">Why; null when the agent is asked.</param>
public sealed record AgentRequestResult(AgentRequestOutcome Outcome, string? Reason = null);

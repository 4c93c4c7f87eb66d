namespace ClassicAds
{
    /// <summary>The outcome of a request, and the answer's body when it was an error.</summary>
    public sealed class ConnectResult
    {
        public ConnectResult(ConnectOutcome outcome, string details)
        {
            Outcome = outcome;
            Details = details;
        }

        /// <summary>What became of the request.</summary>
        public ConnectOutcome Outcome { get; }

        /// <summary>The body of an error; null when there was none.</summary>
        public string Details { get; }
    }
}

namespace ClassicAds
{
    /// <summary>What became of a request to an agent.</summary>
    public enum ConnectOutcome
    {
        /// <summary>Vitec Express asks the agent.</summary>
        Accepted,

        /// <summary>Vitec Express did not take the request.</summary>
        NotAccepted,

        /// <summary>400: the request is wrong, the details say how.</summary>
        Invalid,

        /// <summary>401: our user name or password is wrong.</summary>
        WrongCredentials,

        /// <summary>403: we have no access to the agent's data.</summary>
        NoAccess,

        /// <summary>500: an unexpected error, contact Vitec.</summary>
        ProviderFailed
    }
}

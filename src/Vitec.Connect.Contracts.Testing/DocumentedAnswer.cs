namespace Vitec.Connect.Contracts.Testing;

/// <summary>What the provider answers to a request for the user's interaction, as far as it is documented (help page, "Svarskoder").</summary>
public enum DocumentedAnswer
{
    /// <summary>200 with <c>true</c>: the user is asked.</summary>
    Accepted,

    /// <summary>200 with <c>false</c>. An assumption: the documentation says that the answer is a boolean.</summary>
    NotAccepted,

    /// <summary>400, a validation error. To a JSON request the answer is a JSON object; its members are not documented.</summary>
    Invalid,

    /// <summary>401: the user name or the password is wrong.</summary>
    Unauthorized,

    /// <summary>403: the caller has no access to the customer.</summary>
    Forbidden,

    /// <summary>500, an unexpected error of the provider's.</summary>
    ServerError,
}

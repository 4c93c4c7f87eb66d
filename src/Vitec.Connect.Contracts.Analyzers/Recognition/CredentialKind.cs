namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>What credentials are given as.</summary>
internal enum CredentialKind
{
    /// <summary>The value of an Authorization header: the scheme, a blank, and user and password in Base64.</summary>
    Header,

    /// <summary>The name of a header, a colon, and its value: <c>Authorization: Basic …</c>.</summary>
    HeaderLine,

    /// <summary>User and password in Base64, for the scheme Basic.</summary>
    Encoded,

    /// <summary>User and password by themselves.</summary>
    UserAndPassword,
}

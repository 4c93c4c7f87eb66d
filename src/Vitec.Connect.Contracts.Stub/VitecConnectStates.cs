using System.Collections.Generic;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// The provider states that the stub knows. Each is about one customer, so that verifications that run at the same time
/// with different customers do not disturb each other.
/// </summary>
/// <remarks>
/// A customer for whom no state is set behaves as in <see cref="CustomerExists"/>: a stub knows every customer. Contract
/// tests use these constants in <c>Given(…)</c>; the stub takes them by its provider-state endpoint and by
/// <see cref="VitecConnectStub.SetUp"/>. They are compared exactly.
/// </remarks>
public static class VitecConnectStates
{
    /// <summary>The customer that a state is about when it is set without the parameter <c>customerId</c>.</summary>
    public const string DefaultCustomerId = "M12345";

    /// <summary>The request is answered with <c>true</c>.</summary>
    public const string CustomerExists = "the customer exists";

    /// <summary>The request is answered with <c>false</c>. An assumption: the documentation says that the answer is a boolean.</summary>
    public const string InteractionNotAccepted = "the interaction is not accepted";

    /// <summary>A good request is answered with 400 and a validation error, whatever it holds.</summary>
    public const string RequestIsInvalid = "the request is found invalid";

    /// <summary>Whatever credentials come are answered with 401.</summary>
    public const string CredentialsAreWrong = "the credentials are wrong";

    /// <summary>Right credentials are answered with 403: the caller has no access to the customer.</summary>
    public const string CustomerNotGranted = "the customer is not granted to the caller";

    /// <summary>A good request is answered with 500.</summary>
    public const string ProviderFails = "the provider fails unexpectedly";

    /// <summary>Every state of this class.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        CustomerExists,
        InteractionNotAccepted,
        RequestIsInvalid,
        CredentialsAreWrong,
        CustomerNotGranted,
        ProviderFails,
    ];
}

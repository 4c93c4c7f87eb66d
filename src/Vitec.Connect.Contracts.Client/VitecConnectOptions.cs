using System;

namespace Vitec.Connect.Contracts.Client;

/// <summary>Where the Vitec Connect API is, and as whom it is called.</summary>
/// <remarks>
/// Everything that is wrong with the options is reported at once: by <see cref="VitecConnectClient(System.Net.Http.HttpClient, VitecConnectOptions)"/>
/// for a client made by hand, and when the host starts for one that is registered with
/// <see cref="VitecConnectServiceCollectionExtensions.AddVitecConnect"/>.
/// </remarks>
public sealed class VitecConnectOptions
{
    /// <summary>
    /// The address that the routes are relative to, with or without a slash at its end; <c>https://connect.maklare.vitec.net</c>
    /// unless set (the address on the help page). Absolute, without user information, query or fragment, and https, since
    /// Basic credentials are readable on the way otherwise; http will do for this machine (loopback), as a test needs it.
    /// </summary>
    public Uri BaseAddress { get; set; } = new("https://connect.maklare.vitec.net");

    /// <summary>
    /// The user name that Vitec gave you. Required; without a colon, which would end it (RFC 7617), and without control
    /// characters. Sent in UTF-8.
    /// </summary>
    public string UserName { get; set; } = "";

    /// <summary>
    /// Its password. Required; without control characters (RFC 7617): a line break at the end of a secret that was read from
    /// a file is the usual one. Sent in UTF-8. Take it from a secret store, never from the source.
    /// </summary>
    public string Password { get; set; } = "";

    /// <summary>The format of requests and answers; JSON unless set.</summary>
    public VitecConnectFormat Format { get; set; }

    /// <summary>The options for a log: without the credentials.</summary>
    /// <returns>The address and the format, and whether there are a user name and a password.</returns>
    public override string ToString() =>
        $"{nameof(VitecConnectOptions)} {{ {nameof(BaseAddress)} = {SafeUri.Show(BaseAddress)}, {nameof(UserName)} = {Presence(UserName)}, {nameof(Password)} = {Presence(Password)}, {nameof(Format)} = {Format} }}";

    private static string Presence(string? value) => string.IsNullOrEmpty(value) ? "(not set)" : "***";
}

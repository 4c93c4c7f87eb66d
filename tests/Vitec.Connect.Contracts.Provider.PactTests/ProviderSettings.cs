using System;
using System.Linq;

namespace Vitec.Connect.Contracts.Provider.PactTests;

/// <summary>A provider that is not the stub: where it is, and as whom and about whom it is called.</summary>
/// <param name="BaseAddress">What the routes are relative to.</param>
/// <param name="UserName">The user name at the provider.</param>
/// <param name="Password">Its password.</param>
/// <param name="CustomerId">A customer that exists there, and to whom the user has access.</param>
internal sealed record ProviderSettings(Uri BaseAddress, string UserName, string Password, string CustomerId)
{
    public const string BaseAddressVariable = "VITEC_CONNECT_BASE_ADDRESS";
    public const string UserVariable = "VITEC_CONNECT_USER";
    public const string PasswordVariable = "VITEC_CONNECT_PASSWORD";
    public const string CustomerIdVariable = "VITEC_CONNECT_CUSTOMER_ID";

    private static readonly string[] Variables = [BaseAddressVariable, UserVariable, PasswordVariable, CustomerIdVariable];

    /// <summary>Reads the settings from environment variables.</summary>
    /// <param name="read">Reads a variable.</param>
    /// <returns>The settings; null when no variable is set, which means the stub.</returns>
    /// <exception cref="ArgumentException">Some are set and some are not, or the address is none.</exception>
    public static ProviderSettings? From(Func<string, string?> read)
    {
        var missing = Variables.Where(variable => string.IsNullOrEmpty(read(variable))).ToList();
        if (missing.Count == Variables.Length)
        {
            return null;
        }

        if (missing.Count > 0)
        {
            throw new ArgumentException(
                $"To verify another provider than the stub, set {string.Join(", ", missing)} too; to verify the stub, set none of {string.Join(", ", Variables)}.");
        }

        var text = read(BaseAddressVariable)!;
        return Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            ? new ProviderSettings(address, read(UserVariable)!, read(PasswordVariable)!, read(CustomerIdVariable)!)
            : throw new ArgumentException($"{BaseAddressVariable} is '{text}', which is no http or https address.");
    }

    /// <summary>Without the password.</summary>
    public override string ToString() => $"{BaseAddress} as {UserName}, customer {CustomerId}";
}

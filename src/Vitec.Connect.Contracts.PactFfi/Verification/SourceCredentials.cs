using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>How a source that is fetched is asked; the core takes a user name before a token.</summary>
internal sealed record SourceCredentials(string? UserName, string? Password, string? Token)
{
    public static SourceCredentials None { get; } = new(null, null, null);

    public static SourceCredentials Basic(string username, string password) =>
        new(CoreText.CheckNotBlank(username, "the user name", nameof(username)), CoreText.CheckNotBlank(password, "the password", nameof(password)), null);

    public static SourceCredentials Bearer(string token) => new(null, null, CoreText.CheckNotBlank(token, "the token", nameof(token)));
}

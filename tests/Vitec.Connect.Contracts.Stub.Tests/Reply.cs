using System.Net.Http;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

/// <summary>An answer as a test looks at it.</summary>
internal sealed record Reply(int Status, string? ContentType, string Body, string? Allow, string? Challenge)
{
    public static async Task<Reply> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.ToString(),
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken),
        response.Content.Headers.Allow.Count > 0 ? string.Join(", ", response.Content.Headers.Allow) : null,
        response.Headers.WwwAuthenticate.Count > 0 ? response.Headers.WwwAuthenticate.ToString() : null);
}

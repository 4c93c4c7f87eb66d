using System;
using System.Text.Json;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A provider state that the Pact core wants set up or torn down.</summary>
/// <param name="State">Its name; empty for an interaction without provider states.</param>
/// <param name="Parameters">Its parameters: an object, or undefined when there are none.</param>
/// <param name="IsTeardown">Whether it is torn down.</param>
internal sealed record ProviderStateChange(string State, JsonElement Parameters, bool IsTeardown)
{
    /// <summary>The parameter <c>customerId</c>, not escaped; null when the pact gives none.</summary>
    /// <exception cref="ArgumentException">It is something else than a text.</exception>
    public string? CustomerId =>
        Parameters.ValueKind != JsonValueKind.Object || !Parameters.TryGetProperty("customerId", out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw new ArgumentException($"The parameter customerId of a provider state is {value.GetRawText()}, and no text. Correct it in the consumer's test.");

    /// <summary>As the Pact core sends it (the body of its state-change request).</summary>
    /// <exception cref="JsonException">It is no such thing.</exception>
    public static ProviderStateChange Read(JsonElement change)
    {
        if (change.ValueKind != JsonValueKind.Object || !change.TryGetProperty("state", out var state) || state.ValueKind != JsonValueKind.String)
        {
            throw new JsonException("This is no change of a provider state.");
        }

        return new ProviderStateChange(
            state.GetString()!,
            change.TryGetProperty("params", out var parameters) ? parameters.Clone() : default,
            change.TryGetProperty("action", out var action) && action.ValueEquals("teardown"));
    }
}

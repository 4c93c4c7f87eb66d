using System;
using System.Linq;
using System.Text.RegularExpressions;
using Vitec.Connect.Contracts.PactFfi.Core;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>Which interactions are verified. The core filters; we do the same to know what it has to have verified.</summary>
internal sealed class InteractionFilter
{
    private readonly Regex? _description;
    private readonly Regex? _state;

    public InteractionFilter(string? description, string? providerState)
    {
        _description = Parse(description, "the description", nameof(description));
        _state = Parse(providerState, "the provider state", nameof(providerState));
    }

    public bool Matches(PactInteraction interaction) =>
        (_description is null || _description.IsMatch(interaction.Description))
        && (_state is null || interaction.ProviderStates.Any(_state.IsMatch));

    public void Apply(VerifierHandle verifier) => PactCore.SetFilterInfo(verifier, _description?.ToString(), _state?.ToString(), noState: 0);

    /// <summary>The core's filter (Rust's regex) looks neither around nor back, as .NET's expressions without backtracking.</summary>
    private static Regex? Parse(string? text, string what, string parameter)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            return new Regex(CoreText.Check(text, $"the filter of {what}", parameter), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception e) when (e is RegexParseException or NotSupportedException)
        {
            throw new ArgumentException(
                $"The filter of {what} '{text}' is no regular expression of the Pact core: {e.Message} Escape a text by Regex.Escape.", parameter, e);
        }
    }
}

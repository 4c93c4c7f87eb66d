using System;
using System.Text.Json;
using System.Threading;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A provider state that an interaction needs, as its handler sees it.</summary>
public sealed class ProviderStateContext
{
    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly ProviderStateChange _change;
    private string _customerId;

    internal ProviderStateContext(ProviderStateChange change, DeclaredInteraction interaction, string customerId, CancellationToken cancellationToken)
    {
        _change = change;
        Interaction = interaction;
        _customerId = customerId;
        CancellationToken = cancellationToken;
    }

    /// <summary>The state's name, as the pact has it.</summary>
    public string State => _change.State;

    /// <summary>The interaction that needs it.</summary>
    public DeclaredInteraction Interaction { get; }

    /// <summary>
    /// The customer that the interaction is about, as it is (not escaped): that of
    /// <see cref="ProviderOptions.CustomerId"/>, else the state's parameter <c>customerId</c>, else
    /// <see cref="Stub.VitecConnectStates.DefaultCustomerId"/>. A handler that sets up another customer says so here: the
    /// request is then about that one, escaped for the path.
    /// </summary>
    /// <exception cref="ArgumentException">The customer id can't be sent in a path; the message says why.</exception>
    public string CustomerId
    {
        get => _customerId;
        set
        {
            CustomerIdCheck.ThrowUnlessFit(value);
            _customerId = value;
            CustomerIsChosen = true;
        }
    }

    /// <summary>Signalled when the verification is cancelled.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Whether a handler chose the customer.</summary>
    internal bool CustomerIsChosen { get; private set; }

    /// <summary>The state's parameters, read from the JSON object that the pact has (names without regard to case).</summary>
    /// <typeparam name="T">What they are read as.</typeparam>
    /// <returns>The parameters; those of an empty object when the pact gives none.</returns>
    /// <exception cref="ArgumentException">They are not of this type; the message says what they are.</exception>
    public T Parameters<T>()
    {
        var json = _change.Parameters.ValueKind == JsonValueKind.Object ? _change.Parameters.GetRawText() : "{}";
        try
        {
            return JsonSerializer.Deserialize<T>(json, Web)!;
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new ArgumentException(
                $"The parameters of the provider state \"{State}\", {json}, can't be read as {typeof(T).Name}: {e.Message} Correct the handler, or the consumer's test.", e);
        }
    }
}

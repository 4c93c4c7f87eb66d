using System;
using System.Collections.Generic;
using System.Linq;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// One documented interaction: a request for the user's interaction, and its answer. Start from the answer, and say with
/// <c>with</c> what is otherwise than in JSON with every member.
/// </summary>
/// <remarks>
/// What the contract leaves open is left open here: any customer unless one is named, any http(s) URL, any text, any Basic
/// credentials. What the consumer sends beyond that goes into the pact as it is sent: its Accept header, its media type, and
/// whether a member without a value is null or left out.
/// </remarks>
/// <example>
/// <code>
/// UserInteraction.Accepted
/// UserInteraction.Forbidden with { Format = ConnectFormat.Xml, Members = RequestMembers.Id | RequestMembers.Url }
/// </code>
/// </example>
public sealed record UserInteraction
{
    private static readonly OrderUserInteractionRequest DefaultExample =
        new() { Id = "4711", Url = "https://supplier.example/orders/4711", Comment = "Välj bilder" };

    private UserInteraction(DocumentedAnswer answer) => Answer = answer;

    /// <summary>The answer is <c>true</c>.</summary>
    public static UserInteraction Accepted { get; } = new(DocumentedAnswer.Accepted);

    /// <summary>The answer is <c>false</c>.</summary>
    public static UserInteraction NotAccepted { get; } = new(DocumentedAnswer.NotAccepted);

    /// <summary>The answer is 400.</summary>
    public static UserInteraction Invalid { get; } = new(DocumentedAnswer.Invalid);

    /// <summary>The answer is 401.</summary>
    public static UserInteraction Unauthorized { get; } = new(DocumentedAnswer.Unauthorized);

    /// <summary>The answer is 403.</summary>
    public static UserInteraction Forbidden { get; } = new(DocumentedAnswer.Forbidden);

    /// <summary>The answer is 500.</summary>
    public static UserInteraction ServerError { get; } = new(DocumentedAnswer.ServerError);

    /// <summary>One for each documented answer, in the order of <see cref="DocumentedAnswer"/>.</summary>
    public static IReadOnlyList<UserInteraction> All { get; } = [Accepted, NotAccepted, Invalid, Unauthorized, Forbidden, ServerError];

    /// <summary>What the provider answers.</summary>
    public DocumentedAnswer Answer { get; }

    /// <summary>The interaction with an answer, for tests that go through several.</summary>
    /// <param name="answer">The answer.</param>
    /// <returns>One of <see cref="All"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the enumeration.</exception>
    public static UserInteraction Of(DocumentedAnswer answer) => All.FirstOrDefault(interaction => interaction.Answer == answer)
        ?? throw new ArgumentOutOfRangeException(nameof(answer), answer, "It is no documented answer.");

    /// <summary>The format of the request's body. That of the answer follows from the request's Accept header, as at the provider.</summary>
    public ConnectFormat Format { get; init; }

    /// <summary>
    /// The members that the request has a value for. The others have to be null in it (in XML nil), or left out.
    /// </summary>
    public RequestMembers Members { get; init; } = RequestMembers.All;

    /// <summary>
    /// The customer that the request has to be about, as it is (not escaped); null, the default, for any. Two interactions of
    /// one test that have the same format and members need it to be told apart.
    /// </summary>
    public string? CustomerId { get; init; }

    /// <summary>
    /// What the consumer asks for, in the pact's words: "a request to choose photos". It tells the interactions of a pact
    /// apart. Null, the default, describes it by answer, format and members.
    /// </summary>
    public string? Description { get; init; }

    /// <summary>
    /// The values that a verification sends to the provider; null, the default, for made-up ones. Each of
    /// <see cref="Members"/> has to have one. The consumer may send others.
    /// </summary>
    public OrderUserInteractionRequest? Example { get; init; }

    /// <summary>The provider state in which this is the answer.</summary>
    internal string State => Answer switch
    {
        DocumentedAnswer.Accepted => VitecConnectStates.CustomerExists,
        DocumentedAnswer.NotAccepted => VitecConnectStates.InteractionNotAccepted,
        DocumentedAnswer.Invalid => VitecConnectStates.RequestIsInvalid,
        DocumentedAnswer.Unauthorized => VitecConnectStates.CredentialsAreWrong,
        DocumentedAnswer.Forbidden => VitecConnectStates.CustomerNotGranted,
        _ => VitecConnectStates.ProviderFails,
    };

    /// <summary>The answer's HTTP status.</summary>
    internal ushort Status => Answer switch
    {
        DocumentedAnswer.Accepted or DocumentedAnswer.NotAccepted => 200,
        DocumentedAnswer.Invalid => 400,
        DocumentedAnswer.Unauthorized => 401,
        DocumentedAnswer.Forbidden => 403,
        _ => 500,
    };

    /// <summary>The description, or what stands for it.</summary>
    internal string Words => Description
        ?? $"a request that {Outcome}, in {(Format == ConnectFormat.Xml ? "XML" : "JSON")} with {DocumentedMember.Words(Members)}{(CustomerId is null ? "" : $", for the customer {CustomerId}")}";

    private string Outcome => Answer switch
    {
        DocumentedAnswer.Accepted => "is accepted",
        DocumentedAnswer.NotAccepted => "is not accepted",
        DocumentedAnswer.Invalid => "is found invalid",
        DocumentedAnswer.Unauthorized => "has wrong credentials",
        DocumentedAnswer.Forbidden => "is about a customer out of reach",
        _ => "the provider fails at",
    };

    /// <summary>The example's value of a member that the request has.</summary>
    internal string ExampleOf(DocumentedMember member) => member.Of(Example ?? DefaultExample)!;

    /// <exception cref="ArgumentException">It can't be put into a pact; the message says why.</exception>
    internal void Check()
    {
        if (CustomerId is not null)
        {
            ThrowIfAny(ConnectContract.Validate(CustomerId, new OrderUserInteractionRequest()));
            if (!RequestTarget.CanCarry(CustomerId))
            {
                throw new ArgumentException($"The customer id \"{CustomerId}\" holds a slash, and can't be sent in a path.");
            }
        }

        if (Description is not null && string.IsNullOrWhiteSpace(Description))
        {
            throw new ArgumentException("The description is empty. Give it some text, or leave it out.");
        }

        if (Example is null)
        {
            return;
        }

        if (DocumentedMember.All.FirstOrDefault(member => Members.HasFlag(member.Flag) && string.IsNullOrEmpty(member.Of(Example))) is { } missing)
        {
            throw new ArgumentException(
                $"The example has no {missing.Name}, which the request is to have. Give it one, or leave {missing.Name} out of {nameof(Members)}.");
        }

        ThrowIfAny(ConnectContract.Validate(CustomerId ?? VitecConnectStates.DefaultCustomerId, Example));
    }

    private static void ThrowIfAny(IReadOnlyList<ContractViolation> violations)
    {
        if (violations.Count > 0)
        {
            throw new ContractViolationException(violations);
        }
    }
}

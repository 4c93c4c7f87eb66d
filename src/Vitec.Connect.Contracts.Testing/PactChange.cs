namespace Vitec.Connect.Contracts.Testing;

/// <summary>One difference between two pacts of a consumer.</summary>
public sealed class PactChange
{
    internal PactChange(PactChangeEffect effect, DeclaredInteraction interaction, string where, string text)
    {
        Effect = effect;
        Interaction = interaction;
        Where = where;
        Text = text;
    }

    /// <summary>What it is to the provider.</summary>
    public PactChangeEffect Effect { get; }

    /// <summary>The interaction as it is now; as it was when it is there no more.</summary>
    public DeclaredInteraction Interaction { get; }

    /// <summary>Where it is: <c>interaction</c>, <c>request header Accept</c>, <c>response status</c>, <c>response body $.a</c>.</summary>
    public string Where { get; }

    /// <summary>What was before and is now, in a few words.</summary>
    public string Text { get; }

    /// <summary>All of it, as one line.</summary>
    /// <returns>For instance <c>photo-portal: a request (the customer exists): response status: 200 before, 201 now</c>.</returns>
    public override string ToString() => $"{Interaction}: {Where}: {Text}";
}

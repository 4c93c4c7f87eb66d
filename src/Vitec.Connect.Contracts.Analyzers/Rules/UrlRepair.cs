using System;
using System.Collections.Immutable;
using System.Globalization;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>The change that makes a good URL of a bad one: some of its characters replaced by others.</summary>
/// <param name="at">Where the characters begin that are replaced.</param>
/// <param name="remove">How many there are; none for a mere insertion.</param>
/// <param name="insert">What comes in their place.</param>
internal readonly struct UrlRepair(int at, int remove, string insert) : IEquatable<UrlRepair>
{
    private const string AtProperty = "At";
    private const string RemoveProperty = "Remove";
    private const string InsertProperty = "Insert";
    private const string AreAllBadProperty = "AreAllBad";

    public int At { get; } = at;

    public int Remove { get; } = remove;

    public string Insert { get; } = insert;

    public bool Equals(UrlRepair other) => At == other.At && Remove == other.Remove && Insert == other.Insert;

    public override bool Equals(object? obj) => obj is UrlRepair other && Equals(other);

    public override int GetHashCode() => At;

    /// <summary>The repaired URL.</summary>
    public string Apply(string url) => url.Remove(At, Remove).Insert(At, Insert);

    /// <summary>The repair as a diagnostic carries it to the code fix.</summary>
    /// <param name="areAllBad">Whether all values that can reach the place need it, so that all can be changed.</param>
    public ImmutableDictionary<string, string?> ToProperties(bool areAllBad) => ImmutableDictionary<string, string?>.Empty
        .Add(AtProperty, At.ToString(CultureInfo.InvariantCulture))
        .Add(RemoveProperty, Remove.ToString(CultureInfo.InvariantCulture))
        .Add(InsertProperty, Insert)
        .Add(AreAllBadProperty, areAllBad ? bool.TrueString : bool.FalseString);

    /// <summary>The repair that a diagnostic carries; null when it carries none.</summary>
    public static UrlRepair? From(ImmutableDictionary<string, string?> properties, out bool areAllBad)
    {
        areAllBad = properties.TryGetValue(AreAllBadProperty, out var all) && all == bool.TrueString;
        return properties.TryGetValue(InsertProperty, out var insert) && insert is not null
            ? new UrlRepair(
                int.Parse(properties[AtProperty]!, CultureInfo.InvariantCulture), int.Parse(properties[RemoveProperty]!, CultureInfo.InvariantCulture), insert)
            : null;
    }
}

using System.Collections.Generic;

namespace Vitec.Connect.Contracts;

/// <summary>What was read from an XML body, and what the provider would have made of it.</summary>
/// <typeparam name="T">The type of the body.</typeparam>
public sealed class ConnectXmlReading<T>
    where T : class
{
    internal ConnectXmlReading(T value, IReadOnlyList<string> dropped, IReadOnlyList<string> unknown)
    {
        Value = value;
        DroppedByProvider = dropped;
        Unknown = unknown;
    }

    /// <summary>The body with every member that the document holds, in whatever order they came.</summary>
    public T Value { get; }

    /// <summary>
    /// The members that the provider's reader would have dropped in silence, in document order: DataContractSerializer
    /// reads members in alphabetical order, and passes over one that comes after a later one, or a second time (VITEC010).
    /// </summary>
    public IReadOnlyList<string> DroppedByProvider { get; }

    /// <summary>
    /// The elements that are no member of the contract, as <c>{namespace}name</c> in document order: another name, or a
    /// member's name outside the contract's namespace. The provider ignores them (VITEC010).
    /// </summary>
    public IReadOnlyList<string> Unknown { get; }
}

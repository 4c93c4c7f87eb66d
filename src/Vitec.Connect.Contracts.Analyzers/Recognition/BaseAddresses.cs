using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>The base addresses of <c>HttpClient</c>s: assigned to the object, or given where the file registers its client.</summary>
internal sealed class BaseAddresses(Compilation compilation)
{
    private const string BaseAddress = "BaseAddress";

    private readonly INamedTypeSymbol? _client = compilation.TypeNamed("System.Net.Http.HttpClient");
    private readonly ClientRegistrations _registrations = new(compilation);

    /// <summary>The base addresses that a client may have; empty where none is known.</summary>
    public ImmutableArray<IOperation> Of(IOperation client, FileEvaluator file)
    {
        var addresses = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var source in Sources.OfMember(client, BaseAddress, file))
        {
            if (source.Value.Type.Is(_client))
            {
                Add(_registrations.AddressesOf(source.Value, file), addresses);
            }
            else
            {
                addresses.Add(source.Value);
            }
        }

        return addresses.ToImmutable();
    }

    /// <summary>The base addresses of the client that is registered for an interface.</summary>
    public ImmutableArray<IOperation> OfRegistered(ITypeSymbol type, FileEvaluator file)
    {
        var addresses = ImmutableArray.CreateBuilder<IOperation>();
        Add(_registrations.AddressesOf(type, file), addresses);
        return addresses.ToImmutable();
    }

    private static void Add(IEnumerable<IOperation> given, ImmutableArray<IOperation>.Builder addresses)
    {
        foreach (var address in given)
        {
            addresses.Add(address);
        }
    }
}

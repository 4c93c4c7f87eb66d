using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// The clients that a file registers with <c>AddHttpClient</c> or Refit's <c>AddRefitClient</c>, by their names and types, and
/// the base addresses that the lambdas beside them set.
/// </summary>
internal sealed class ClientRegistrations(Compilation compilation)
{
    /// <summary>The names of the methods that register clients.</summary>
    public static readonly string[] Names = { "AddHttpClient", "AddRefitClient" };

    private readonly ConditionalWeakTable<FileEvaluator, List<Registration>> _files = new();
    private readonly INamedTypeSymbol? _client = compilation.TypeNamed("System.Net.Http.HttpClient");
    private readonly TypeSet _registering = new(
        compilation,
        "Microsoft.Extensions.DependencyInjection.HttpClientFactoryServiceCollectionExtensions",
        "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions",
        "Refit.HttpClientFactoryExtensions");

    private readonly TypeSet _factories = new(compilation, "System.Net.Http.IHttpClientFactory", "System.Net.Http.HttpClientFactoryExtensions");

    /// <summary>
    /// The base addresses of a client that comes in by a parameter of its class's constructor or of the lambda that makes a
    /// typed client, or from the factory.
    /// </summary>
    public IEnumerable<IOperation> AddressesOf(IOperation client, FileEvaluator file)
    {
        switch (client)
        {
            case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: var type } }:
                return AddressesOf(type, file);
            case IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda }:
                return OfLambda(client, lambda, file);
            case IInvocationOperation { TargetMethod: { Name: "CreateClient", ContainingType: var factory } } call
                when _factories.Contains(factory) && call.Arguments.Named("name") is { } name:
                return Find(file, registration => registration.Name is { } known && Equal(file.Evaluate(known, default), file.Evaluate(name, default)));
            default:
                return new List<IOperation>();
        }
    }

    /// <summary>The base addresses of the client that is registered for a type.</summary>
    public IEnumerable<IOperation> AddressesOf(ITypeSymbol type, FileEvaluator file) =>
        Find(file, registration => registration.Types.Exists(known => SymbolEqualityComparer.Default.Equals(known, type)));

    private static bool Equal(TextValue left, TextValue right) => left is { HasHole: false, Alternatives.Length: 1 } && left.Equals(right);

    /// <summary><c>AddHttpClient(…).AddTypedClient(client => RestService.For&lt;IApi&gt;(client))</c>.</summary>
    private IEnumerable<IOperation> OfLambda(IOperation client, IMethodSymbol lambda, FileEvaluator file)
    {
        for (var around = client.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation { Symbol: var symbol } && SymbolEqualityComparer.Default.Equals(symbol, lambda))
            {
                while (around is not (null or IInvocationOperation))
                {
                    around = around.Parent;
                }

                var root = around is IInvocationOperation call ? RootOf(call) : null;
                return Find(file, registration => registration.Call.Syntax == root?.Syntax);
            }
        }

        return new List<IOperation>();
    }

    private List<IOperation> Find(FileEvaluator file, Predicate<Registration> isMeant)
    {
        var addresses = new List<IOperation>();
        foreach (var registration in _files.GetValue(file, _ => RegistrationsIn(file.Bodies)))
        {
            if (isMeant(registration))
            {
                addresses.AddRange(registration.Addresses);
            }
        }

        return addresses;
    }

    private List<Registration> RegistrationsIn(FileBodies bodies)
    {
        var registrations = new List<Registration>();
        foreach (var body in bodies.WithAny(Names, CancellationToken.None))
        {
            foreach (var operation in body.Descendants())
            {
                if (operation is IInvocationOperation call && Registers(call) && IsRegistering(call))
                {
                    registrations.Add(RegistrationBy(call));
                }
            }
        }

        return registrations;
    }

    private static bool Registers(IInvocationOperation call) => Array.IndexOf(Names, call.TargetMethod.Name) >= 0;

    private bool IsRegistering(IInvocationOperation call) => _registering.Contains(call.TargetMethod.DeclaringType());

    private Registration RegistrationBy(IInvocationOperation call)
    {
        var registration = new Registration(call) { Name = call.Arguments.Named("name") };
        for (IInvocationOperation? each = call; each is not null && IsRegistering(each); each = NextOf(each))
        {
            foreach (var type in each.TargetMethod.TypeArguments)
            {
                registration.Types.Add(type);
            }

            foreach (var argument in each.Arguments)
            {
                AddAddresses(argument.Value, registration.Addresses);
                if (argument.Value is ITypeOfOperation { TypeOperand: var given })
                {
                    registration.Types.Add(given);
                }
            }
        }

        return registration;
    }

    /// <summary>What a lambda assigns to the base address of the client that it is given.</summary>
    private void AddAddresses(IOperation argument, List<IOperation> addresses)
    {
        if (argument is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
        {
            return;
        }

        foreach (var operation in lambda.Descendants())
        {
            if (operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { Name: "BaseAddress" } property, Instance: IParameterReferenceOperation }, Value: var address }
                && property.ContainingType.Is(_client))
            {
                addresses.Add(address);
            }
        }
    }

    /// <summary>The call that goes on with what a call returns.</summary>
    private static IInvocationOperation? NextOf(IInvocationOperation call)
    {
        var value = call.WithConversions();
        return value.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation next } argument when next.TargetMethod.IsExtensionMethod && next.Arguments[0] == argument => next,
            IInvocationOperation next when next.Instance == value => next,
            _ => null,
        };
    }

    private IInvocationOperation? RootOf(IInvocationOperation call)
    {
        IOperation receiver = call;
        while (receiver is IInvocationOperation each && IsRegistering(each))
        {
            if (Registers(each))
            {
                return each;
            }

            receiver = Passed.Unwrapped(each.Instance ?? each.Arguments[0].Value);
        }

        return null;
    }

    private sealed class Registration(IInvocationOperation call)
    {
        public IInvocationOperation Call { get; } = call;

        public IOperation? Name { get; set; }

        public List<ITypeSymbol> Types { get; } = new();

        public List<IOperation> Addresses { get; } = new();
    }
}

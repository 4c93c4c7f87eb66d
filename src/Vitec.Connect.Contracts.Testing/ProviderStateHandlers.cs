using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>
/// How the provider states of the pacts are set on a provider: a delegate a state, called in this process before the
/// request of an interaction, and one to tear it down, after it. There is no endpoint to write.
/// </summary>
/// <remarks>
/// Interactions are verified one after the other: no two handlers run at the same time. What a handler throws is told as
/// the error of its interaction (<see cref="VerificationStatus.Error"/>), for which the provider is then not called.
/// </remarks>
/// <example>
/// <code>
/// var states = new ProviderStateHandlers()
///     .On(VitecConnectStates.CustomerExists, state => customers.Add(state.CustomerId), state => customers.Remove(state.CustomerId))
///     .On(VitecConnectStates.CustomerNotGranted, async state => state.CustomerId = await customers.AddForeignAsync())
///     .On&lt;OrderParameters&gt;("an order exists", (order, state) => orders.AddAsync(order.Id, state.CustomerId));
/// </code>
/// </example>
public sealed class ProviderStateHandlers
{
    private readonly Dictionary<string, (Func<ProviderStateContext, Task> SetUp, Func<ProviderStateContext, Task>? TearDown)> _handlers = new(StringComparer.Ordinal);

    /// <summary>The states that have a handler, in the order in which they were added.</summary>
    public IReadOnlyCollection<string> States => _handlers.Keys;

    /// <summary>Adds a state with nothing to tear down.</summary>
    /// <param name="state">Its name, as in the pacts; compared exactly. Empty stands for interactions without states.</param>
    /// <param name="setUp">Sets it up.</param>
    /// <returns>These handlers.</returns>
    /// <exception cref="ArgumentException">The state has a handler already.</exception>
    public ProviderStateHandlers On(string state, Action<ProviderStateContext> setUp) => Add(state, Async(setUp), null);

    /// <summary>Adds a state.</summary>
    /// <param name="state">Its name, as in the pacts; compared exactly. Empty stands for interactions without states.</param>
    /// <param name="setUp">Sets it up.</param>
    /// <param name="tearDown">Tears it down after the request, whether the provider kept the pact or not.</param>
    /// <returns>These handlers.</returns>
    /// <exception cref="ArgumentException">The state has a handler already.</exception>
    public ProviderStateHandlers On(string state, Action<ProviderStateContext> setUp, Action<ProviderStateContext> tearDown) => Add(state, Async(setUp), Async(tearDown));

    /// <summary>Adds a state with nothing to tear down.</summary>
    /// <param name="state">Its name, as in the pacts; compared exactly. Empty stands for interactions without states.</param>
    /// <param name="setUp">Sets it up.</param>
    /// <returns>These handlers.</returns>
    /// <exception cref="ArgumentException">The state has a handler already.</exception>
    public ProviderStateHandlers On(string state, Func<ProviderStateContext, Task> setUp) => Add(state, setUp, null);

    /// <summary>Adds a state.</summary>
    /// <param name="state">Its name, as in the pacts; compared exactly. Empty stands for interactions without states.</param>
    /// <param name="setUp">Sets it up.</param>
    /// <param name="tearDown">Tears it down after the request, whether the provider kept the pact or not.</param>
    /// <returns>These handlers.</returns>
    /// <exception cref="ArgumentException">The state has a handler already.</exception>
    public ProviderStateHandlers On(string state, Func<ProviderStateContext, Task> setUp, Func<ProviderStateContext, Task> tearDown)
    {
        ArgumentNullException.ThrowIfNull(tearDown);
        return Add(state, setUp, tearDown);
    }

    /// <summary>Adds a state whose parameters have a type.</summary>
    /// <typeparam name="TParameters">What the pact's parameters are read as (<see cref="ProviderStateContext.Parameters"/>).</typeparam>
    /// <param name="state">Its name, as in the pacts; compared exactly.</param>
    /// <param name="setUp">Sets it up.</param>
    /// <returns>These handlers.</returns>
    /// <exception cref="ArgumentException">The state has a handler already.</exception>
    public ProviderStateHandlers On<TParameters>(string state, Func<TParameters, ProviderStateContext, Task> setUp)
    {
        ArgumentNullException.ThrowIfNull(setUp);
        return Add(state, context => setUp(context.Parameters<TParameters>(), context), null);
    }

    /// <summary>Adds a state whose parameters have a type.</summary>
    /// <typeparam name="TParameters">What the pact's parameters are read as (<see cref="ProviderStateContext.Parameters"/>).</typeparam>
    /// <param name="state">Its name, as in the pacts; compared exactly.</param>
    /// <param name="setUp">Sets it up.</param>
    /// <param name="tearDown">Tears it down after the request, whether the provider kept the pact or not.</param>
    /// <returns>These handlers.</returns>
    /// <exception cref="ArgumentException">The state has a handler already.</exception>
    public ProviderStateHandlers On<TParameters>(
        string state, Func<TParameters, ProviderStateContext, Task> setUp, Func<TParameters, ProviderStateContext, Task> tearDown)
    {
        ArgumentNullException.ThrowIfNull(setUp);
        ArgumentNullException.ThrowIfNull(tearDown);
        return Add(state, context => setUp(context.Parameters<TParameters>(), context), context => tearDown(context.Parameters<TParameters>(), context));
    }

    /// <summary>The states of the stub provider, set on it.</summary>
    internal static ProviderStateHandlers Of(VitecConnectStub stub)
    {
        var handlers = new ProviderStateHandlers();
        foreach (var state in VitecConnectStates.All)
        {
            handlers.On(state, context => stub.SetUp(state, context.CustomerId), context => stub.TearDown(state, context.CustomerId));
        }

        return handlers;
    }

    internal bool Has(string state) => _handlers.ContainsKey(state);

    /// <exception cref="ArgumentException">The state has no handler; the message lists the states that have one.</exception>
    internal Task ChangeAsync(ProviderStateContext context, bool isTeardown)
    {
        if (!_handlers.TryGetValue(context.State, out var handler))
        {
            throw new ArgumentException(
                $"The provider state \"{context.State}\" is unknown. Known are: {string.Join(", ", States.Select(state => $"\"{state}\""))}.");
        }

        return isTeardown ? handler.TearDown?.Invoke(context) ?? Task.CompletedTask : handler.SetUp(context);
    }

    private static Func<ProviderStateContext, Task> Async(Action<ProviderStateContext> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return context =>
        {
            action(context);
            return Task.CompletedTask;
        };
    }

    private ProviderStateHandlers Add(string state, Func<ProviderStateContext, Task> setUp, Func<ProviderStateContext, Task>? tearDown)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(setUp);
        return _handlers.TryAdd(state, (setUp, tearDown))
            ? this
            : throw new ArgumentException($"The provider state \"{state}\" has a handler already.", nameof(state));
    }
}

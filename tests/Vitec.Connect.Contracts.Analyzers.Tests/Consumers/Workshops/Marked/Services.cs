using System;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace MarkedCases.Services
{
    /// <summary>What the rest of the company calls.</summary>
    public interface IInteractions
    {
        Task AskAsync([CustomerId] string customerId, [AbsoluteUrl] string url, CancellationToken stop = default);
    }

    internal sealed class Interactions : IInteractions
    {
        private readonly IVitecConnectClient _client;

        public Interactions(IVitecConnectClient client) => _client = client;

        public async Task AskAsync([CustomerId] string customerId, [AbsoluteUrl] string url, CancellationToken stop = default)
        {
            if (!await _client.RequestUserInteractionAsync(customerId, new OrderUserInteractionRequest { Url = url }, stop).ConfigureAwait(false))
            {
                throw new InvalidOperationException("Vitec said no.");
            }
        }
    }

    internal sealed class Retrying(IInteractions inner, int times) : IInteractions
    {
        public async Task AskAsync(string customerId, string url, CancellationToken stop)
        {
            for (var i = 0; ; i++)
            {
                try
                {
                    await inner.AskAsync(customerId, url, stop);
                    return;
                }
                catch (VitecConnectException) when (i < times)
                {
                    await Task.Delay(TimeSpan.FromSeconds(i), stop);
                }
            }
        }
    }

    public class Shop(IInteractions interactions)
    {
        private static string Url(int order) => FormattableString.Invariant($"https://inredning.se/{order}");

        public Task Right(string customer, int order) => interactions.AskAsync(customer, Url(order));

        public Task Wrong(string customer, int order) => interactions.AskAsync(customer, "inredning.se/" + order); // VITEC003 {"inredning.se/" + order}

        public async Task WrongCustomer(int order)
        {
            string customer = null;
            await interactions.AskAsync(customer, Url(order)); // VITEC001 {customer}
        }

        public Task WrongBoth() => interactions.AskAsync(url: "about:blank", customerId: ""); // VITEC004 {"about:blank"} VITEC001 {""}

        public async Task Retry(string customer)
        {
            var retrying = new Retrying(interactions, 3);
            await retrying.AskAsync(customer, "/orders", default);
        }

        public Task Left(string customer) => interactions.AskAsync("StringValue", "sample string 2"); // VITEC007 {"StringValue"} VITEC007 {"sample string 2"}
    }
}

using System;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Client;

/// <summary>
/// The Vitec Connect API, as far as the contract goes. Take this interface where you call the API, so that tests can put
/// something else in its place.
/// </summary>
public interface IVitecConnectClient
{
    /// <summary>
    /// Asks for the user's interaction on an ordered service: Vitec Express opens the request's <c>Url</c> for the agent
    /// (<c>PUT Service/Order/UserInteraction/{customerId}</c>).
    /// </summary>
    /// <remarks>
    /// The request is sent once. Whether the API takes the same request twice as one is not documented, so repeating it is
    /// left to the caller.
    /// </remarks>
    /// <param name="customerId">
    /// The customer's id as Vitec gave it to you, as it is: it is escaped here. Its form is not documented, so one with a
    /// slash is sent, too, as <c>%2F</c>, which ASP.NET Web API is known to answer with 404.
    /// </param>
    /// <param name="request">The body. None of its members is required.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>
    /// The API's answer. That <c>false</c> means that the interaction was not accepted is an assumption: the help page says
    /// that the answer is a boolean, no more.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null. Nothing was sent.</exception>
    /// <exception cref="ContractViolationException">
    /// The customer id or the request breaks the contract; carries every violation. Nothing was sent.
    /// </exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="customerId"/> holds half of a surrogate pair, or the request a character that the XML format can't
    /// carry. Nothing was sent.
    /// </exception>
    /// <exception cref="VitecConnectException">
    /// The answer is no boolean: 400, 401, 403 or 500, which are documented, or anything else.
    /// </exception>
    /// <exception cref="HttpRequestException">
    /// There was no answer, or it broke off: no connection, no trust in the certificate … Whether the request was carried out
    /// is unknown when the connection broke after it was made.
    /// </exception>
    /// <exception cref="TimeoutException">
    /// <see cref="HttpClient.Timeout"/> (100 seconds unless set) passed before the answer was complete. Whether the request
    /// was carried out is unknown.
    /// </exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled; the exception carries it. Never thrown for a timeout.
    /// </exception>
    Task<bool> RequestUserInteractionAsync(
        [CustomerId] string customerId, OrderUserInteractionRequest request, CancellationToken cancellationToken = default);
}

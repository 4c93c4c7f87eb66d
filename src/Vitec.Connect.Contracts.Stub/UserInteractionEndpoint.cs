using System;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// <c>PUT Service/Order/UserInteraction/{customerId}</c>, in the order in which ASP.NET Web API works: route, method,
/// credentials, access, media type, body, and then the action.
/// </summary>
internal sealed class UserInteractionEndpoint(
    BasicAuthentication authentication, KnownCustomers customers, ProviderStates states, bool strictUrls)
{
    private static readonly string Method = ConnectEndpoint.For<OrderUserInteractionRequest>().Method;

    /// <summary>Answers a request, and notes in <paramref name="received"/> what was understood of it.</summary>
    public Answer AnswerTo(HttpRequest request, byte[] body, MediaTypeHeaderValue? contentType, BodyFormat format, ReceivedRequest received)
    {
        var customerId = received.CustomerId;
        if (customerId is null)
        {
            if (RequestTarget.LacksCustomerId(received.Path))
            {
                received.Add(new ContractViolation(
                    "VITEC001", ModelState.CustomerId, "The path ends without the customer id.", "Send it as the last segment of the path: Service/Order/UserInteraction/M12345."));
            }

            var uri = received.Path.StartsWith('/') ? $"{request.Scheme}://{request.Host}{received.Path}" : received.Path;
            return Answer.Error(404, new ApiError($"No HTTP resource was found that matches the request URI '{uri}'."), format);
        }

        if (!received.Method.Equals(Method, StringComparison.OrdinalIgnoreCase))
        {
            received.Add(new ContractViolation("VITEC005", "method", $"The endpoint is called with {Shown.Of(received.Method)}.", $"Call it with {Method}."));
            return Answer.Error(405, ApiError.MethodNotSupported(received.Method), format, (HeaderNames.Allow, Method));
        }

        var state = states.For(customerId);
        var becauseOfState = $"The provider state \"{state}\" is set for customer \"{customerId}\".";
        if (!authentication.Accepts(request.Headers.Authorization, out var reason) || state == VitecConnectStates.CredentialsAreWrong)
        {
            return Answer.Error(
                401,
                new ApiError("Authorization has been denied for this request.", reason ?? becauseOfState),
                format,
                (HeaderNames.WWWAuthenticate, BasicAuthentication.Challenge));
        }

        // A customer that a state is set for is known.
        if (!states.IsSet(customerId) && !customers.Include(customerId))
        {
            return Answer.Error(
                403, new ApiError($"The caller has no access to customer \"{customerId}\".", "It is not one of the customers that the stub was told to know."), format);
        }

        if (state == VitecConnectStates.CustomerNotGranted)
        {
            return Answer.Error(403, new ApiError($"The caller has no access to customer \"{customerId}\".", becauseOfState), format);
        }

        var bodyFormat = BodyFormat.Of(contentType);
        if (body.Length > 0 && bodyFormat is null)
        {
            return Answer.Error(415, UnsupportedMediaType(contentType), format);
        }

        var modelState = new ModelState();
        Bind(customerId, body, bodyFormat, contentType, modelState, received);
        Validate(modelState, received);
        if (modelState.IsValid && state == VitecConnectStates.RequestIsInvalid)
        {
            modelState.Add(ModelState.Body, becauseOfState);
        }

        if (!modelState.IsValid)
        {
            return Answer.Error(400, ApiError.InvalidRequest(modelState), format);
        }

        return state == VitecConnectStates.ProviderFails
            ? Answer.Error(500, new ApiError("An error has occurred.", becauseOfState), format)
            : Answer.Boolean(state != VitecConnectStates.InteractionNotAccepted, format);
    }

    private static ApiError UnsupportedMediaType(MediaTypeHeaderValue? contentType) => new(contentType is null
        ? "The request contains an entity body but no Content-Type header. The inferred media type 'application/octet-stream' is not supported for this resource."
        : $"The request entity's media type '{contentType.MediaType}' is not supported for this resource.");

    /// <summary>Reads the parameters of the action; the model state says what can't be read, of both.</summary>
    private static void Bind(
        string customerId, byte[] body, BodyFormat? format, MediaTypeHeaderValue? contentType, ModelState modelState, ReceivedRequest received)
    {
        if (string.IsNullOrWhiteSpace(customerId))
        {
            modelState.Add($"{ModelState.CustomerId}.{nameof(String)}", "A value is required but was not present in the request.");
        }

        // Web API itself lets a call without a body pass; the contract documents one.
        if (body.Length == 0 || format is null)
        {
            modelState.AddMissingBody();
            return;
        }

        var encoding = BodyText.EncodingOf(contentType);
        received.Request = format.IsXml
            ? XmlBody.Read(body, encoding, modelState, received)
            : JsonBody.Read(body, encoding, modelState, received);
    }

    /// <summary>What the contract says of a request that can be read.</summary>
    private void Validate(ModelState modelState, ReceivedRequest received)
    {
        if (received.Request is not { } request)
        {
            return;
        }

        foreach (var violation in ConnectContract.Validate(received.CustomerId, request))
        {
            received.Add(violation);

            // A call without customer id is never a success, {customerId} left in the path included; a blank one is in the
            // model state already.
            var isRefused = violation.RuleId == "VITEC001" ? !string.IsNullOrWhiteSpace(received.CustomerId) : strictUrls;
            if (isRefused)
            {
                var isCustomerId = violation.Member == ModelState.CustomerId;
                modelState.Add(isCustomerId ? ModelState.CustomerId : ModelState.KeyOf(violation.Member), violation.ToString());
            }
        }
    }
}

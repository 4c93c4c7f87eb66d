namespace Vitec.Connect.Contracts.Stub;

/// <summary>
/// The body of an answer that is no success: ASP.NET Web API's HttpError, <c>{"message": …}</c> or
/// <c>&lt;Error&gt;&lt;Message&gt;…</c>.
/// </summary>
/// <param name="Message">What is wrong, in Web API's words.</param>
/// <param name="Detail">What exactly, in the stub's; null for none.</param>
/// <param name="ModelState">What is wrong by the part of the request; null for none.</param>
internal sealed record ApiError(string Message, string? Detail = null, ModelState? ModelState = null)
{
    public static ApiError InvalidRequest(ModelState modelState) => new("The request is invalid.", ModelState: modelState);

    public static ApiError MethodNotSupported(string method) => new($"The requested resource does not support http method '{method}'.");
}

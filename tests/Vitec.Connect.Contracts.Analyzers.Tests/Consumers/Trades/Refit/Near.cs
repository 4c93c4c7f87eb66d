using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Nara;

[Headers("User-Agent: nara", "Authorization: Basic")]
public interface INear
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<HttpResponseMessage> AskRawAsync([AliasAs("customerId")] string kund, [Body] OrderUserInteractionRequest request);

    [Post("/Service/Order/UserInteraction/{customerId}/Reminder")]
    Task RemindAsync(string customerId);
}

using System.Threading;
using System.Threading.Tasks;
using Refit;
using Vitec.Connect.Contracts;

namespace Maklar.Statistik;

public interface IRight
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync(string customerId, [Body] OrderUserInteractionRequest request, CancellationToken cancellationToken = default);

    [Put("/Service/Order/UserInteraction/{id}")]
    Task<bool> AskByIdAsync(string id, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAliasAsync([AliasAs("customerId")] string customer, [Body] OrderUserInteractionRequest request);

    [Put("/service/order/userinteraction/{customerId}")]
    Task<bool> AskLowerAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

public interface IWrong
{
    [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task<bool> NoParameterAsync([Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task<bool> OtherNameAsync([AliasAs("customer")] string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction")] // VITEC001
    Task<bool> NoTemplateAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/")] // VITEC001
    Task<bool> SlashAsync([Query] string customerId, [Body] OrderUserInteractionRequest request);

    [Post("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> PostAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Get("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> GetAsync(string customerId);

    [Patch("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<bool> PatchAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Delete("/Service/Order/UserInteraction")] // VITEC001 VITEC005
    Task DeleteAsync();
}

public interface IOther
{
    [Post("/Service/Order/Status/{customerId}")]
    Task PostAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Get("/Service/Order")]
    Task<string> ListAsync();

    [Delete("/Service/Order/UserInteraction/{customerId}/files/{fileId}")]
    Task DeleteFileAsync(string customerId, string fileId);
}

internal static class Routes
{
    public const string Interaction = "/Service/Order/UserInteraction/";
    public const string WithId = Interaction + "{customerId}";
}

public interface IConstants
{
    [Put(Routes.WithId)]
    Task RightAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put(Routes.Interaction)] // VITEC001 {Routes.Interaction}
    Task WrongAsync([Body] OrderUserInteractionRequest request);
}

[Headers("Authorization: Basic c3RhdDpoZW1saWd0")] // VITEC012
public interface IConstantHeader
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task AskAsync(string customerId, [Body] OrderUserInteractionRequest request);
}

[Headers("Authorization: Basic", "Accept: application/json")]
public interface IDynamicHeader
{
    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task AskAsync(string customerId, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task AskWithAsync(string customerId, [Header("Authorization")] string authorization, [Body] OrderUserInteractionRequest request);

    [Put("/Service/Order/UserInteraction/{customerId}")]
    Task AskBasicAsync(string customerId, [Authorize("Basic")] string token, [Body] OrderUserInteractionRequest request);
}

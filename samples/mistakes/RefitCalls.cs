using System.Threading.Tasks;
using Refit;

namespace Mistakes;

/// <summary>Mistakes in an interface that Refit implements.</summary>
public interface IRefitCalls
{
    [Put("/Service/Order/UserInteraction")] // VITEC001
    Task Without([Body] object body);

    [Put("/Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task Unfilled([Body] object body);

    [Post("/Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task Post(string customerId, [Body] object body);

    [Put("/Service/Order/UserInteraction/{id}")]
    Task<IApiResponse> Answered(string id, [Body] object body);
}

/// <summary>Mistakes with the client that Refit makes.</summary>
public static class RefitCalls
{
    public static async Task Call()
    {
        var client = RestService.For<IRefitCalls>("http://connect.example.se"); // VITEC011
        await client.Answered("M12345", new object()); // VITEC013
    }
}

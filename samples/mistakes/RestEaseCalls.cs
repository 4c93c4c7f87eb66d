using System.Threading.Tasks;
using RestEase;

namespace Mistakes;

/// <summary>Mistakes in an interface that RestEase implements.</summary>
[AllowAnyStatusCode]
public interface IRestEaseCalls
{
    [Put("Service/Order/UserInteraction")] // VITEC001
    Task WithoutAsync([Body] object body);

    [Put("Service/Order/UserInteraction/{customerId}")] // VITEC001
    Task InQueryAsync(string customerId, [Body] object body);

    [Patch("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task PatchAsync([Path] string customerId, [Body] object body);

    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<Response<string>> AnsweredAsync([Path] string customerId, [Body] object body);
}

/// <summary>Mistakes with the client that RestEase makes.</summary>
public static class RestEaseCalls
{
    public static async Task Call()
    {
        var client = RestClient.For<IRestEaseCalls>("http://connect.example.se"); // VITEC011
        await client.AnsweredAsync("M12345", new object()); // VITEC013
    }
}

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Tredje;

public interface IThird
{
    [Header("Authorization")]
    AuthenticationHeaderValue Authorization { get; set; }

    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<bool> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
}

public interface IAnswer
{
    [Put("Service/Order/UserInteraction/{customerId}")]
    Task<Response<bool>> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

    [Patch("Service/Order/UserInteraction/{customerId}")] // VITEC005
    Task<Response<bool>> PatchAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
}

public static class Use
{
    public static async Task Throwing(IAnswer api, string customer, OrderUserInteractionRequest request)
    {
        await api.AskAsync(customer, request);
    }

    public static IThird Local() => RestClient.For<IThird>("http://localhost:9000");

    public static IAnswer Plain() => RestClient.For<IAnswer>("http://connect.maklare.vitec.net/"); // VITEC011 {"http://connect.maklare.vitec.net/"}

    public static Task<bool> Signed(IThird api, string customer)
    {
        api.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes("tredje:tredje"))); // VITEC012
        return api.AskAsync(customer, new OrderUserInteractionRequest { Id = "1", Url = "" }); // VITEC002 {""}
    }
}

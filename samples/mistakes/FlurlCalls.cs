using System.Threading.Tasks;
using Flurl;
using Flurl.Http;

namespace Mistakes;

/// <summary>Mistakes in calls that Flurl makes.</summary>
public static class FlurlCalls
{
    private const string Site = "https://connect.maklare.vitec.net";

    public static async Task Calls()
    {
        await Site.AppendPathSegments("Service", "Order", "UserInteraction").WithBasicAuth("partner", "hemligt").PutStringAsync("{}"); // VITEC001, VITEC012
        await Site.AppendPathSegments("Service/Order/UserInteraction", "M12345").PostJsonAsync(new { url = "/order/1" }); // VITEC005, VITEC002
        await "http://connect.example.se/Service/Order/UserInteraction/M12345".PutJsonAsync(new { url = "www.supplier.se/order/1" }); // VITEC011, VITEC003
        await Site.AppendPathSegments("Service/Order/UserInteraction", "M12345").AllowAnyHttpStatus().PutJsonAsync(new { url = "https:/supplier.se" }); // VITEC013, VITEC004
    }
}

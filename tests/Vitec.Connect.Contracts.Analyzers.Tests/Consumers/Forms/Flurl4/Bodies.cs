using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Persienn.Norr;

public class Bodies
{
    private const string Url = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M22";

    public Task A() => Url.PutJsonAsync(new { id = "22", url = "https://persienn.se/22" });

    public Task B() => Url.PutJsonAsync(new { id = "22", url = "persienn.se/22" }); // VITEC003 {"persienn.se/22"}

    public Task C() => Url.PutJsonAsync(new { id = "22", redirect = "https://persienn.se/22" }); // VITEC009

    public Task D() => Url.PutJsonAsync(new { id = 22, url = "https://persienn.se/22" }); // VITEC009

    public Task E() => Url.PutStringAsync("{\"id\":\"22\",\"url\":\"https://persienn.se/22\"}");

    public Task F() => Url.PutStringAsync("{\"id\":\"22\",\"url\":\"/22\"}"); // VITEC002

    public Task G() => Url.PutStringAsync("{\"id\":\"22\",\"URL\":\"https://persienn.se/22\"}"); // VITEC009

    public Task H() => Url.PutStringAsync("{id:22}"); // VITEC009

    public Task I(string json) => Url.PutStringAsync(json);

    public Task J() => Url.PutJsonAsync(new Dictionary<string, string> { ["id"] = "22", ["url"] = "./22" }); // VITEC002 {"./22"}

    public Task K() => Url.PutJsonAsync(new Dictionary<string, string> { ["id"] = "22", ["url"] = "https://persienn.se/22" });

    public Task L() => Url.PutJsonAsync(new OrderUserInteractionRequest { Url = "http:/persienn.se" }); // VITEC004

    public Task M() => Url.PutJsonAsync(new OrderUserInteractionRequest { Url = "http://persienn.se" });

    public Task N() => "https://persienn.se/api/orders".PutJsonAsync(new { orderId = 22, url = "/22" });

    public Task O() => "https://persienn.se/api/orders".PutStringAsync("{\"url\":\"/22\"}");

    public Task P(string customerId) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction".AppendPathSegment(customerId).PutStringAsync("{\"id\":\"22\",\"kommentar\":\"klar\"}"); // VITEC009

    public Task Q(string customerId) => "https://connect.maklare.vitec.net/Service/Order/UserInteraction".AppendPathSegment(customerId).PutStringAsync("{\"id\":\"22\",\"comment\":\"klar\"}");

    public Task R() => Url.PutStringAsync("<OrderUserInteractionRequest><Id>22</Id></OrderUserInteractionRequest>"); // VITEC010

    public Task S() => Url.PutStringAsync("{\"id\":\"22\",\"url\":\"StringValue\"}"); // VITEC007
}

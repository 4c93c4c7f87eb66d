using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;

namespace Nara;

public static class TestData
{
    public static readonly string[] BadUrls = ["/start", "www.nara.example", "ftp://nara.example", "StringValue"];

    public static readonly IReadOnlyDictionary<string, string> Routes = new Dictionary<string, string>
    {
        ["ask"] = "Service/Order/UserInteraction/",
    };

    public static string Json => "{\"Id\":\"1\",\"Link\":\"/x\"}";

    public static string Xml => "<OrderUserInteractionRequest><Url>/x</Url></OrderUserInteractionRequest>";

    public static HttpContent Content() => new StringContent(Json, Encoding.UTF8, "application/json");

    public static string Pick(int i) => BadUrls[i];
}

using System.Net.Http.Headers;
using System.Text;
using System;
using System.Net.Http;
using System.Threading.Tasks;
using System.Collections.Generic;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

// vitec-ask <customer> <order> [<url>]
if (args is not [var customer, var order, .. var rest])
{
    Console.Error.WriteLine("usage: vitec-ask <customer> <order> [<url>]");
    return 2;
}

var url = rest is [var given, ..] ? given : $"orders.supplier.se/{order}";
var connect = new VitecConnectClient(new HttpClient(), new VitecConnectOptions
{
    UserName = Environment.GetEnvironmentVariable("VITEC_USER") ?? "",
    Password = Environment.GetEnvironmentVariable("VITEC_PASSWORD") ?? "",
});

try
{
    var accepted = await connect.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Id = order, Url = url }); // VITEC003 {url}
    Console.WriteLine(accepted ? "accepted" : "not accepted");

    if (rest.Length > 1)
    {
        await connect.RequestUserInteractionAsync(string.Empty, new() { Id = order, Url = "https://supplier.se" }); // VITEC001 {string.Empty} VITEC013
    }

    var full = url.StartsWith("https://", StringComparison.Ordinal) ? url : "https://" + url;
    return await connect.RequestUserInteractionAsync(customer, new() { Id = order, Url = full, Comment = "Från kommandoraden" }) ? 0 : 1;
}
catch (VitecConnectException e) when ((int)e.StatusCode is 401 or 403)
{
    Console.Error.WriteLine(e.Message);
    return 3;
}

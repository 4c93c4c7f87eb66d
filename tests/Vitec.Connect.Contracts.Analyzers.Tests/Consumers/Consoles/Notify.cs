using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Vitec.Connect.Contracts;

// notify <customer> <order> [page]
if (args is not [var customer, var order, ..])
{
    Console.Error.WriteLine("usage: notify <customer> <order> [page]");
    return 2;
}

var page = args.Length > 2 ? args[2] : DefaultPage(order);
var user = Environment.GetEnvironmentVariable("VITEC_USER");
var password = Environment.GetEnvironmentVariable("VITEC_PASSWORD");

using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));

var body = JsonSerializer.Serialize(new { id = order, url = page, comment = "From the console" });
using var content = new StringContent(body, Encoding.UTF8, "application/json");
using var answer = await http.PutAsync(PathOf(customer), content);
Console.WriteLine((int)answer.StatusCode);
return answer.IsSuccessStatusCode ? 0 : 1;

static string PathOf(string id) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(id);

static string DefaultPage(string order) => "https://orders.example/" + order;

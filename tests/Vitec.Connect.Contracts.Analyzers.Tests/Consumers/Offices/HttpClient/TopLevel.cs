using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;

var user = Environment.GetEnvironmentVariable("VITEC_USER");
var password = Environment.GetEnvironmentVariable("VITEC_PASSWORD");
const string Fallback = "fotograf:hemligt";

using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(user + ":" + password)));

if (args is [])
{
    Console.WriteLine("usage: notify <customer> <order>");
    return 1;
}

if (args is [var only])
{
    using var test = new HttpClient();
    test.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(Fallback))); // VITEC012
    test.DefaultRequestHeaders.Add("X-Trace", "fotograf:hemligt");
    var probe = await test.PutAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + only, Body("1", "https://fotograf.se/1")); // VITEC006 {only}
    return probe.IsSuccessStatusCode ? 0 : 2;
}

var customer = Uri.EscapeDataString(args[0]);
var order = args[1];
var answer = await http.PutAsync($"Service/Order/UserInteraction/{customer}", Body(order, $"https://fotograf.se/{order}"));
Report(answer);

var again = await http.PutAsync(Path(""), Body(order, $"https://fotograf.se/{order}")); // VITEC001
Report(again);

var relative = await http.PutAsync(Path(args[0]), new StringContent($$"""{"id":"{{order}}","url":"/orders/{{order}}"}""", Encoding.UTF8, "application/json")); // VITEC002
Report(relative);
return 0;

static string Path(string id) => "Service/Order/UserInteraction/" + Uri.EscapeDataString(id);

static StringContent Body(string id, string url) =>
    new($$"""{"id":"{{id}}","url":"{{url}}","comment":"klar"}""", Encoding.UTF8, "application/json");

static void Report(HttpResponseMessage response)
{
    Console.WriteLine((int)response.StatusCode);
}

using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

const string Route = "Service/Order/UserInteraction/";
var customerId = args.Length > 0 ? args[0] : throw new InvalidOperationException("customerId, please");
using var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };

var request = new OrderUserInteractionRequest { Id = "4711", Url = "supplier.se/orders/4711" }; // VITEC003 {"supplier.se/orders/4711"}
using var response = await http.PutAsJsonAsync(Route + Uri.EscapeDataString(customerId), request);
Console.WriteLine(response.StatusCode);

using var second = await http.PutAsJsonAsync(Route, request); // VITEC001 {Route}
second.EnsureSuccessStatusCode();

using var third = await SendAsync("", "/orders/1"); // VITEC001 {""} VITEC002 {"/orders/1"}
Console.WriteLine(third.IsSuccessStatusCode);

using var fourth = await SendAsync("M1", "https://supplier.se/orders/1");
Console.WriteLine(fourth.IsSuccessStatusCode);
return response.IsSuccessStatusCode ? 0 : 1;

Task<HttpResponseMessage> SendAsync(string customer, string url) =>
    http.PutAsJsonAsync(Route + Uri.EscapeDataString(customer), new OrderUserInteractionRequest { Url = url });

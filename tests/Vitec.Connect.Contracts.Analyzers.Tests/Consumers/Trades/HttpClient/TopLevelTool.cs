using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Vitec.Connect.Contracts;

var customer = args.Length > 0 ? args[0] : throw new ArgumentException("customer id, please");
using var client = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes("partner:hemligt"))); // VITEC012

var request = new OrderUserInteractionRequest { Id = "1", Url = "www.inspect.example/orders/1", Comment = null }; // VITEC003 {"www.inspect.example/orders/1"}
var response = await client.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", request); // VITEC006 {customer}
response.EnsureSuccessStatusCode();
Console.WriteLine(await response.Content.ReadAsStringAsync());

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using Vitec.Connect.Contracts;

var customer = args.Length > 0 ? args[0] : throw new ArgumentException("customer id, please");
var user = Environment.GetEnvironmentVariable("VITEC_USER");
var password = Environment.GetEnvironmentVariable("VITEC_PASSWORD");
using var client = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net/") };
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}")));

var request = new OrderUserInteractionRequest { Id = "1", Url = "https://www.inspect.example/orders/1", Comment = null };
var response = await client.PutAsJsonAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(customer)}", request);
response.EnsureSuccessStatusCode();
Console.WriteLine(await response.Content.ReadAsStringAsync());

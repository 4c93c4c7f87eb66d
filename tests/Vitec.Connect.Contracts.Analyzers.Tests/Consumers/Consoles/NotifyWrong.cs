using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Vitec.Connect.Contracts;

var customer = args[0];
var order = args.Length > 1 ? args[1] : "0";

using var http = new HttpClient { BaseAddress = new Uri("http://connect.maklare.vitec.net/") }; // VITEC011
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", Convert.ToBase64String(Encoding.ASCII.GetBytes("console:hemligt"))); // VITEC012

string PathOf(string id) => $"Service/Order/UserInteraction/{id}"; // VITEC006 {id}

string Body(string url) => $$"""{"id":"{{order}}","url":"{{url}}"}""";

using var first = await http.PutAsync(PathOf(customer), Json(Body("/orders/" + order))); // VITEC002
first.EnsureSuccessStatusCode();

using var second = await http.PutAsync(PathOf("M 17"), Json(Body("https://orders.example/" + order)));
second.EnsureSuccessStatusCode();

using var third = await http.PostAsync(PathOf(customer), Json(Body("https://orders.example/" + order))); // VITEC005
third.EnsureSuccessStatusCode();

var unchecked4 = await http.PutAsync(PathOf(customer), Json(Body("https://orders.example/" + order))); // VITEC013

static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

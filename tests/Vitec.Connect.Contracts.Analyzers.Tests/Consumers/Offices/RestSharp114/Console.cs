using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

var customer = args.Length > 0 ? args[0] : "M12345";
var order = args.Length > 1 ? args[1] : "4711";
const string User = "vila", Password = "sommar";

var options = new RestClientOptions("http://connect.maklare.vitec.net"); // VITEC011
using var client = new RestClient(options);
var first = await client.ExecuteAsync(Request(customer, new OrderUserInteractionRequest { Id = order, Url = "https://vila.se/" + order }));
Console.WriteLine(first.StatusCode);

var constant = new RestClientOptions("https://connect.maklare.vitec.net") { Authenticator = new HttpBasicAuthenticator(User, Password) }; // VITEC012
using var second = new RestClient(constant);
var answer = await second.ExecuteAsync(Request(customer, new OrderUserInteractionRequest { Id = order, Url = Link("vila.se") })); // VITEC003
Console.WriteLine(answer.IsSuccessful ? "ok" : answer.ErrorMessage);

using var local = new RestClient("http://localhost:5000");
var third = await local.ExecuteAsync(Request(customer, new OrderUserInteractionRequest { Id = order, Url = Link("https://vila.se") }));
Console.WriteLine(third.StatusCode);

using var hooks = new RestClient("http://hooks.vila.se");
await hooks.ExecuteAsync(new RestRequest("orders/" + order, Method.Post));

static RestRequest Request(string customerId, OrderUserInteractionRequest body) =>
    new RestRequest("Service/Order/UserInteraction/{customerId}", Method.Put).AddUrlSegment("customerId", customerId).AddJsonBody(body);

string Link(string site) => site + "/orders/" + order;

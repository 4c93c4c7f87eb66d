using System;
using System.Net.Http;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using Vitec.Connect.Contracts;

if (args.Length < 2)
{
    Console.Error.WriteLine("customer order");
    return;
}

var http = new HttpClient { BaseAddress = new Uri("https://connect.maklare.vitec.net") };
var site = Environment.GetEnvironmentVariable("SITE");
var request = new OrderUserInteractionRequest { Id = args[1], Url = site + "/orders/" + args[1] };

JsonSerializerSettings settings = null;
if (args.Length == 3)
{
    settings = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() };
}

var camel = new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver(), Formatting = Formatting.Indented };
await Put(JsonConvert.SerializeObject(request, camel));

request.Url = "orders/" + args[1]; // VITEC002 {"orders/" + args[1]}
await Put(JsonConvert.SerializeObject(request, new JsonSerializerSettings { DateFormatString = "yyyy" })); // VITEC014

await Put("{\"id\":\"" + args[1] + "\",\"url\":\"" + site + "\",\"comment\":true}"); // VITEC009
await Put("{\"id\":\"" + args[1] + "\",\"url\":\"" + site + "\",\"comment\":\"true\"}");
Console.WriteLine(settings == null);

async System.Threading.Tasks.Task Put(string json)
{
    var customer = Uri.EscapeDataString(args[0]);
    var response = await http.PutAsync($"/Service/Order/UserInteraction/{customer}", new StringContent(json, Encoding.UTF8, "application/json"));
    if (!response.IsSuccessStatusCode)
    {
        Console.Error.WriteLine(await response.Content.ReadAsStringAsync());
    }
}

using System;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;

const string User = "porttelefon";
const string Password = "Hemligt1";
const string Host = "connect.maklare.vitec.net";

using var http = new HttpClient();
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{User}:{Password}"))); // VITEC012

var id = args.Length > 0 ? args[0] : "M1";
var body = $$"""{"id":"{{id}}","url":"https://porttelefon.se/{{id}}"}""";
await Put($"http://{Host}/Service/Order/UserInteraction/M1", body); // VITEC011 {$"http://{Host}/Service/Order/UserInteraction/M1"}
await Put($"https://{Host}/Service/Order/UserInteraction/", body); // VITEC001 {$"https://{Host}/Service/Order/UserInteraction/"}
await Put($"https://{Host}/Service/Order/UserInteraction/M1", body);
await Put($"http://localhost:5000/Service/Order/UserInteraction/M1", body);

async Task Put(string url, string json)
{
    using var content = new StringContent(json, Encoding.UTF8, "application/json");
    using var answer = await http.PutAsync(url, content);
    answer.EnsureSuccessStatusCode();
}

// A file-based program that copies what the help page shows.
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using Vitec.Connect.Contracts;

var client = new HttpClient();
var credentials = System.Convert.ToBase64String(Encoding.UTF8.GetBytes("{Användarnamn}:{Lösenord}"));
client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("basic", credentials); // VITEC007
var request = new OrderUserInteractionRequest
{
    Id = "sample string 1", // VITEC007 {"sample string 1"}
    Url = "sample string 2", // VITEC007 {"sample string 2"}
    Comment = "sample string 3", // VITEC007 {"sample string 3"}
};
var xml = "<OrderUserInteractionRequest xmlns=\"http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order\"><Comment>x</Comment><Id>1</Id><Url>https://a.example</Url></OrderUserInteractionRequest>";
using var response = await client.PutAsync("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M7", new StringContent(xml, Encoding.UTF8, "application/xml"));
System.Console.WriteLine(response.StatusCode + request.Id);

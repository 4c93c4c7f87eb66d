using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC007: what is left over from the help page's samples.</summary>
public class DocumentationValueTests
{
    [Theory]
    [InlineData("""request.Url = {|VITEC007:"StringValue"|};""")]
    [InlineData("""request.Id = {|VITEC007:"sample string 1"|};""")]
    [InlineData("""request.Comment = {|VITEC007:" sample string 3 "|};""")]
    [InlineData("""var made = new OrderUserInteractionRequest { Id = {|VITEC007:"StringValue"|}, Url = {|VITEC007:"sample string 2"|} };""")]
    [InlineData("""request.Id = {|VITEC007:condition ? "StringValue" : unknown|};""")]
    [InlineData("""const string Value = "StringValue"; request.Comment = {|VITEC007:Value|};""")]
    [InlineData("""await http.PutAsync({|VITEC007:"Service/Order/UserInteraction/StringValue"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC007:"https://connect.maklare.vitec.net/Service/Order/UserInteraction/StringValue?a=b"|}, content);""")]
    [InlineData("""await http.PutAsync({|VITEC007:$"Service/Order/UserInteraction/{Uri.EscapeDataString("sample string 1")}"|}, content);""")]
    [InlineData("""using var message = new HttpRequestMessage(HttpMethod.Put, {|VITEC007:"Service/Order/UserInteraction/StringValue"|});""")]
    [InlineData("""Ask({|VITEC007:"StringValue"|}); void Ask([CustomerId] string customerId) { }""")]
    [InlineData("""Open({|VITEC007:"StringValue"|}); void Open([AbsoluteUrl] string url) { }""")]
    [InlineData("""Set({|VITEC007:"StringValue"|}); void Set(string comment) => request.Comment = comment;""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent({|VITEC007:"{\"id\":\"StringValue\",\"url\":\"https://x.se\"}"|}));""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/UserInteraction/M1", new { id = "1", comment = {|VITEC007:"sample string 3"|} });""")]
    public Task A_placeholder_is_reported_alone(string body) => Verify.InMethodAsync(body);

    [Theory]
    [InlineData("""request.Id = "StringValue1"; request.Comment = "stringvalue"; request.Url = "https://x.se/StringValue";""")]
    [InlineData("""request.Id = unknown + "StringValue";""")]
    [InlineData("""await http.PutAsync("Service/Order/Other/StringValue", content);""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1?value=StringValue", content);""")]
    [InlineData("""var value = "StringValue"; Console.WriteLine(value);""")]
    [InlineData("""if (request.Id == "StringValue") throw new ArgumentException("StringValue");""")]
    [InlineData("""await http.PutAsync("Service/Order/UserInteraction/M1", new StringContent("{\"id\":\"A StringValue\"}"));""")]
    [InlineData("""await http.PutAsJsonAsync("Service/Order/Other/M1", new { id = "StringValue" });""")]
    public Task Other_texts_and_other_places_are_not(string body) => Verify.InMethodAsync(body);
}

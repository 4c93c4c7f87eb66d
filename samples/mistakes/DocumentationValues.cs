using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Mistakes;

/// <summary>Values that are left over from the documentation.</summary>
public sealed class DocumentationValues(HttpClient http, IVitecConnectClient client)
{
    public async Task Calls(HttpContent content)
    {
        var request = new OrderUserInteractionRequest { Id = "StringValue" }; // VITEC007
        request.Id = "sample string 1"; // VITEC007
        request.Url = "StringValue"; // VITEC007
        request.Url = "sample string 2"; // VITEC007
        request.Comment = "sample string 3"; // VITEC007
        _ = await http.PutAsync("Service/Order/UserInteraction/StringValue", content); // VITEC007
        _ = await client.RequestUserInteractionAsync("StringValue", request); // VITEC007
    }
}

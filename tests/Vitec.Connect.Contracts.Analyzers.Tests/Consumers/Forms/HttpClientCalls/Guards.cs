using System;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Vind.Isolering;

public class Guards(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/";

    public async Task<bool> EarlyReturn(bool known, string id, HttpContent content)
    {
        var customerId = "";
        if (known)
        {
            customerId = Uri.EscapeDataString(id);
        }

        if (string.IsNullOrEmpty(customerId))
        {
            return false;
        }

        using var response = await http.PutAsync(Route + customerId, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> NoChoice(HttpContent content)
    {
        var customerId = "";
        using var response = await http.PutAsync(Route + customerId, content); // VITEC001
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Thrown(string? id, HttpContent content)
    {
        if (id is null)
        {
            throw new ArgumentNullException(nameof(id));
        }

        using var response = await http.PutAsync(Route + Uri.EscapeDataString(id), content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> ThrownUnescaped(string? id, HttpContent content)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        using var response = await http.PutAsync(Route + id, content); // VITEC006 {id}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Overwritten(string id, HttpContent content)
    {
        var path = "Service/Order/UserInteraction";
        path = Route + Uri.EscapeDataString(id);
        using var response = await http.PutAsync(path, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> OverwrittenWrongly(string id, HttpContent content)
    {
        var path = Route + Uri.EscapeDataString(id);
        path = Route;
        using var response = await http.PutAsync(path, content); // VITEC001 {path}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Appended(string id, HttpContent content)
    {
        var path = "Service/Order/UserInteraction";
        path += "/";
        path += Uri.EscapeDataString(id);
        using var response = await http.PutAsync(path, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> AppendedNothing(HttpContent content)
    {
        var path = "Service/Order/UserInteraction";
        path += "/";
        using var response = await http.PutAsync(path, content); // VITEC001 {path}
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Branches(int kind, string id, HttpContent content)
    {
        string path;
        switch (kind)
        {
            case 1:
                path = Route + Uri.EscapeDataString(id);
                break;
            default:
                path = "Service/Order/Status/" + Uri.EscapeDataString(id);
                break;
        }

        using var response = await http.PutAsync(path, content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Hosts(bool test, HttpContent content)
    {
        var host = test ? "http://vitec-test.vind.se" : "https://connect.maklare.vitec.net";
        using var response = await http.PutAsync(host + "/Service/Order/UserInteraction/M1", content); // VITEC011
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> HostsRight(bool test, HttpContent content)
    {
        var host = test ? "http://localhost:5000" : "https://connect.maklare.vitec.net";
        using var response = await http.PutAsync(host + "/Service/Order/UserInteraction/M1", content);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Ids(bool test, string id, HttpContent content)
    {
        var customerId = test ? "StringValue" : Uri.EscapeDataString(id);
        using var response = await http.PutAsync($"Service/Order/UserInteraction/{customerId}", content); // VITEC007
        return response.IsSuccessStatusCode;
    }
}

using System;
using System.Net.Http;
using System.Text.Encodings.Web;
using System.Threading.Tasks;

namespace Vagar;

public sealed record Customer(string Number, int Id, string? Alias);

public class Paths
{
    private const string Route = "Service/Order/UserInteraction/";
    private readonly HttpClient _http;
    public Paths(HttpClient http) => _http = http;

    private async Task Put(string path, HttpContent content)
    {
        var response = await _http.PutAsync(path, content);
        response.EnsureSuccessStatusCode();
    }

    public Task Number(Customer customer, HttpContent content) => Put(Route + customer.Number, content); // VITEC006 {customer.Number}

    public Task Id(Customer customer, HttpContent content) => Put(Route + customer.Id, content);

    public Task Escaped(Customer customer, HttpContent content) => Put(Route + Uri.EscapeDataString(customer.Number), content);

    public Task Encoder(Customer customer, HttpContent content) => Put(Route + UrlEncoder.Default.Encode(customer.Number), content);

    public Task Trimmed(Customer customer, HttpContent content) => Put(Route + customer.Number.Trim(), content); // VITEC006 {customer.Number.Trim()}

    public Task EscapedLater(Customer customer, HttpContent content)
    {
        string number = customer.Number;
        if (customer.Alias != null)
        {
            number = customer.Alias;
        }

        number = Uri.EscapeDataString(number);
        return Put(Route + number, content);
    }

    public Task EscapedInOneBranch(Customer customer, HttpContent content)
    {
        string number;
        if (customer.Alias == null)
            number = Uri.EscapeDataString(customer.Number);
        else
            number = customer.Alias; // VITEC006 {customer.Alias}
        return Put(Route + number, content);
    }

    public Task EscapedInBothBranches(Customer customer, HttpContent content)
    {
        var number = customer.Alias is { } alias ? Uri.EscapeDataString(alias) : Uri.EscapeDataString(customer.Number);
        return Put($"{Route}{number}?from=vagar", content);
    }

    public Task WholeUri(Customer customer, HttpContent content)
    {
#pragma warning disable SYSLIB0013
        var number = Uri.EscapeUriString(customer.Number);
#pragma warning restore SYSLIB0013
        return Put(Route + number, content); // VITEC006 {number}
    }

    public Task Query(Customer customer, HttpContent content, string source) =>
        Put(Route + customer.Id + "?source=" + source + "#" + source, content);

    public Task Host(string host, Customer customer, HttpContent content) =>
        Put("https://" + host + "/" + Route + Uri.EscapeDataString(customer.Number), content);

    public Task Missing(Customer customer, HttpContent content)
    {
        var path = Route;
        if (customer.Id > 0) Console.WriteLine(customer);
        return Put(path, content); // VITEC001 {path}
    }

    public Task MissingOnOnePath(Customer customer, HttpContent content)
    {
        var path = Route;
        if (customer.Id > 0) path += customer.Id;
        return Put(path, content);
    }

    public Task MissingQuery(Customer customer, HttpContent content) => Put(Route + "?id=" + customer.Id, content); // VITEC001

    public Task Separate(Customer customer, HttpContent content)
    {
        var (prefix, suffix) = (Route, Uri.EscapeDataString(customer.Number));
        return Put(prefix + suffix, content);
    }
}

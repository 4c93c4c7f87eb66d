using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using System.Linq;
using System.Collections.Generic;
using System.Globalization;

namespace Skydd;

public class MoreEscaping(HttpClient http)
{
    private const string Route = "Service/Order/UserInteraction/";

    private static readonly string[] Pilots = ["M1", "M2"];

    private string Path(string id) => Route + id;

    private static string Escape(string text) => Uri.EscapeDataString(text);

    public Task<HttpResponseMessage> Helper(string id, HttpContent c) => http.PutAsync(Path(Uri.EscapeDataString(id)), c);

    public Task<HttpResponseMessage> OwnHelper(string id, HttpContent c) => http.PutAsync(Route + Escape(id), c);

    public Task<HttpResponseMessage> Number(int id, HttpContent c) => http.PutAsync(Route + id.ToString("D6", CultureInfo.InvariantCulture), c);

    public Task<HttpResponseMessage> GuidText(Guid id, HttpContent c) => http.PutAsync(Path(id.ToString("N")), c);

    public Task<HttpResponseMessage> Kind(DayOfWeek day, HttpContent c) => http.PutAsync($"{Route}{day:G}", c);

    public Task<HttpResponseMessage> Chosen(bool a, HttpContent c) => http.PutAsync(Route + (a ? "M1" : "M2"), c);

    public async Task<bool> Escaped(Uri root, string id, HttpContent c)
    {
        id = Uri.EscapeDataString(id);
        using var response = await http.PutAsync(new Uri(root, $"/Service/Order/UserInteraction/{id}"), c);
        return response.IsSuccessStatusCode;
    }

    public async Task<bool> Prefixed(string id, HttpContent c)
    {
        using var response = await http.PutAsync(Route + Uri.EscapeDataString("M" + id), c);
        return response.IsSuccessStatusCode;
    }

    public Task<HttpResponseMessage> Elsewhere(string id, HttpContent c) => http.PutAsync("Service/Order/Other/" + id, c);
}

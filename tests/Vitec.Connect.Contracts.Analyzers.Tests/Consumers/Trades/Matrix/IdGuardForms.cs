using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Net.Http.Json;
using Vitec.Connect.Contracts.Client;

namespace Matris;

public class IdGuardForms(IVitecConnectClient connect, HttpClient http, HttpContent c)
{
    private const string R = "Service/Order/UserInteraction/";

    private static string? Pick(bool known) => known ? "M1" : null;

    private static bool IsMissing([NotNullWhen(false)] string? id) => string.IsNullOrWhiteSpace(id);

    private static string Required(string? id) => string.IsNullOrEmpty(id) ? throw new ArgumentException("id") : id;

    private static void Check(string? id)
    {
        if (id is null or "")
        {
            throw new ArgumentNullException(nameof(id));
        }
    }

    public async Task<bool> A1(OrderUserInteractionRequest r) { string? id = null; if (IsMissing(id)) return false; return await connect.RequestUserInteractionAsync(id, r); }

    public async Task<bool> A2(OrderUserInteractionRequest r) { var id = ""; id = Required(Environment.GetEnvironmentVariable("ID")); return await connect.RequestUserInteractionAsync(id, r); }

    public async Task<bool> A3(bool b, OrderUserInteractionRequest r) { var id = Pick(b); Check(id); return await connect.RequestUserInteractionAsync(id!, r); }

    public async Task<bool> A4(bool b, OrderUserInteractionRequest r) { var id = Pick(b); return id is { Length: > 0 } known && await connect.RequestUserInteractionAsync(known, r); }

    public async Task<bool> A5(bool b, OrderUserInteractionRequest r) { var id = Pick(b); return !string.IsNullOrWhiteSpace(id) && await connect.RequestUserInteractionAsync(id, r); }

    public async Task<bool> A6(bool b, OrderUserInteractionRequest r) { var id = Pick(b); return id is string s ? await connect.RequestUserInteractionAsync(s, r) : throw new InvalidOperationException(); }

    public async Task<bool> A7(bool b, OrderUserInteractionRequest r) => await connect.RequestUserInteractionAsync(Pick(b) ?? throw new InvalidOperationException(), r);

    public async Task<bool> A8(OrderUserInteractionRequest r) { string id; do { id = Console.ReadLine() ?? ""; } while (id.Length == 0); return await connect.RequestUserInteractionAsync(id, r); }

    public async Task<bool> A9(OrderUserInteractionRequest r, string[] args) { var id = args.Length > 0 ? args[0] : ""; ArgumentException.ThrowIfNullOrEmpty(id); return await connect.RequestUserInteractionAsync(id, r); }

    public async Task<bool> B1(OrderUserInteractionRequest r, string[] args) { var id = args.FirstOrDefault() ?? string.Empty; return await connect.RequestUserInteractionAsync(id, r); }

    public async Task<bool> B2(OrderUserInteractionRequest r) { var id = ""; if (id.Any()) { return await connect.RequestUserInteractionAsync(id, r); } return false; }

    public async Task<bool> B3(OrderUserInteractionRequest r) { var id = ""; if (id != "") { return await connect.RequestUserInteractionAsync(id, r); } return false; }

    public async Task<bool> B4(OrderUserInteractionRequest r) { string? id = null; if (id != null) { return await connect.RequestUserInteractionAsync(id, r); } return false; }

    public async Task<int> C1(bool b) { var id = b ? Guid.NewGuid().ToString() : ""; if (id == "") return 0; return (int)(await http.PutAsync(R + id, c)).StatusCode; }

    public async Task<int> C2(string? id) { var path = R; if (!string.IsNullOrEmpty(id)) path += Uri.EscapeDataString(id); return (int)(await http.PutAsync(path, c)).StatusCode; }

    public async Task<int> C3(int id) { var sb = new StringBuilder(R); sb.Append(id); return (int)(await http.PutAsync(sb.ToString(), c)).StatusCode; }

    public async Task<int> C4(string id) { var path = R.TrimEnd('/'); path = $"{path}/{Uri.EscapeDataString(id)}"; return (int)(await http.PutAsync(path, c)).StatusCode; }

    public async Task<int> C5(Guid? id) { if (id is not { } g) return 0; return (int)(await http.PutAsync(R + g, c)).StatusCode; }

    public async Task<int> C6() { const bool Pilot = false; if (Pilot) { return (int)(await http.PutAsync(R, c)).StatusCode; } return 0; }

    public async Task<int> C7() { if (false) { (await http.PostAsync(R, c)).EnsureSuccessStatusCode(); } return await Task.FromResult(1); }

    public async Task<int> C8() { return 1; (await http.PostAsync(R, c)).EnsureSuccessStatusCode(); }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace ValuesCases.Ids;

public sealed class Ids(IVitecConnectClient vitec)
{
    private const string None = "";
    private static readonly string? Unset = null;
    private static readonly OrderUserInteractionRequest R = new() { Url = "https://tapet.se" };

    private static string Test => " ";

    public Task<bool> A() => vitec.RequestUserInteractionAsync(None, R); // VITEC001 {None}

    public Task<bool> B() => vitec.RequestUserInteractionAsync(Unset!, R); // VITEC001

    public Task<bool> C() => vitec.RequestUserInteractionAsync(Test, R); // VITEC001 {Test}

    public Task<bool> D() => vitec.RequestUserInteractionAsync("", R); // VITEC001 {""}

    public Task<bool> E() => vitec.RequestUserInteractionAsync(string.Concat("", None), R); // VITEC001

    public Task<bool> F() => vitec.RequestUserInteractionAsync($"{None}{' '}", R); // VITEC001

    public Task<bool> G() => vitec.RequestUserInteractionAsync("M".Replace("M", ""), R); // VITEC001

    public Task<bool> H(bool test) => vitec.RequestUserInteractionAsync(test ? "" : "M1", R);

    public Task<bool> I(bool test) => vitec.RequestUserInteractionAsync(test ? "" : null!, R); // VITEC001

    public Task<bool> J(bool test) => vitec.RequestUserInteractionAsync(test ? "\r\n" : "M1", R); // VITEC001

    public Task<bool> K(string id) => vitec.RequestUserInteractionAsync(id.Trim(), R);

    public Task<bool> L(IDictionary<string, string> map) => vitec.RequestUserInteractionAsync(map.TryGetValue("customer", out var id) ? id : "", R);

    public Task<bool> M(IEnumerable<string> ids) => vitec.RequestUserInteractionAsync(ids.FirstOrDefault() ?? string.Empty, R);

    public Task<bool> N()
    {
        var id = default(string);
        return vitec.RequestUserInteractionAsync(id ?? None, R); // VITEC001 {id ?? None}
    }

    public Task<bool> O(Dictionary<int, string> ids)
    {
        string id = "";
        foreach (var (_, value) in ids)
        {
            id = value;
        }

        return vitec.RequestUserInteractionAsync(id, R);
    }

    public Task<bool> Q() => ((VitecConnectClient)vitec).RequestUserInteractionAsync(" ".Trim(), R); // VITEC001

    public Task<bool> S(string id) => string.IsNullOrEmpty(id) ? Task.FromResult(false) : vitec.RequestUserInteractionAsync(id, R);
}

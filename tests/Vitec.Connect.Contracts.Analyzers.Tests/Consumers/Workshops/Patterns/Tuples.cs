using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Workshop.Tuples;

public class Tuples(IVitecConnectClient vitec)
{
    private static (string Customer, string Page) Test() => ("M1", "/test");

    private static (string Customer, string Page) Live(int id) => ("M" + id, "https://x.se/" + id);

    private static (bool Ok, string? Page) Try(int id) => id > 0 ? (true, "https://x.se/" + id) : (false, null);

    private static async Task<(string Path, int Count)> LoadAsync(int id)
    {
        await Task.Delay(1);
        return ($"/orders/{id}", 1);
    }

    public Task<bool> A()
    {
        var (customer, page) = Test();
        return vitec.RequestUserInteractionAsync(customer, new() { Url = page }); // VITEC002 {page}
    }

    public Task<bool> B(int id)
    {
        var (customer, page) = Live(id);
        return vitec.RequestUserInteractionAsync(customer, new() { Url = page });
    }

    public Task<bool> C()
    {
        var test = Test();
        return vitec.RequestUserInteractionAsync(test.Customer, new() { Url = test.Page }); // VITEC002 {test.Page}
    }

    public async Task<bool> D(int id)
    {
        var (path, count) = await LoadAsync(id);
        return count > 0 && await vitec.RequestUserInteractionAsync("M1", new() { Url = path }); // VITEC002 {path}
    }

    public async Task<bool> E(int id)
    {
        var loaded = await LoadAsync(id);
        return await vitec.RequestUserInteractionAsync("M1", new() { Url = "https://x.se" + loaded.Path });
    }

    public Task<bool> F(int id)
    {
        var (ok, page) = Try(id);
        return ok ? vitec.RequestUserInteractionAsync("M1", new() { Url = page }) : Task.FromResult(false);
    }

    public Task<bool> G(bool test, int id)
    {
        var (customer, page) = test ? Test() : Live(id);
        return vitec.RequestUserInteractionAsync(customer, new() { Url = page }); // VITEC002 {page}
    }

    public Task<bool> H((string Customer, string Page) given) => vitec.RequestUserInteractionAsync(given.Customer, new() { Url = given.Page });

    public Task<bool> I()
    {
        (string Customer, string Page) pair = ("", "x.se");
        pair.Customer = "M1";
        pair.Page = "https://" + pair.Page;
        return vitec.RequestUserInteractionAsync(pair.Customer, new() { Url = pair.Page });
    }

    public IEnumerable<OrderUserInteractionRequest> J(IEnumerable<(int Id, string Host)> all)
    {
        foreach (var (id, host) in all)
        {
            yield return new() { Id = $"{id}", Url = $"https://{host}/{id}" };
            yield return new() { Id = $"{id}", Url = $"/{host}/{id}" }; // VITEC002
        }
    }
}

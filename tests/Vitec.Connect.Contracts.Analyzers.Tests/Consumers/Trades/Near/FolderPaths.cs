using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.IO;
using Vitec.Connect.Contracts.Client;

namespace Nara;

public class FolderPaths(IVitecConnectClient connect)
{
    private static readonly string Cache = Path.Combine("orders", "cache");

    public async Task<bool> Send(string customer, string site, int order)
    {
        var file = Path.Combine(Cache, order + ".json");
        var url = site.EndsWith('/') ? site + "orders/" + order : site + "/orders/" + order;
        var request = new OrderUserInteractionRequest { Id = Path.GetFileNameWithoutExtension(file), Url = url };
        var accepted = await connect.RequestUserInteractionAsync(customer, request);
        await File.WriteAllTextAsync(file, accepted.ToString());
        return accepted;
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Data.Common;
using System.Net.Http.Json;

namespace Okant;

public class Database(DbConnection connection, HttpClient http)
{
    public async Task SendAllAsync(CancellationToken token)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "select customer, url, path from orders";
        await using var reader = await command.ExecuteReaderAsync(token);
        while (await reader.ReadAsync(token))
        {
            var request = new OrderUserInteractionRequest { Id = reader.GetInt32(0).ToString(), Url = reader.GetString(1) };
            using var response = await http.PutAsJsonAsync(reader.GetString(2), request, token);
            response.EnsureSuccessStatusCode();
        }
    }

    public OrderUserInteractionRequest FromRow(IDictionary<string, object> row) => new()
    {
        Id = row["id"] as string,
        Url = row.TryGetValue("url", out var url) ? url.ToString() : null,
        Comment = row["comment"]?.ToString() ?? "",
    };

    public OrderUserInteractionRequest FromTuple((string Id, string Url) row)
    {
        var (id, url) = row;
        return new() { Id = id, Url = url };
    }

    public OrderUserInteractionRequest FromSpan(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        return new() { Id = line[..comma].ToString(), Url = line[(comma + 1)..].ToString() };
    }
}

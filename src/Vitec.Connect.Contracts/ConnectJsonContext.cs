using System.Text.Json.Serialization;

namespace Vitec.Connect.Contracts;

/// <summary>
/// Source-generated JSON metadata of the contract's types: serialization without reflection, for trimmed and
/// ahead-of-time compiled programs.
/// </summary>
/// <example>
/// <code>
/// var json = JsonSerializer.Serialize(request, ConnectJsonContext.Default.OrderUserInteractionRequest);
/// await http.PutAsJsonAsync(path, request, ConnectJsonContext.Default.OrderUserInteractionRequest);
/// </code>
/// </example>
[JsonSerializable(typeof(OrderUserInteractionRequest))]
[JsonSerializable(typeof(bool))]
public sealed partial class ConnectJsonContext : JsonSerializerContext
{
}

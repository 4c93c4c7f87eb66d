using Newtonsoft.Json;
using Vitec.Connect.Contracts;

namespace Mistakes;

/// <summary>Requests that Newtonsoft.Json writes under other names than the contract's.</summary>
public static class NewtonsoftDefaults
{
    private static readonly JsonSerializerSettings Settings = new() { NullValueHandling = NullValueHandling.Ignore };

    public static string Default(OrderUserInteractionRequest request) =>
        JsonConvert.SerializeObject(request); // VITEC014

    public static string Indented(OrderUserInteractionRequest request) =>
        JsonConvert.SerializeObject(request, Formatting.Indented); // VITEC014

    public static string OtherSettings(OrderUserInteractionRequest request) =>
        JsonConvert.SerializeObject(request, Settings); // VITEC014
}

using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using Vitec.Connect.Contracts;

[assembly: ConnectEndpoint("PUT", "Service/Order/UserInteraction/{customerId}", typeof(OrderUserInteractionRequest))]

namespace Vitec.Connect.Contracts;

/// <summary>
/// The body of <c>PUT Service/Order/UserInteraction/{customerId}</c>: asks for the user's interaction on an ordered
/// service ("Begär användarinteraktion på en tjänst").
/// </summary>
/// <remarks>
/// <para>
/// JSON (System.Text.Json, no options needed): <c>{"id": …, "url": …, "comment": …}</c>, in this order. With
/// Newtonsoft.Json, use its <c>CamelCasePropertyNamesContractResolver</c>.
/// </para>
/// <para>
/// XML (DataContractSerializer): the root <c>OrderUserInteractionRequest</c> in the namespace
/// <see cref="XmlNamespace"/> with <c>Comment</c>, <c>Id</c>, <c>Url</c> in this order; a null member is written as
/// <c>&lt;Comment i:nil="true" /&gt;</c>. The provider's reader silently drops members that come in another order.
/// </para>
/// <para>No member is marked as required on the help page.</para>
/// </remarks>
[DataContract(Name = "OrderUserInteractionRequest", Namespace = XmlNamespace)]
public sealed class OrderUserInteractionRequest
{
    /// <summary>The XML namespace of the root and of every member, as the help page shows it.</summary>
    public const string XmlNamespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";

    /// <summary>The id of the order that needs the interaction ("Id").</summary>
    [DataMember]
    [JsonPropertyName("id")]
    [JsonPropertyOrder(0)]
    public string? Id { get; set; }

    /// <summary>
    /// The full URL, protocol included, that is called for the interaction ("Fullständig url (inklusive protokoll)
    /// som skall anropas för interaktion"): <c>https://supplier.se/order/4711</c>.
    /// </summary>
    [DataMember]
    [JsonPropertyName("url")]
    [JsonPropertyOrder(1)]
    [AbsoluteUrl]
    public string? Url { get; set; }

    /// <summary>A comment ("Kommentar").</summary>
    [DataMember]
    [JsonPropertyName("comment")]
    [JsonPropertyOrder(2)]
    public string? Comment { get; set; }
}

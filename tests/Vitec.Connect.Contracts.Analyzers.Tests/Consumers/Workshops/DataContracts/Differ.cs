using System.Runtime.Serialization;

namespace DcCases.Name
{
    [DataContract(Name = "UserInteraction", Namespace = Wire.Namespace)]
    public sealed record OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember] public string? Id { get; init; }
    }

    internal static class Wire
    {
        internal const string Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order";
    }
}

namespace DcCases.Ns
{
    [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models")]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "Id")] public string? OrderId { get; set; }
    }
}

namespace DcCases.Member
{
    [DataContract(Namespace = Name.Wire.Namespace)]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "CallbackUrl")] public string? Url { get; set; }
    }
}

namespace DcCases.Case
{
    [DataContract(Namespace = Name.Wire.Namespace)]
    public class OrderUserInteractionRequest // VITEC008 {OrderUserInteractionRequest}
    {
        [DataMember(Name = "id")] public string? Number { get; set; }

        [DataMember] public string? Url { get; set; }
    }
}

namespace DcCases.Right
{
    [DataContract(Namespace = Name.Wire.Namespace)]
    public class OrderUserInteractionRequest
    {
        [DataMember(Name = nameof(Id))] public string? Id { get; set; }

        [DataMember(Name = "Url")] public string? CallbackUrl { get; set; }

        [DataMember(EmitDefaultValue = false)] public string? Extra { get; set; }
    }
}

namespace Vitec.Housing.Connect.Api.Models.Order
{
    [DataContract]
    public class OrderUserInteractionRequest
    {
        [DataMember] public string? Id { get; set; }

        [DataMember] public string? Url { get; set; }

        [DataMember] public string? Comment { get; set; }
    }
}

namespace DcCases.Other
{
    [DataContract]
    public class OrderStatusRequest
    {
        [DataMember(Name = "id")] public string? Id { get; set; }
    }
}

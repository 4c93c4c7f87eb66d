using System;

namespace Dokument.Attributes
{
    [AttributeUsage(AttributeTargets.All)]
    public sealed class AbsoluteUrlAttribute : Attribute;

    [AttributeUsage(AttributeTargets.All)]
    public sealed class CustomerIdAttribute : Attribute;
}

namespace Dokument
{
    using Dokument.Attributes;

    public class Settings
    {
        [AbsoluteUrl]
        public string Start { get; set; }

        [CustomerId]
        public string Customer { get; set; }

        public static Settings Create() => new() { Start = "/start", Customer = "" };
    }
}

using System;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Uri = ShadowedCases.Own.Uri;

namespace ShadowedCases.Own
{
    public sealed class Uri(string text)
    {
        public string PathAndQuery => text;

        public string Host => "https://" + text;

        public static string EscapeDataString(string value) => value;

        public override string ToString() => text;
    }

    public static class QueryHelpers
    {
        public static string AddQueryString(string a, string b, string c) => "https://" + a + b + c;
    }
}

namespace ShadowedCases
{
    using static Own.QueryHelpers;

    public class Uses(HttpClient http)
    {
        public OrderUserInteractionRequest A() => new() { Url = new Uri("x.se").Host };

        public OrderUserInteractionRequest B() => new() { Url = new Uri("https://x.se").PathAndQuery };

        public OrderUserInteractionRequest C() => new() { Url = AddQueryString("x.se", "a", "b") };

        public OrderUserInteractionRequest D() => new() { Url = new Uri("/a").ToString() };

        public OrderUserInteractionRequest F() => new() { Url = new Builder().Append("/a").ToString() };
    }

    public sealed class Builder
    {
        private string _text = "https://x.se";

        public Builder Append(string value)
        {
            _text += value;
            return this;
        }

        public override string ToString() => _text;
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Own.Json
{
    public static class JsonConvert
    {
        public static string SerializeObject(object value) => value.ToString()!;
    }
}

namespace Own
{
    using Own.Json;

    public static class Use
    {
        public static string Call(OrderUserInteractionRequest request) => JsonConvert.SerializeObject(request);
    }
}

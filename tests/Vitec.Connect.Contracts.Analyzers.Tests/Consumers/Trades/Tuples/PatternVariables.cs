using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Tupler;

public static class PatternVariables
{
    private const string Start = "start.html";

    public static OrderUserInteractionRequest Is(object value)
    {
        if (value is string url)
        {
            return new() { Url = url };
        }

        return new() { Url = Start }; // VITEC002 {Start}
    }

    public static OrderUserInteractionRequest Var()
    {
        return "mailto:info@tupler.example" is var url ? new() { Url = url } : new(); // VITEC004 {url}
    }

    public static OrderUserInteractionRequest Not(string? url) => url is not null and not "" ? new() { Url = url } : new() { Url = "https://tupler.example" };
}

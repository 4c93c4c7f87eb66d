using System;
using System.Collections.Generic;
using Vitec.Connect.Contracts;

namespace Consumers.Outputs;

public static class Outputs
{
    public static void ByOutput(OrderUserInteractionRequest r, string id)
    {
        Build(id, out var url);
        r.Url = url;  // VITEC002
    }

    private static void Build(string id, out string url) { url = "/orders/" + id; }
    public static void ByOneOfTwoOrAfterAQuestion(OrderUserInteractionRequest r, string id)
    {
        string url;
        Page(id, out url);
        r.Url = url;
        if (TryPage("x.se/", out var other)) r.Url = other; // what the answer says of it, nobody knows
        TryPage("https://x.se/", out var good);
        r.Url = good;
    }
    private static void Page(string id, out string url) { url = ""; if (id.Length > 3) url = "https://x.se/" + id; }
    private static bool TryPage(string host, out string url) => (url = host + "a").Length > 3;
    public static void ByLocalFunction(OrderUserInteractionRequest r, string id)
    {
        Local(id, out var url);
        r.Url = url; // VITEC002
        void Local(string part, out string result) => result = "../" + part;
    }
    public static void CompletedByTheFunction(OrderUserInteractionRequest r, string id)
    {
        Outer(id, out var url);
        r.Url = url; 
    }
    private static void Outer(string id, out string url) { Build(id, out url); url = "https://x.se" + url; }
    public static void ChangedByReference(OrderUserInteractionRequest r, string id)
    {
        Fill(out var url);
        r.Url = url; 
        Fill2(out var url2);
        r.Url = url2; // VITEC002
    }
    private static void Fill(out string url) { url = "/a"; Change(ref url); }
    private static void Change(ref string url) { url = "https://x.se" + url; }
    private static void Fill2(out string url) { Build("1", out var inner); url = inner; }
}

using System;
using System.Net;
using System.Net.Http;
using Vitec.Connect.Contracts;

namespace Wrappers.Takers;

public class WebRequests
{
    private const string R = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

    public void A()
    {
        Send(WebRequest.Create(R), "POST"); // VITEC005 {"POST"}
        Send(WebRequest.Create(R), "PUT");

        void Send(WebRequest r, string method)
        {
            r.Method = method;
            r.GetResponse();
        }
    }

    private void Go(WebRequest r, string method) { r.Method = method; r.GetResponse(); }

    public void B()
    {
        Go(WebRequest.Create(R), "PUT");
    }

    public void D()
    {
        Go(WebRequest.Create("https://x.se"), "POST");
    }
}

public class Messages
{
    private const string R = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1";

    private void Go(HttpClient http, HttpRequestMessage r, HttpMethod method) { r.Method = method; http.Send(r).EnsureSuccessStatusCode(); }

    public void B(HttpClient http)
    {
        Go(http, new() { RequestUri = new Uri(R) }, HttpMethod.Put);
        Go(http, new() { RequestUri = new Uri(R) }, HttpMethod.Post); // VITEC005 {HttpMethod.Post}
        Go(http, new() { RequestUri = new Uri("https://x.se") }, HttpMethod.Post);
    }
}

using System;
using System.IO;
using System.Net;
using System.Text;
using System.Threading.Tasks;

namespace ShopsCases.Scripts;

#pragma warning disable SYSLIB0014
internal static class Script
{
    private const string Base = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

    public static async Task<string> Async(string customer, string json)
    {
        using var client = new WebClient();
        client.Headers.Add(HttpRequestHeader.ContentType, "application/json");
        return await client.UploadStringTaskAsync(new Uri(Base + Uri.EscapeDataString(customer)), "PUT", json);
    }

    public static string Named(string customer, string json)
    {
        using var client = new WebClient();
        return client.UploadString(data: json, method: "PATCH", address: Base + Uri.EscapeDataString(customer)); // VITEC005 {"PATCH"}
    }

    public static string Nobody(string json)
    {
        using var client = new WebClient();
        return client.UploadString(address: new Uri(Base), method: "PUT", data: json); // VITEC001
    }

    public static void Request(string customer, byte[] json)
    {
        var request = WebRequest.CreateHttp(Base + customer); // VITEC006 {customer}
        (request.Method, request.ContentType) = ("PUT", "application/json");
        request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("skript:skript")); // VITEC012
        using var stream = request.GetRequestStream();
        stream.Write(json);
        using var response = request.GetResponse();
        Console.WriteLine(((HttpWebResponse)response).StatusDescription);
    }

    public static bool Posted(int customer)
    {
        var request = (HttpWebRequest)WebRequest.Create(new Uri(Base + customer));
        request.Method = WebRequestMethods.Http.Post; // VITEC005 {WebRequestMethods.Http.Post}
        request.ContentLength = 0;
        using var response = (HttpWebResponse)request.GetResponse();
        return response.StatusCode == HttpStatusCode.OK;
    }

    public static void Overwritten(int customer, bool put)
    {
        var request = WebRequest.Create(Base + customer);
        request.Method = "POST";
        request.Method = "PUT";
        if (put)
        {
            request.Timeout = 100;
        }

        request.GetResponse().Dispose();
    }

    public static void Branches(int customer, bool put)
    {
        var request = WebRequest.Create(Base + customer);
        if (put)
        {
            request.Method = "PUT";
        }
        else
        {
            request.Method = "DELETE"; // VITEC005 {"DELETE"}
        }

        request.GetResponse().Dispose();
    }

    public static void Download(int customer)
    {
        using var client = new WebClient();
        Console.WriteLine(client.DownloadString("https://connect.maklare.vitec.net/Service/Order/Status/" + customer));
    }
}

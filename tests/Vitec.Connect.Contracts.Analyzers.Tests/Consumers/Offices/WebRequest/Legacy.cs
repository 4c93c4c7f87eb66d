using System;
using System.IO;
using System.Net;
using System.Text;

namespace Gammal.Kod;

#pragma warning disable SYSLIB0014
public class Legacy
{
    private const string Address = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

    public static string Put(string customerId, byte[] body)
    {
        var request = (HttpWebRequest)WebRequest.Create(Address + Uri.EscapeDataString(customerId));
        request.Method = WebRequestMethods.Http.Put;
        request.ContentType = "application/json";
        using (var stream = request.GetRequestStream()) stream.Write(body, 0, body.Length);
        using (var response = request.GetResponse())
        using (var reader = new StreamReader(response.GetResponseStream()))
        {
            return reader.ReadToEnd();
        }
    }

    public static string Post(string customerId, byte[] body)
    {
        var request = (HttpWebRequest)WebRequest.Create(Address + customerId); // VITEC006 {customerId}
        request.Method = "POST"; // VITEC005 {"POST"}
        request.ContentType = "application/json";
        using (var stream = request.GetRequestStream()) stream.Write(body, 0, body.Length);
        using (var response = (HttpWebResponse)request.GetResponse())
        {
            return response.StatusDescription;
        }
    }

    public static string Get(string customerId)
    {
        var request = WebRequest.Create(Address + Uri.EscapeDataString(customerId)); // VITEC005
        using (var response = request.GetResponse())
        using (var reader = new StreamReader(response.GetResponseStream()))
        {
            return reader.ReadToEnd();
        }
    }

    public static void Nobody()
    {
        var request = WebRequest.Create(Address.TrimEnd('/')); // VITEC001
        request.Method = "PUT";
        request.Credentials = new NetworkCredential(Environment.UserName, "hemligt");
        request.GetResponse().Dispose();
    }

    public static void Constant()
    {
        var request = (HttpWebRequest)WebRequest.Create("http://connect.maklare.vitec.net/Service/Order/UserInteraction/M12345"); // VITEC011
        request.Method = "PUT";
        request.Headers["Authorization"] = "Basic " + Convert.ToBase64String(Encoding.ASCII.GetBytes("gammal:kod")); // VITEC012
        request.GetResponse().Dispose();
    }

    public static void NetworkConstant(string customerId)
    {
        var request = (HttpWebRequest)WebRequest.Create(Address + Uri.EscapeDataString(customerId));
        request.Method = "PUT";
        var credential = new NetworkCredential { UserName = "gammal", Password = Environment.GetEnvironmentVariable("PASS") };
        request.Credentials = credential;
        request.Proxy = new WebProxy("proxy", 8080) { Credentials = new NetworkCredential("proxy", "proxy") };
        request.GetResponse().Dispose();
    }

    public static string Other(int order)
    {
        var request = WebRequest.Create("https://gammal.se/orders/" + order);
        request.Method = "POST";
        return request.GetResponse().ContentType;
    }

    public static string MethodByBranch(string customerId, bool create)
    {
        var request = WebRequest.Create(Address + Uri.EscapeDataString(customerId));
        if (create)
            request.Method = "DELETE"; // VITEC005 {"DELETE"}
        else
            request.Method = "PUT";
        using var response = (HttpWebResponse)request.GetResponse();
        return response.StatusDescription;
    }
}

using System;
using System.Net;
using System.Text;

namespace Gammal.Klient;

#pragma warning disable SYSLIB0014
public class Clients
{
    private static string Address(string customerId)
    {
        return "https://connect.maklare.vitec.net/Service/Order/UserInteraction/" + WebUtility.UrlEncode(customerId); // VITEC006
    }

    private static string Good(string customerId) => string.Format(
        "https://{0}/Service/Order/UserInteraction/{1}", "connect.maklare.vitec.net", Uri.EscapeDataString(customerId));

    public string Default(string customerId, string json)
    {
        using (var client = new WebClient())
        {
            client.Headers[HttpRequestHeader.ContentType] = "application/json";
            return client.UploadString(Good(customerId), json); // VITEC005
        }
    }

    public string Put(string customerId, string json)
    {
        using (var client = new WebClient { Encoding = Encoding.UTF8 })
        {
            client.Headers.Add("Content-Type", "application/json");
            return client.UploadString(Good(customerId), "PUT", json);
        }
    }

    public byte[] PutData(string customerId, byte[] json)
    {
        using var client = new WebClient();
        return client.UploadData(new Uri(Address(customerId)), WebRequestMethods.Http.Put, json);
    }

    public byte[] Patch(string customerId, byte[] json)
    {
        using var client = new WebClient();
        var method = "PATCH";
        return client.UploadData(Good(customerId), method, json); // VITEC005 {method}
    }

    public void Credentials(string customerId, string json)
    {
        using var client = new WebClient();
        client.Credentials = new NetworkCredential("klient", "klient123"); // VITEC012
        client.UploadString(Good(customerId), "PUT", json);
    }

    public void CredentialsFromUser(string customerId, string json, string password)
    {
        using var client = new WebClient();
        client.Credentials = new NetworkCredential("klient", password);
        client.UploadString(Good(customerId), "PUT", json);
    }

    public void Header(string customerId, string json)
    {
        using var client = new WebClient();
        client.Headers.Add("Authorization", "Basic a2xpZW50OmtsaWVudDEyMw=="); // VITEC012
        client.UploadString(Good(customerId), "PUT", json);
    }

    public void Nobody(string json)
    {
        using var client = new WebClient();
        client.UploadString("https://connect.maklare.vitec.net/Service/Order/UserInteraction?id=M1", "PUT", json); // VITEC001
    }

    public void Elsewhere(string json)
    {
        using var client = new WebClient();
        client.UploadString("http://gammal.se/hook/", json);
        client.UploadString("http://gammal.se/Service/Order/UserInteractions/", json);
    }
}

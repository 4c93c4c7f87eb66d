using System;
using System.Net;
using System.Net.Http;
using System.Threading.Tasks;
using Flurl;
using Flurl.Http;
using Vitec.Connect.Contracts;

namespace Kakel.Huset
{
    public class Answers
    {
        private static readonly Url Service = new Url("https://connect.maklare.vitec.net/Service");
        private const string Path = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/M14";

        public async Task Throws()
        {
            await Path.PutJsonAsync(new { id = "14", url = "https://kakel.se/14" });
        }

        public async Task Forgotten()
        {
            await Path.AllowAnyHttpStatus().PutJsonAsync(new { id = "14", url = "https://kakel.se/14" }); // VITEC013
        }

        public async Task Looked()
        {
            var response = await Path.AllowAnyHttpStatus().PutJsonAsync(new { id = "14", url = "https://kakel.se/14" });
            response.EnsureSuccessStatusCode();
        }

        public async Task Relative()
        {
            await Path.PutJsonAsync(new { id = "14", url = "kakel/14" }); // VITEC002 {"kakel/14"}
        }

        public async Task Alien()
        {
            await Path.PutJsonAsync(new { id = "14", adress = "https://kakel.se/14" }); // VITEC009
        }

        public async Task AlienElsewhere()
        {
            await "https://kakel.se/api".PutJsonAsync(new { id = "14", adress = "https://kakel.se/14" });
        }

        public async Task Text(string id)
        {
            await Path.PutStringAsync($"{{\"id\":\"{id}\",\"url\":\"//kakel.se/{id}\"}}"); // VITEC003
        }

        public async Task TextRight(string id)
        {
            await Path.PutStringAsync($"{{\"id\":\"{id}\",\"url\":\"https://kakel.se/{id}\"}}");
        }

        public async Task Basic(string json)
        {
            await Path.WithBasicAuth("kakel", "klinker").PutStringAsync(json); // VITEC012
        }

        public async Task BasicRight(string json, string password)
        {
            await Path.WithBasicAuth("kakel", password).PutStringAsync(json);
        }

        public async Task BasicDocumentation(string json, string user)
        {
            await Path.WithBasicAuth(user, "{Lösenord}").PutStringAsync(json); // VITEC007
        }

        public async Task Typed()
        {
            await Path.PutJsonAsync(new OrderUserInteractionRequest { Id = "14", Url = "order.aspx?id=14" }); // VITEC002
        }

        public async Task TypedRight(Uri site)
        {
            await Path.PutJsonAsync(new OrderUserInteractionRequest { Id = "14", Url = new Uri(site, "order.aspx?id=14").AbsoluteUri });
        }
    }
}

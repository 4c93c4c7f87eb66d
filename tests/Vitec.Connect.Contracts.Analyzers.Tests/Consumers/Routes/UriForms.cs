using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Vitec.Connect.Contracts;

namespace Routes.UriForms
{
    public class WithUri(HttpClient http)
    {
        public Task<HttpResponseMessage> Absolute(HttpContent c) => http.PutAsync(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/"), c); // VITEC001

        public Task<HttpResponseMessage> Relative(HttpContent c) => http.PutAsync(new Uri("Service/Order/UserInteraction", UriKind.Relative), c); // VITEC001

        public Task<HttpResponseMessage> Either(HttpContent c) => http.PutAsync(new Uri("Service/Order/UserInteraction", UriKind.RelativeOrAbsolute), c); // VITEC001

        public Task<HttpResponseMessage> TargetTyped(HttpContent c)
        {
            Uri address = new("https://connect.maklare.vitec.net/service/order/userinteraction");
            return http.PutAsync(address, c); // VITEC001 {address}
        }

        public Task<HttpResponseMessage> TwoUris(HttpContent c, Uri root) => http.PutAsync(new Uri(root, new Uri("Service/Order/UserInteraction/", UriKind.Relative)), c); // VITEC001

        public Task<HttpResponseMessage> OnBaseAddress(HttpContent c) => http.PutAsync(new Uri(http.BaseAddress, "Service/Order/UserInteraction/"), c); // VITEC001

        public Task<HttpResponseMessage> Right(HttpContent c) => http.PutAsync(new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/M1"), c);

        public Task<HttpResponseMessage> RightOnBase(HttpContent c, Uri root, int id) => http.PutAsync(new Uri(root, $"Service/Order/UserInteraction/{id}"), c);

        public Task<HttpResponseMessage> RightOnDirectory(HttpContent c, string id)
        {
            var directory = new Uri("https://connect.maklare.vitec.net/Service/Order/UserInteraction/");
            return http.PutAsync(new Uri(directory, Uri.EscapeDataString(id)), c);
        }

        public Task<HttpResponseMessage> Unknown(HttpContent c, Uri address) => http.PutAsync(address, c);
    }

    public class WithUriBuilder(HttpClient http)
    {
        public Task<HttpResponseMessage> Path(HttpContent c)
        {
            var builder = new UriBuilder("https", "connect.maklare.vitec.net") { Path = "Service/Order/UserInteraction/" };
            return http.PutAsync(builder.Uri, c); // VITEC001 {builder.Uri}
        }

        public Task<HttpResponseMessage> PathSetLater(HttpContent c)
        {
            var builder = new UriBuilder("https://connect.maklare.vitec.net");
            builder.Path = "/Service/Order/UserInteraction";
            return http.PutAsync(builder.ToString(), c); // VITEC001 {builder.ToString()}
        }

        public Task<HttpResponseMessage> PathRight(HttpContent c, string id)
        {
            var builder = new UriBuilder("https", "connect.maklare.vitec.net", 443, "Service/Order/UserInteraction/" + Uri.EscapeDataString(id));
            return http.PutAsync(builder.Uri, c);
        }

        public Task<HttpResponseMessage> PathAppended(HttpContent c)
        {
            var builder = new UriBuilder("https://connect.maklare.vitec.net/Service/Order/UserInteraction/");
            builder.Path += "M17";
            return http.PutAsync(builder.Uri, c);
        }
    }

    public class WithHelpers(HttpClient http)
    {
        public Task<HttpResponseMessage> QueryHelper(HttpContent c) => http.PutAsync(QueryHelpers.AddQueryString("Service/Order/UserInteraction", "customerId", "M1"), c); // VITEC001

        public Task<HttpResponseMessage> QueryHelperRight(HttpContent c) => http.PutAsync(QueryHelpers.AddQueryString("Service/Order/UserInteraction/M1", "notify", "1"), c);

        public Task<HttpResponseMessage> WithPathString(HttpContent c) => http.PutAsync(new PathString("/Service/Order/UserInteraction").Value, c); // VITEC001

        public Task<HttpResponseMessage> WithPathStringRight(HttpContent c) => http.PutAsync(new PathString("/Service/Order/UserInteraction").Add("/M1").Value, c);

        public Task<HttpResponseMessage> EscapedEmpty(HttpContent c) => http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(""), c); // VITEC001

        public Task<HttpResponseMessage> EscapedBlank(HttpContent c) => http.PutAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(" "), c); // VITEC001
    }
}

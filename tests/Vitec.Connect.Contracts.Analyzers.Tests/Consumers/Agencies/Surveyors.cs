using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using System.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Agencies.Surveyors
{
    // How people escape, and how they think they do.
    public class Escaping(HttpClient http, UrlEncoder encoder)
    {
        private const string Route = "https://connect.maklare.vitec.net/Service/Order/UserInteraction/";

        public Task<HttpResponseMessage> DataString(string id, HttpContent c) => http.PutAsync(Route + Uri.EscapeDataString(id.Trim()), c);

        public Task<HttpResponseMessage> Encoder(string id, HttpContent c) => http.PutAsync(Route + encoder.Encode(id), c);

        public Task<HttpResponseMessage> DefaultEncoder(string id, HttpContent c) => http.PutAsync($"{Route}{UrlEncoder.Default.Encode(id)}", c);

        public Task<HttpResponseMessage> Trimmed(string id, HttpContent c) => http.PutAsync(Route + id.Trim(), c); // VITEC006 {id.Trim()}

        public Task<HttpResponseMessage> Upper(string id, HttpContent c) => http.PutAsync($"{Route}{id.ToUpperInvariant()}", c); // VITEC006 {id.ToUpperInvariant()}

        public Task<HttpResponseMessage> HttpUtilityEncoded(string id, HttpContent c) => http.PutAsync(Route + HttpUtility.UrlEncode(id), c); // VITEC006 {HttpUtility.UrlEncode(id)}

        public Task<HttpResponseMessage> WebUtilityEncoded(string id, HttpContent c) => http.PutAsync(Route + WebUtility.UrlEncode(id), c); // VITEC006

        public Task<HttpResponseMessage> Formatted(string id, HttpContent c) => http.PutAsync(string.Format("{0}{1}", Route, id), c); // VITEC006 {id}

        public Task<HttpResponseMessage> Number(int id, HttpContent c) => http.PutAsync(Route + id.ToString(CultureInfo.InvariantCulture), c);

        public Task<HttpResponseMessage> Prefixed(long id, HttpContent c) => http.PutAsync($"{Route}M{id}", c);

        public Task<HttpResponseMessage> Constant(HttpContent c)
        {
            const string customer = "M12345";
            return http.PutAsync(Route + customer, c);
        }

        public Task<HttpResponseMessage> Twice(string id, HttpContent c)
        {
            var escaped = Uri.EscapeDataString(id);
            var path = Route + escaped;
            return http.PutAsync(path, c);
        }

        public Task<HttpResponseMessage> OnlySometimes(string id, bool escape, HttpContent c)
        {
            var part = escape ? Uri.EscapeDataString(id) : id; // VITEC006 {id}
            return http.PutAsync(Route + part, c);
        }

        public Task<HttpResponseMessage> ByOthers(string id, HttpContent c) => http.PutAsync(Route + PathParts.Safe(id), c);

        public Task<HttpResponseMessage> Record(Survey survey, HttpContent c) => http.PutAsync(Route + survey.Customer, c); // VITEC006 {survey.Customer}

        public Task<HttpResponseMessage> Optional(Survey? survey, HttpContent c) => http.PutAsync(Route + (survey?.Customer ?? "unknown"), c); // VITEC006
    }

    public static class PathParts
    {
        public static string Safe(string part) => Uri.EscapeDataString(part);
    }

    public record Survey(string Customer, string Id);

    // Multi-line texts.
    public class RawTexts(HttpClient http)
    {
        public async Task<bool> Json(Survey survey)
        {
            var json = $$"""
                {
                  "id": "{{survey.Id}}",
                  "url": "https://surveyors.example/{{survey.Id}}",
                  "comment": "Survey"
                }
                """;
            var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(survey.Customer)}", new StringContent(json, Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> JsonComma(Survey survey)
        {
            var json = $$"""
                {
                  "id": "{{survey.Id}}",
                  "url": "https://surveyors.example/{{survey.Id}}"
                  "comment": "Survey"
                }
                """;
            var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(survey.Customer)}", new StringContent(json, Encoding.UTF8, "application/json")); // VITEC009 {json}
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> JsonPath(Survey survey)
        {
            var content = new StringContent($$"""{ "id": "{{survey.Id}}", "url": "/surveys/{{survey.Id}}" }"""); // VITEC002
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(survey.Customer)}", content);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> JsonOfUnknown(Survey survey, Uri page)
        {
            var json = "{\"id\":\"" + survey.Id + "\",\"url\":\"" + page + "\"}";
            var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(survey.Customer)}", new StringContent(json, Encoding.UTF8, "application/json"));
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Xml(Survey survey)
        {
            var xml = $"""
                <?xml version="1.0" encoding="utf-8"?>
                <OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}">
                  <Id>{survey.Id}</Id>
                  <Url>https://surveyors.example/{survey.Id}</Url>
                </OrderUserInteractionRequest>
                """;
            var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(survey.Customer)}", new StringContent(xml, Encoding.UTF8, "application/xml"));
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> XmlPrefixMissing(Survey survey)
        {
            var xml = $"""
                <ns:OrderUserInteractionRequest xmlns:ns="{OrderUserInteractionRequest.XmlNamespace}">
                  <Id>{survey.Id}</Id>
                </ns:OrderUserInteractionRequest>
                """;
            var response = await http.PutAsync($"Service/Order/UserInteraction/{Uri.EscapeDataString(survey.Customer)}", new StringContent(xml, Encoding.UTF8, "application/xml")); // VITEC010 {xml}
            return response.IsSuccessStatusCode;
        }
    }

    // Pages and controllers.
    public class SurveyModel(IVitecConnectClient vitec) : PageModel
    {
        public async Task<IActionResult> OnPostAsync(string customer, string survey)
        {
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Id = survey, Url = Url.Page("/Survey", null, new { survey }, Request.Scheme) });
            return accepted ? RedirectToPage() : BadRequest();
        }

        public async Task<IActionResult> OnPostRelativeAsync(string customer, string survey)
        {
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Id = survey, Url = Url.Page("/Survey", new { survey }) }); // VITEC002
            return accepted ? RedirectToPage() : BadRequest();
        }

        public async Task<IActionResult> OnPostLinkAsync(string customer)
        {
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Url = Url.PageLink("/Survey") });
            return accepted ? RedirectToPage() : BadRequest();
        }

        public async Task<IActionResult> OnPostLocalAsync(string customer, string returnUrl)
        {
            var page = Url.IsLocalUrl(returnUrl) ? $"{Request.Scheme}://{Request.Host}{returnUrl}" : returnUrl;
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Url = page });
            return accepted ? RedirectToPage() : BadRequest();
        }

        public async Task<IActionResult> OnPostPathAsync(string customer)
        {
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Url = Request.PathBase + Request.Path }); // VITEC002
            return accepted ? RedirectToPage() : BadRequest();
        }

        public async Task<IActionResult> OnPostHostAsync(string customer)
        {
            var accepted = await vitec.RequestUserInteractionAsync(customer, new() { Url = string.Concat(Request.Host.ToString(), Request.Path.ToString()) }); // VITEC003
            return accepted ? RedirectToPage() : BadRequest();
        }

        public async Task<IActionResult> OnPostForgetAsync(string customer)
        {
            _ = await vitec.RequestUserInteractionAsync(customer, new() { Url = "https://surveyors.example/" });
            return RedirectToPage();
        }

        public async Task<IActionResult> OnPostSampleAsync()
        {
            var accepted = await vitec.RequestUserInteractionAsync("StringValue", new() { Url = "https://surveyors.example/" }); // VITEC007
            return accepted ? RedirectToPage() : BadRequest();
        }
    }

    // The method of the call.
    public class Methods(HttpClient http)
    {
        private const string Path = "Service/Order/UserInteraction/M1";

        public async Task<bool> Patch(HttpContent c) => (await http.PatchAsync(Path, c)).IsSuccessStatusCode; // VITEC005

        public async Task<bool> Delete() => (await http.DeleteAsync(Path)).IsSuccessStatusCode; // VITEC005

        public Task<bool> Read() => http.GetFromJsonAsync<bool>(Path); // VITEC005

        public async Task<string> Text() => await http.GetStringAsync(new Uri("https://connect.maklare.vitec.net/" + Path)); // VITEC005

        public async Task<bool> Send(HttpContent c)
        {
            using var message = new HttpRequestMessage(new HttpMethod("Put"), Path) { Content = c };
            using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead);
            return response.IsSuccessStatusCode;
        }

        public bool SendSync(HttpContent c)
        {
            using var message = new HttpRequestMessage { Content = c, RequestUri = new Uri(Path, UriKind.Relative) }; // VITEC005
            using var response = http.Send(message);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> FromFactory(HttpContent c)
        {
            using var message = Create(HttpMethod.Put, c);
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> FromFactoryWrong(HttpContent c)
        {
            using var message = Create(HttpMethod.Post, c); // VITEC005 {HttpMethod.Post}
            using var response = await http.SendAsync(message);
            return response.IsSuccessStatusCode;
        }

        private static HttpRequestMessage Create(HttpMethod method, HttpContent content) => new(method, Path) { Content = content };

        public async Task<bool> Head() => (await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, Path))).IsSuccessStatusCode; // VITEC005 {HttpMethod.Head}

        public async Task<bool> Options() => (await http.SendAsync(new HttpRequestMessage(HttpMethod.Options, "Service/Order/"))).IsSuccessStatusCode;
    }

    // Plain http.
    public class Schemes
    {
        public async Task<bool> ByDefault(int id, OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new UriBuilder("connect.maklare.vitec.net").Uri }; // VITEC011
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Switched(bool secure, int id, OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri((secure ? "https" : "http") + "://connect.maklare.vitec.net") }; // VITEC011
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Loopback(int port, int id, OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}/") };
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> Internal(int id, OrderUserInteractionRequest r)
        {
            using var http = new HttpClient { BaseAddress = new Uri("http://gateway:8080/vitec/") }; // VITEC011
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);
            return response.IsSuccessStatusCode;
        }

        public async Task<string> Elsewhere()
        {
            using var http = new HttpClient { BaseAddress = new Uri("http://gateway:8080/vitec/") };
            return await http.GetStringAsync("Service/Order/Status/1");
        }
    }

    // Answers in patterns of their own.
    public class Patterns(HttpClient http, ILogger<Patterns> log)
    {
        private const string Path = "Service/Order/UserInteraction/M1";

        public event EventHandler<HttpResponseMessage>? Answered;

        public async Task Raise(OrderUserInteractionRequest r) => Answered?.Invoke(this, await http.PutAsJsonAsync(Path, r));

        public async Task<(bool, string)> Tuple(OrderUserInteractionRequest r)
        {
            using var response = await http.PutAsJsonAsync(Path, r);
            return (response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
        }

        public async Task Thrown(OrderUserInteractionRequest r)
        {
            var response = await http.PutAsJsonAsync(Path, r);
            if (response.StatusCode >= HttpStatusCode.BadRequest)
            {
                throw new HttpRequestException("No", null, response.StatusCode);
            }
        }

        public async Task<bool?> Parsed(OrderUserInteractionRequest r)
        {
            var response = await http.PutAsJsonAsync(Path, r); // VITEC013
            await using var stream = await response.Content.ReadAsStreamAsync();
            return await JsonSerializer.DeserializeAsync<bool>(stream);
        }

        public async Task Timed(OrderUserInteractionRequest r)
        {
            using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(5));
            try
            {
                await http.PutAsJsonAsync(Path, r, timeout.Token); // VITEC013
            }
            catch (OperationCanceledException)
            {
                log.LogWarning("Too late");
            }
        }

        public async Task Several(OrderUserInteractionRequest[] all)
        {
            foreach (var answer in await Task.WhenAll(all.Select(r => http.PutAsJsonAsync(Path, r))))
            {
                using (answer)
                {
                    log.LogInformation("{Status}", answer.StatusCode);
                }
            }
        }

        public async Task Switch(OrderUserInteractionRequest r)
        {
            var message = (await http.PutAsJsonAsync(Path, r)).StatusCode switch
            {
                HttpStatusCode.OK => "ok",
                HttpStatusCode.Forbidden => "no access",
                var other => other.ToString(),
            };
            log.LogInformation("{Message}", message);
        }

        public void FireAndForget(OrderUserInteractionRequest r) => Task.Run(() => http.PutAsJsonAsync(Path, r));

        public async Task Disposed(OrderUserInteractionRequest r)
        {
            var response = await http.PutAsJsonAsync(Path, r); // VITEC013
            response.Dispose();
        }
    }
}

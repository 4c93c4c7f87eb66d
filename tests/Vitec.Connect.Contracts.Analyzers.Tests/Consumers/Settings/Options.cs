using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Settings.Options
{
    // As a resource generator writes them.
    internal static class Strings
    {
        internal static string ConfirmPage => "/sv/bekrafta";

        internal static string ConfirmComment => "Bekräfta tiden";

        internal static string Portal => Resolve("Portal");

        private static string Resolve(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException(name);
    }

    internal static class Links
    {
        public const string Host = "portal.example";
        public const string Secure = "https://" + Host;
        public const string Insecure = "ftp://" + Host;
        public static readonly string Confirm = Secure + "/confirm";
        public static readonly string ConfirmPath = "/" + "confirm";
        public static readonly Uri Start = new(Secure);
        public static string Mutable = "/mutable";
    }

    public class UsesConstants
    {
        public OrderUserInteractionRequest OfAGenerator() => new() { Url = Strings.ConfirmPage, Comment = Strings.ConfirmComment }; // VITEC002 {Strings.ConfirmPage}

        public OrderUserInteractionRequest OfTheEnvironment() => new() { Url = Strings.Portal };

        public OrderUserInteractionRequest OfAConstant() => new() { Url = Links.Host }; // VITEC003 {Links.Host}

        public OrderUserInteractionRequest OfASecure() => new() { Url = Links.Secure };

        public OrderUserInteractionRequest OfAnInsecure() => new() { Url = Links.Insecure + "/file" }; // VITEC004

        public OrderUserInteractionRequest OfAField() => new() { Url = Links.Confirm };

        public OrderUserInteractionRequest OfAFieldPath() => new() { Url = Links.ConfirmPath }; // VITEC002 {Links.ConfirmPath}

        public OrderUserInteractionRequest OfAMutable() => new() { Url = Links.Mutable };

        public OrderUserInteractionRequest OfAUri(string order) => new() { Url = new Uri(Links.Start, order).ToString() };

        public OrderUserInteractionRequest OfAUrisPath() => new() { Url = Links.Start.AbsolutePath }; // VITEC002

        public OrderUserInteractionRequest OfAUrisHost(int order) => new() { Url = $"{Links.Start.Host}/{order}" }; // VITEC003

        public OrderUserInteractionRequest OfAUrisPort(int order) => new() { Url = $"{Links.Start.Scheme}://{Links.Start.Host}:{Links.Start.Port}/{order}" };
    }

    public sealed class ConnectSettings
    {
        public string BaseAddress { get; set; } = "https://connect.maklare.vitec.net";

        public string Path { get; set; } = "Service/Order/UserInteraction/{0}";

        public string User { get; set; } = "user";

        public string Password { get; set; } = "password";

        public string Page { get; set; } = "/page";
    }

    // Everything comes from settings: nothing is known.
    public sealed class Configured(HttpClient http, IOptions<ConnectSettings> options, IConfiguration configuration)
    {
        public async Task<bool> SendAsync(string customer)
        {
            var settings = options.Value;
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes(settings.User + ":" + settings.Password)));
            var path = string.Format(CultureInfo.InvariantCulture, settings.Path, customer);
            using var response = await http.PutAsJsonAsync(settings.BaseAddress + "/" + path, new OrderUserInteractionRequest { Url = settings.Page });
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SendConfiguredAsync(string customer)
        {
            var page = configuration["Portal:Page"];
            var host = configuration.GetValue<string>("Portal:Host");
            using var response = await http.PutAsJsonAsync(
                configuration["Vitec:Path"] + Uri.EscapeDataString(customer),
                new OrderUserInteractionRequest { Url = host + page });
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SendFallbackAsync(int customer)
        {
            var page = configuration["Portal:Page"] ?? "/confirm";
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest { Url = page }); // VITEC002 {page}
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SendBindAsync(int customer)
        {
            var section = configuration.GetSection("Portal").Get<Dictionary<string, string>>() ?? [];
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest { Url = section.GetValueOrDefault("Page", "https://portal.example") });
            return response.IsSuccessStatusCode;
        }

        public async Task<bool> SendIntegerTextAsync(int customer)
        {
            var id = customer.ToString("D6", CultureInfo.InvariantCulture);
            using var response = await http.PutAsJsonAsync("Service/Order/UserInteraction/" + id, new OrderUserInteractionRequest { Url = configuration["Portal:Page"] });
            return response.IsSuccessStatusCode;
        }
    }

    // Addresses that are written in C#.
    public static class Hosts
    {
        public static Uri Production { get; } = new("https://connect.maklare.vitec.net/");

        public static Uri Insecure { get; } = new("http://connect.maklare.vitec.net/");

        public static Uri Local { get; } = new("http://localhost:5005/");

        public static async Task<bool> ProductionAsync(int id, OrderUserInteractionRequest request)
        {
            using var http = new HttpClient { BaseAddress = Production };
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> InsecureAsync(int id, OrderUserInteractionRequest request)
        {
            using var http = new HttpClient { BaseAddress = Insecure }; // VITEC011 {Insecure}
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> LocalAsync(int id, OrderUserInteractionRequest request)
        {
            using var http = new HttpClient { BaseAddress = Local };
            using var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", request);
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> ChosenAsync(bool test, int id, OrderUserInteractionRequest request)
        {
            var root = test ? "http://vitec-test.maklare.example" : "https://connect.maklare.vitec.net";
            using var http = new HttpClient();
            using var response = await http.PutAsJsonAsync($"{root}/Service/Order/UserInteraction/{id}", request); // VITEC011
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> PreprocessedAsync(int id, OrderUserInteractionRequest request)
        {
#if LOCAL_VITEC
            const string root = "http://vitec-test.maklare.example";
#else
            const string root = "https://connect.maklare.vitec.net";
#endif
            using var http = new HttpClient();
            using var response = await http.PutAsJsonAsync($"{root}/Service/Order/UserInteraction/{id}", request);
            return response.IsSuccessStatusCode;
        }

        public static async Task<bool> LoopbackTextAsync(int id, OrderUserInteractionRequest request)
        {
            using var http = new HttpClient();
            using var response = await http.PutAsJsonAsync($"http://{IPAddress.Loopback}:8080/Service/Order/UserInteraction/{id}", request);
            return response.IsSuccessStatusCode;
        }
    }

    // Typed client, set up by hand and by the container.
    public static class ClientSetup
    {
        public static VitecConnectOptions Constant() => new()
        {
            BaseAddress = new Uri("https://connect.maklare.vitec.net"),
            UserName = Environment.GetEnvironmentVariable("VITEC_USER")!,
            Password = Environment.GetEnvironmentVariable("VITEC_PASSWORD")!,
        };
    }
}

using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Vitec.Connect.Contracts.Client;

namespace Vakter
{
    public static class Guard
    {
        public static void Absolute(string? url, string name)
        {
            if (url is null || !url.StartsWith("https://", StringComparison.Ordinal))
            {
                throw new ArgumentException("Not absolute.", name);
            }
        }

        public static string NotEmpty([NotNull] string? value)
        {
            if (string.IsNullOrEmpty(value))
            {
                throw new ArgumentException("Empty.");
            }

            return value;
        }
    }

    public class ForeignGuards(IVitecConnectClient connect)
    {
        public OrderUserInteractionRequest Url(bool old)
        {
            var url = old ? "/old" : "https://x.se/new";
            Guard.Absolute(url, nameof(url));
            return new() { Url = url };
        }

        public Task<bool> Id(OrderUserInteractionRequest request, bool known)
        {
            var id = known ? "M1" : null;
            return connect.RequestUserInteractionAsync(Guard.NotEmpty(id), request);
        }

        public OrderUserInteractionRequest Validated(bool old, Action<string> validate)
        {
            var url = Normalize(old ? "/old" : "https://x.se/new");
            validate(url);
            return new() { Url = url };
        }

        private static string Normalize(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme.StartsWith("http") ? uri.AbsoluteUri : new Uri(new Uri("https://x.se"), url).AbsoluteUri;
    }
}

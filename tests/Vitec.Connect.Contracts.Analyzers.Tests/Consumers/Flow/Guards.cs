using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Flow.Guards
{
    public class CustomerIds(IVitecConnectClient connect, HttpClient http)
    {
        public async Task<bool> EarlyReturn(OrderUserInteractionRequest r, bool known)
        {
            var id = known ? "M1" : "";
            if (string.IsNullOrEmpty(id)) return false;
            return await connect.RequestUserInteractionAsync(id, r);
        }

        public async Task<bool> EarlyReturnWhiteSpace(OrderUserInteractionRequest r)
        {
            var id = "";
            if (string.IsNullOrWhiteSpace(id))
            {
                return false;
            }

            return await connect.RequestUserInteractionAsync(id, r);
        }

        public async Task<bool> Unguarded(OrderUserInteractionRequest r)
        {
            var id = "";
            return await connect.RequestUserInteractionAsync(id, r); // VITEC001 {id}
        }

        public async Task<bool> GuardedTooLate(OrderUserInteractionRequest r)
        {
            string id = null;
            var answer = await connect.RequestUserInteractionAsync(id, r); // VITEC001 {id}
            if (id is null) throw new InvalidOperationException();
            return answer;
        }

        public Task<bool> Throws(OrderUserInteractionRequest r) => Inner(null, r);

        public Task<bool> ThrowsForBlank(OrderUserInteractionRequest r) => InnerThrowHelper("", r);

        public Task<bool> NullCheckOnly(OrderUserInteractionRequest r) => InnerNull("", r); // VITEC001 {""}

        public Task<bool> NullChecked(OrderUserInteractionRequest r) => InnerNull(null, r);

        public Task<bool> Length(OrderUserInteractionRequest r) => InnerLength("", r);

        public Task<bool> Replaced(OrderUserInteractionRequest r) => InnerDefault("", r);

        private Task<bool> Inner(string id, OrderUserInteractionRequest r)
        {
            if (string.IsNullOrEmpty(id)) throw new ArgumentException("missing", nameof(id));
            return connect.RequestUserInteractionAsync(id, r);
        }

        private Task<bool> InnerThrowHelper(string id, OrderUserInteractionRequest r)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(id);
            return connect.RequestUserInteractionAsync(id, r);
        }

        private Task<bool> InnerNull(string id, OrderUserInteractionRequest r)
        {
            ArgumentNullException.ThrowIfNull(id);
            return connect.RequestUserInteractionAsync(id, r);
        }

        private Task<bool> InnerLength(string id, OrderUserInteractionRequest r)
        {
            if (id == null || id.Length == 0)
            {
                return Task.FromResult(false);
            }

            return connect.RequestUserInteractionAsync(id, r);
        }

        private Task<bool> InnerDefault(string id, OrderUserInteractionRequest r)
        {
            if (string.IsNullOrEmpty(id)) id = "M0";
            return connect.RequestUserInteractionAsync(id, r);
        }

        public async Task<bool> IsNotNull(OrderUserInteractionRequest r)
        {
            string id = null;
            if (id is not null) return await connect.RequestUserInteractionAsync(id, r);
            return false;
        }

        public async Task<bool> Pattern(OrderUserInteractionRequest r)
        {
            string id = "";
            if (id is { Length: > 0 }) return await connect.RequestUserInteractionAsync(id, r);
            return id is not (null or "") && await connect.RequestUserInteractionAsync(id, r);
        }

        public async Task<bool> ShortCircuit(OrderUserInteractionRequest r)
        {
            string id = null;
            return !string.IsNullOrEmpty(id) && await connect.RequestUserInteractionAsync(id, r);
        }

        public async Task<bool> Conditional(OrderUserInteractionRequest r)
        {
            var id = string.Empty;
            return id == "" ? false : await connect.RequestUserInteractionAsync(id, r);
        }

        public async Task<HttpResponseMessage> InThePath(OrderUserInteractionRequest r)
        {
            var id = "";
            if (id.Length == 0) return null;
            return await http.PutAsJsonAsync("Service/Order/UserInteraction/" + id, r);
        }

        public async Task<bool> OtherVariable(OrderUserInteractionRequest r, string other)
        {
            var id = "";
            if (string.IsNullOrEmpty(other)) return false;
            return await connect.RequestUserInteractionAsync(id, r); // VITEC001 {id}
        }
    }

    public class Urls
    {
        public void Prefixed(OrderUserInteractionRequest r, bool mobile)
        {
            var url = mobile ? "m.supplier.se/orders" : "https://supplier.se/orders";
            if (!url.StartsWith("http")) url = "https://" + url;
            r.Url = url;
        }

        public void PrefixedWithComparison(OrderUserInteractionRequest r, string given)
        {
            var url = given ?? "supplier.se/orders";
            if (!url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            {
                url = $"https://{url}";
            }

            r.Url = url;
        }

        public void ConditionalPrefix(OrderUserInteractionRequest r)
        {
            var url = "supplier.se/orders";
            r.Url = url.StartsWith("http") ? url : "https://" + url;
        }

        public void ConditionalPrefixForgotten(OrderUserInteractionRequest r, bool mobile)
        {
            var url = mobile ? "m.supplier.se/orders" : "https://supplier.se/orders";
            if (!url.StartsWith("http")) Console.WriteLine("https://" + url);
            r.Url = url; // VITEC003 {url}
        }

        public void WellFormed(OrderUserInteractionRequest r, bool test)
        {
            var url = test ? "/orders" : "https://supplier.se/orders";
            if (Uri.IsWellFormedUriString(url, UriKind.Absolute)) r.Url = url;
        }

        public void TryCreate(OrderUserInteractionRequest r, bool test)
        {
            var url = test ? "/orders" : "https://supplier.se/orders";
            if (Uri.TryCreate(url, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps))
            {
                r.Url = uri.AbsoluteUri;
                r.Url = url;
            }
        }

        public void SlashBranch(OrderUserInteractionRequest r, bool test)
        {
            var target = test ? "/orders" : "https://supplier.se/orders";
            if (target.StartsWith('/'))
            {
                r.Url = "https://supplier.se" + target;
            }
            else
            {
                r.Url = target;
            }
        }

        public void SlashBranchReversed(OrderUserInteractionRequest r, bool test)
        {
            var target = test ? "/orders" : "https://supplier.se/orders";
            r.Url = !target.StartsWith("/") ? target : new Uri(new Uri("https://supplier.se"), target).AbsoluteUri;
        }

        public void SlashBranchWrong(OrderUserInteractionRequest r, bool test)
        {
            var target = test ? "/orders" : "https://supplier.se/orders";
            if (target.StartsWith('/'))
            {
                r.Url = target; // VITEC002 {target}
            }
        }

        public void Thrown(OrderUserInteractionRequest r, bool test)
        {
            var target = test ? "orders" : "https://supplier.se/orders";
            if (!target.StartsWith("https://", StringComparison.Ordinal))
                throw new InvalidOperationException("not a full URL");
            r.Url = target;
        }

        public void NullChecked(OrderUserInteractionRequest r, string given)
        {
            var url = given;
            if (url == null) url = "https://supplier.se";
            r.Url = url;
        }

        public void NullCheckedWrong(OrderUserInteractionRequest r, string given)
        {
            var url = given;
            if (url == null) url = "/start";
            r.Url = url; // VITEC002
        }

        public void NullCoalescingAssignment(OrderUserInteractionRequest r, string given)
        {
            given ??= "start.html";
            r.Url = given; // VITEC002
        }

        public void EmptyReplaced(OrderUserInteractionRequest r)
        {
            var url = "";
            if (string.IsNullOrWhiteSpace(url)) url = "https://supplier.se/start";
            r.Url = url;
        }

        public void LoopSkips(OrderUserInteractionRequest r)
        {
            foreach (var url in new[] { "/a", "https://supplier.se" })
            {
                if (url.StartsWith('/')) continue;
                r.Url = url;
            }
        }
    }
}

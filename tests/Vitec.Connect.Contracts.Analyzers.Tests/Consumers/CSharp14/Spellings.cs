using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace CSharp14.Spellings
{
    public class Settings
    {
        public string Path
        {
            get => field ?? "/orders";
            set => field = value?.Trim();
        }

        [AbsoluteUrl]
        public string Callback
        {
            get;
            set => field = value ?? throw new ArgumentNullException(nameof(value));
        } = "https://supplier.se";
    }

    public static class Requests
    {
        extension(OrderUserInteractionRequest request)
        {
            public string Path
            {
                get => request.Url;
                set => request.Url = value;
            }

            public static OrderUserInteractionRequest Empty => new() { Url = "/empty" }; // VITEC002 {"/empty"}

            public OrderUserInteractionRequest At(string url)
            {
                request.Url = url;
                return request;
            }

            public void Reset() => request.Url = "www.supplier.se"; // VITEC003 {"www.supplier.se"}
        }

        extension(HttpClient http)
        {
            public Task<HttpResponseMessage> AskAsync(HttpContent content) =>
                http.PutAsync("Service/Order/UserInteraction/", content); // VITEC001
        }
    }

    public partial class Photographer
    {
        public partial Photographer(string site);

        public partial event Action Changed;
    }

    public partial class Photographer
    {
        private readonly OrderUserInteractionRequest _request;

        public partial Photographer(string site)
        {
            _request = new() { Url = "/photographer" }; // VITEC002 {"/photographer"}
            _request.Comment = site;
        }

        public partial event Action Changed
        {
            add => _request.Url = "/added"; // VITEC002 {"/added"}
            remove => _request.Url = "https://supplier.se";
        }
    }

    public class Counter
    {
        public string Text { get; private set; } = "";

        public void operator +=(string text) => Text += text;

        public void operator ++() => Text += "x";
    }

    public class Uses
    {
        public void Conditional(OrderUserInteractionRequest request, Settings settings)
        {
            request?.Url = "/conditional"; // VITEC002 {"/conditional"}
            request?.Url = "https://supplier.se";
            settings?.Callback = "supplier.se"; // VITEC003 {"supplier.se"}
            settings?.Path = "/a";
        }

        public void Extended(OrderUserInteractionRequest request)
        {
            request.Path = "/given to code of one's own";
            request.At("/given as well").Reset();
            request.Url = request.Path;
        }

        public void Counted(OrderUserInteractionRequest request, Counter counter)
        {
            counter += "/a";
            counter++;
            request.Url = counter.Text;
            request.Url = "/" + counter.Text; // VITEC002
        }

        public void Spans(OrderUserInteractionRequest request, string id)
        {
            ReadOnlySpan<char> path = "/orders";
            if (path.StartsWith("/") && !id.Contains("/"))
            {
                request.Url = nameof(List<>) + "/" + id; // VITEC002
            }
        }

        public void Lambdas(OrderUserInteractionRequest request)
        {
            TryFind find = (id, out url) => { url = "/orders/" + id; return true; };
            if (find("1", out var found))
            {
                request.Url = found;
            }

            request.Url = "/found"; // VITEC002 {"/found"}
        }

        private delegate bool TryFind(string id, out string url);
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Answers.Responses
{
    public class ThrownAway(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";

        public async Task Statement(OrderUserInteractionRequest r)
        {
            await http.PutAsJsonAsync(Route, r); // VITEC013
        }

        public async Task Configured(OrderUserInteractionRequest r)
        {
            await http.PutAsJsonAsync(Route, r).ConfigureAwait(false); // VITEC013
        }

        public async Task Unused(OrderUserInteractionRequest r)
        {
            var response = await http.PutAsJsonAsync(Route, r); // VITEC013
        }

        public async Task OnlyDisposed(HttpContent c)
        {
            using var response = await http.PutAsync(Route, c); // VITEC013
        }

        public async Task OnlyUsing(HttpContent c)
        {
            using (await http.PutAsync(Route, c)) // VITEC013
            {
            }
        }

        public async Task<string> OnlyContent(HttpContent c)
        {
            using var response = await http.PutAsync(Route, c); // VITEC013
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<bool> OnlyBoolean(HttpContent c)
        {
            var response = await http.PutAsync(Route, c); // VITEC013
            return await response.Content.ReadFromJsonAsync<bool>();
        }

        public void FireAndForget(HttpContent c)
        {
            http.PutAsync(Route, c); // VITEC013
        }

        public void Waited(HttpContent c)
        {
            http.PutAsync(Route, c).Wait(); // VITEC013
        }

        public async Task Message(HttpContent c)
        {
            var message = new HttpRequestMessage(HttpMethod.Put, Route) { Content = c };
            await http.SendAsync(message); // VITEC013
        }

        public void Synchronous(HttpContent c)
        {
            http.Send(new HttpRequestMessage(HttpMethod.Put, Route) { Content = c }); // VITEC013
        }

        public async Task Elsewhere(HttpContent c)
        {
            await http.PutAsync("Service/Order/Status/M1", c);
        }
    }

    public class LookedAt(HttpClient http)
    {
        private const string Route = "Service/Order/UserInteraction/M1";
        private HttpResponseMessage _last;

        public async Task Ensured(HttpContent c) => (await http.PutAsync(Route, c)).EnsureSuccessStatusCode();

        public async Task<bool> Success(HttpContent c)
        {
            using var response = await http.PutAsync(Route, c);
            return response.IsSuccessStatusCode;
        }

        public async Task Status(HttpContent c)
        {
            using var response = await http.PutAsync(Route, c);
            if (response.StatusCode == HttpStatusCode.Unauthorized) throw new InvalidOperationException("user or password");
            if (response.StatusCode == HttpStatusCode.Forbidden) throw new InvalidOperationException("no access");
        }

        public async Task<string> StatusSwitch(HttpContent c)
        {
            using var response = await http.PutAsync(Route, c);
            return response.StatusCode switch
            {
                HttpStatusCode.OK => await response.Content.ReadAsStringAsync(),
                HttpStatusCode.BadRequest => "bad",
                _ => "?",
            };
        }

        public async Task<bool> Pattern(HttpContent c) => await http.PutAsync(Route, c) is { IsSuccessStatusCode: true };

        public async Task<HttpResponseMessage> Returned(HttpContent c)
        {
            var response = await http.PutAsync(Route, c);
            return response;
        }

        public Task<HttpResponseMessage> TaskReturned(HttpContent c) => http.PutAsync(Route, c);

        public async Task Stored(HttpContent c) => _last = await http.PutAsync(Route, c);

        public async Task PassedOn(HttpContent c)
        {
            var response = await http.PutAsync(Route, c);
            Check(response);
        }

        public async Task PassedOnAtOnce(HttpContent c) => Check(await http.PutAsync(Route, c));

        private static void Check(HttpResponseMessage response) => response.EnsureSuccessStatusCode();

        public async Task All(IEnumerable<HttpContent> contents)
        {
            var responses = await Task.WhenAll(contents.Select(c => http.PutAsync(Route, c)));
            foreach (var response in responses) response.EnsureSuccessStatusCode();
        }

        public async Task Decided(HttpContent c) => _ = await http.PutAsync(Route, c);

        public void DecidedTask(HttpContent c)
        {
            _ = http.PutAsync(Route, c);
        }

        public async Task TaskAwaitedLater(HttpContent c)
        {
            var sending = http.PutAsync(Route, c);
            await Task.Yield();
            var response = await sending;
            response.EnsureSuccessStatusCode();
        }

        public void Blocking(HttpContent c)
        {
            var response = http.PutAsync(Route, c).GetAwaiter().GetResult();
            response.EnsureSuccessStatusCode();
        }

        public bool BlockingResult(HttpContent c) => http.PutAsync(Route, c).Result.IsSuccessStatusCode;

        public async Task EnsuredFromText(HttpContent c)
        {
            var text = await (await http.PutAsync(Route, c)).EnsureSuccessStatusCode().Content.ReadAsStringAsync();
            Console.WriteLine(text);
        }

        public void Last() => Console.WriteLine(_last);
    }

    public class Typed(IVitecConnectClient connect)
    {
        public async Task Unused(OrderUserInteractionRequest r)
        {
            await connect.RequestUserInteractionAsync("M1", r); // VITEC013
        }

        public async Task UnusedLocal(OrderUserInteractionRequest r)
        {
            var accepted = await connect.RequestUserInteractionAsync("M1", r); // VITEC013
        }

        public void FireAndForget(OrderUserInteractionRequest r)
        {
            connect.RequestUserInteractionAsync("M1", r); // VITEC013
        }

        public async Task Checked(OrderUserInteractionRequest r)
        {
            if (!await connect.RequestUserInteractionAsync("M1", r)) throw new InvalidOperationException();
        }

        public async Task CheckedLocal(OrderUserInteractionRequest r)
        {
            var accepted = await connect.RequestUserInteractionAsync("M1", r);
            Console.WriteLine(accepted ? "accepted" : "not accepted");
        }

        public async Task Decided(OrderUserInteractionRequest r) => _ = await connect.RequestUserInteractionAsync("M1", r);

        public Task<bool> Returned(OrderUserInteractionRequest r) => connect.RequestUserInteractionAsync("M1", r);

        // As a Task: nobody can look at the answer.
        public async Task<int> Count(IEnumerable<OrderUserInteractionRequest> requests)
        {
            var count = 0;
            foreach (var r in requests)
            {
                if (await connect.RequestUserInteractionAsync("M1", r).ConfigureAwait(false)) count++;
            }

            return count;
        }
    }
}

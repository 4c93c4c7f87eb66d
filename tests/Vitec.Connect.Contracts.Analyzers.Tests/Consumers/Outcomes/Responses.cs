using System;
using System.Collections.Generic;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Outcomes.Responses
{
    public class Ignoring(HttpClient http, IVitecConnectClient vitec)
    {
        private const string Path = "Service/Order/UserInteraction/M1";

        public async Task Awaited(OrderUserInteractionRequest r)
        {
            await http.PutAsJsonAsync(Path, r); // VITEC013
        }

        public async Task AwaitedConfigured(OrderUserInteractionRequest r)
        {
            await http.PutAsJsonAsync(Path, r).ConfigureAwait(false); // VITEC013
        }

        public void Started(OrderUserInteractionRequest r)
        {
            http.PutAsJsonAsync(Path, r); // VITEC013
        }

        public void Blocked(OrderUserInteractionRequest r)
        {
            http.PutAsJsonAsync(Path, r).Wait(); // VITEC013
        }

        public void BlockedResult(OrderUserInteractionRequest r)
        {
            using var response = http.PutAsJsonAsync(Path, r).GetAwaiter().GetResult(); // VITEC013
        }

        public async Task<string> ContentOnly(HttpContent c)
        {
            var response = await http.PutAsync(Path, c); // VITEC013
            return await response.Content.ReadAsStringAsync();
        }

        public async Task<bool> BooleanOnly(HttpContent c)
        {
            using (var response = await http.PutAsync(Path, c)) // VITEC013
            {
                return await response.Content.ReadFromJsonAsync<bool>();
            }
        }

        public async Task<string> Chained(HttpContent c) => await (await http.PutAsync(Path, c)).Content.ReadAsStringAsync(); // VITEC013

        public async Task Typed(OrderUserInteractionRequest r)
        {
            await vitec.RequestUserInteractionAsync("M1", r); // VITEC013
        }

        public async Task TypedUnused(OrderUserInteractionRequest r)
        {
            var accepted = await vitec.RequestUserInteractionAsync("M1", r); // VITEC013
        }

        public async Task InALambda(List<OrderUserInteractionRequest> all)
        {
            await Parallel.ForEachAsync(all, async (r, stop) => await http.PutAsJsonAsync(Path, r, stop)); // VITEC013
        }

        public async Task Caught(OrderUserInteractionRequest r, ILogger log)
        {
            try
            {
                await vitec.RequestUserInteractionAsync("M1", r); // VITEC013
            }
            catch (VitecConnectException e)
            {
                log.LogError(e, "Refused");
            }
        }
    }

    public class Looking(HttpClient http, IVitecConnectClient vitec)
    {
        private const string Path = "Service/Order/UserInteraction/M1";
        private HttpResponseMessage? last;

        public async Task Ensured(OrderUserInteractionRequest r) => (await http.PutAsJsonAsync(Path, r)).EnsureSuccessStatusCode();

        public async Task<HttpStatusCode> Status(OrderUserInteractionRequest r)
        {
            using var response = await http.PutAsJsonAsync(Path, r);
            return response.StatusCode;
        }

        public async Task Switched(OrderUserInteractionRequest r)
        {
            var response = await http.PutAsJsonAsync(Path, r);
            switch (response)
            {
                case { StatusCode: HttpStatusCode.OK }:
                    break;
                default:
                    throw new InvalidOperationException();
            }
        }

        public async Task Stored(OrderUserInteractionRequest r) => last = await http.PutAsJsonAsync(Path, r);

        public async Task Given(OrderUserInteractionRequest r) => Check(await http.PutAsJsonAsync(Path, r));

        public async Task GivenLater(OrderUserInteractionRequest r)
        {
            var response = await http.PutAsJsonAsync(Path, r);
            Check(response);
        }

        public Task<HttpResponseMessage> Returned(OrderUserInteractionRequest r) => http.PutAsJsonAsync(Path, r);

        public async Task Discarded(OrderUserInteractionRequest r) => _ = await http.PutAsJsonAsync(Path, r);

        public async Task Continued(OrderUserInteractionRequest r) =>
            await http.PutAsJsonAsync(Path, r).ContinueWith(task => task.Result.EnsureSuccessStatusCode(), TaskScheduler.Default);

        public async Task<bool> Typed(OrderUserInteractionRequest r) => await vitec.RequestUserInteractionAsync("M1", r);

        public async Task TypedChecked(OrderUserInteractionRequest r)
        {
            if (!await vitec.RequestUserInteractionAsync("M1", r))
            {
                throw new InvalidOperationException("Not accepted.");
            }
        }

        public async Task TypedTernary(OrderUserInteractionRequest r, ILogger log) =>
            log.LogInformation(await vitec.RequestUserInteractionAsync("M1", r) ? "accepted" : "refused");

        public async Task TypedDiscard(OrderUserInteractionRequest r) => _ = await vitec.RequestUserInteractionAsync("M1", r);

        public async Task Elsewhere() => await http.PutAsJsonAsync("orders/1", new { status = "sent" });

        public async Task Interpolated(OrderUserInteractionRequest r, ILogger log)
        {
            using var response = await http.PutAsJsonAsync(Path, r);
            log.LogInformation("{Response}", response);
        }

        private static void Check(HttpResponseMessage response) => response.EnsureSuccessStatusCode();
    }
}

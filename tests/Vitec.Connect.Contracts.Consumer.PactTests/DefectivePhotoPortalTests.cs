using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>Consumers that send JSON and have one defect each: the consumer test of the photo portal's request catches them.</summary>
public sealed class DefectivePhotoPortalTests() : ConsumerPactTest("defective-photo-portal")
{
    private const string Route = "Service/Order/UserInteraction/";
    private const string Body = """{"id":"1","url":"https://photos.example/1","comment":"x"}""";
    private const string Basic = "dTpw";
    private const string Json = "application/json";

    // The control: what the others differ from.
    [Fact]
    public Task A_request_without_a_defect_passes() => VerifyAsync();

    [Theory]
    [InlineData("photos.example/1")]
    [InlineData("//photos.example/1")]
    [InlineData("/orders/1")]
    [InlineData("localhost:5000/orders/1")]
    public Task A_URL_that_lacks_its_protocol_is_caught(string url) =>
        IsCaughtAsync(Sending(Body.Replace("https://photos.example/1", url, StringComparison.Ordinal)), $"Expected '{Regex.Escape(url)}' to match");

    [Fact]
    public Task A_POST_is_caught() => IsCaughtAsync(request => request.Method = HttpMethod.Post, "POST");

    [Fact]
    public Task A_missing_customer_id_is_caught() => IsCaughtAsync(To("/" + Route), "/UserInteraction/[ \"]");

    [Fact]
    public Task A_missing_segment_is_caught() => IsCaughtAsync(To("/" + Route.TrimEnd('/')), "/UserInteraction[ \"]");

    [Fact]
    public Task Another_customer_id_is_caught() => IsCaughtAsync(To($"/{Route}M1"), "/UserInteraction/M1[ \"]");

    [Fact]
    public Task A_customer_id_in_the_query_is_caught() => IsCaughtAsync(To($"/{Route}?customerId=M12345"), "/UserInteraction/[ \"]");

    [Fact]
    public Task A_member_in_Pascal_case_is_caught() => IsCaughtAsync(Sending(Body.Replace("url", "Url", StringComparison.Ordinal)), "url", "Url");

    [Fact]
    public Task A_member_that_is_not_documented_is_caught() =>
        IsCaughtAsync(Sending(Body.Replace("{", """{"note":"",""", StringComparison.Ordinal)), "note");

    [Fact]
    public Task A_number_for_the_id_is_caught() => IsCaughtAsync(Sending(Body.Replace("\"1\"", "1", StringComparison.Ordinal)), @"\$\.id");

    [Fact]
    public Task Missing_credentials_are_caught() => IsCaughtAsync(request => request.Headers.Authorization = null, "Authorization");

    [Fact]
    public Task A_bearer_token_is_caught() =>
        IsCaughtAsync(request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Basic), "Bearer");

    [Fact]
    public Task JSON_that_is_called_text_is_caught() =>
        IsCaughtAsync(request => request.Content!.Headers.ContentType = new MediaTypeHeaderValue("text/plain"), "text/plain");

    [Fact]
    public Task An_answer_that_is_wanted_in_XML_is_caught() =>
        IsCaughtAsync(
            request =>
            {
                request.Headers.Accept.Clear();
                request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/xml"));
            },
            "Accept");

    [Fact]
    public async Task Nothing_sent_at_all_is_caught()
    {
        var pact = NewPact();
        PhotoPortalPactTests.RequestToChoose(pact, "a request", VitecConnectStates.CustomerExists).WillRespond().WithStatus(HttpStatusCode.OK);
        await Assert.ThrowsAnyAsync<PactFailureException>(() => pact.VerifyAsync(_ => Task.CompletedTask));
    }

    private async Task IsCaughtAsync(Action<HttpRequestMessage> defect, params string[] mismatch)
    {
        var failure = await Assert.ThrowsAnyAsync<PactFailureException>(() => VerifyAsync(defect));

        // PactNet has the mismatch in its output alone, PactFfi in the exception, too.
        Assert.All(mismatch, pattern => Assert.Matches(pattern, $"{failure.Message}\n{Said}"));
    }

    private Task VerifyAsync(Action<HttpRequestMessage>? defect = null)
    {
        var pact = NewPact();
        PhotoPortalPactTests.RequestToChoose(pact, "a request", VitecConnectStates.CustomerExists)
            .WillRespond().WithStatus(HttpStatusCode.OK).WithJsonBody(true);
        return pact.VerifyAsync(async context =>
        {
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(context.MockServerUri, Route + CustomerId));
            request.Headers.Authorization = new AuthenticationHeaderValue("basic", Basic);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Json));
            request.Content = JsonContent(Body);
            defect?.Invoke(request);
            using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);
        });
    }

    private static StringContent JsonContent(string body) => new(body, Encoding.UTF8, Json);

    private static Action<HttpRequestMessage> Sending(string body) => request => request.Content = JsonContent(body);

    private static Action<HttpRequestMessage> To(string path) =>
        request => request.RequestUri = new Uri(request.RequestUri!, path);
}

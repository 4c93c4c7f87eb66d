using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Text;
using System.Threading.Tasks;
using PactNet.Exceptions;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Consumer.PactTests;

/// <summary>
/// Consumers that send XML and have one defect each: the consumer test of the classic ads' request catches them, by the core
/// or, where that is blind, by the reader of the models package.
/// </summary>
public sealed class DefectiveClassicAdsTests() : ConsumerPactTest("defective-classic-ads")
{
    private const string Xml = "application/xml";
    private const string Id = "<Id>A-17</Id>";
    private const string Url = "<Url>https://classic-ads.example/approve?ad=A-17</Url>";
    private const string Comment = "<Comment>Godkänn annonsen</Comment>";

    private static readonly string Body = BodyOf(Comment + Id + Url);

    // The control: what the others differ from.
    [Fact]
    public Task A_request_without_a_defect_passes() => VerifyAsync(Body);

    [Fact]
    public Task Another_spelling_of_the_same_XML_passes() => VerifyAsync(
        $"""
        <?xml version="1.0" encoding="utf-8"?>
        {Body}
        """);

    [Theory]
    [InlineData("http://schemas.datacontract.org/2004/07/MyApp.Models")]
    [InlineData("")]
    public Task A_wrong_namespace_is_caught(string xmlNamespace) =>
        IsCaughtAsync(Body.Replace(OrderUserInteractionRequest.XmlNamespace, xmlNamespace, StringComparison.Ordinal), "OrderUserInteractionRequest");

    [Fact]
    public Task A_URL_that_lacks_its_protocol_is_caught() =>
        IsCaughtAsync(Body.Replace("https://", "", StringComparison.Ordinal), "classic-ads.example/approve?ad=A-17");

    [Fact]
    public Task A_missing_member_is_caught() => IsCaughtAsync(BodyOf(Id + Url), "Comment");

    [Fact]
    public Task An_empty_member_is_caught() => IsCaughtAsync(BodyOf("<Comment />" + Id + Url), "Comment");

    [Fact]
    public Task A_member_that_is_not_documented_is_caught() => IsCaughtAsync(BodyOf(Comment + Id + "<Note>x</Note>" + Url), "Note");

    [Theory]
    [InlineData(Id + Url + Comment, "Comment")]
    [InlineData(Url + Comment + Id, "Comment, Id")]
    public async Task The_wrong_order_which_the_core_lets_through_is_caught_by_the_reader(string members, string dropped)
    {
        using var sent = new SentXml();
        await VerifyAsync(BodyOf(members), sent);

        var failure = Assert.Throws<FormatException>(sent.EnsureReadAsMeant);
        Assert.Contains($"pass over {dropped} without a word", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_consumer_that_sends_nothing_is_caught_by_the_reader()
    {
        using var sent = new SentXml();
        Assert.Throws<FormatException>(sent.EnsureReadAsMeant);
    }

    private static string BodyOf(string members) =>
        $"""<OrderUserInteractionRequest xmlns="{OrderUserInteractionRequest.XmlNamespace}" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">{members}</OrderUserInteractionRequest>""";

    private async Task IsCaughtAsync(string body, string mismatch)
    {
        var failure = await Assert.ThrowsAnyAsync<PactFailureException>(() => VerifyAsync(body));

        // PactNet has the mismatch in its output alone, PactFfi in the exception, too.
        Assert.Contains(mismatch, $"{failure.Message}\n{Said}", StringComparison.Ordinal);
    }

    private async Task VerifyAsync(string body, SentXml? sent = null)
    {
        var pact = NewPact();
        ClassicAdsPactTests.RequestToApprove(pact, "a request", VitecConnectStates.CustomerExists).WillRespond().WithStatus(HttpStatusCode.OK);
        await pact.VerifyAsync(async context =>
        {
            using var http = sent is null ? new HttpClient() : new HttpClient(sent, disposeHandler: false);
            using var request = new HttpRequestMessage(HttpMethod.Put, new Uri(context.MockServerUri, "/Service/Order/UserInteraction/" + CustomerId));
            request.Headers.Authorization = new AuthenticationHeaderValue("basic", "dTpw");
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue(Xml));
            request.Content = new StringContent(body, Encoding.UTF8, Xml);
            using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        });
    }
}

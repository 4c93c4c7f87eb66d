using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class AuthenticationTests : StubTest
{
    private const string Challenge = "Basic realm=\"Vitec Connect\", charset=\"UTF-8\"";

    [Theory]
    [InlineData(null, "There is no Authorization header.")]
    [InlineData("", "There is no Authorization header.")]
    [InlineData("Bearer dTpw", "The scheme of the Authorization header is not Basic.")]
    [InlineData("dTpw", "The scheme of the Authorization header is not Basic.")]
    [InlineData("basic", "The credentials are not the Base64 form of user:password in UTF-8.")]
    [InlineData("basic {Base64 kodad användarnamn och lösenord}", "The credentials are not the Base64 form of user:password in UTF-8.")]
    [InlineData("basic u:p", "The credentials are not the Base64 form of user:password in UTF-8.")]
    [InlineData("basic 5Tpw", "The credentials are not the Base64 form of user:password in UTF-8.")]
    [InlineData("basic dXA=", "The credentials have no colon between user name and password.")]
    [InlineData("basic OnA=", "The user name is empty.")]
    public async Task Without_well_formed_credentials_it_is_401(string? authorization, string detail)
    {
        var reply = await PutJsonAsync(Json, authorization: authorization);

        Assert.Equal(
            new Reply(
                401,
                "application/json; charset=utf-8",
                $$"""{"message":"Authorization has been denied for this request.","messageDetail":"{{detail}}"}""",
                null,
                Challenge),
            reply);
    }

    [Fact]
    public async Task In_xml_it_is_401_in_xml()
    {
        var reply = await PutXmlAsync(Xml, authorization: null);

        Assert.Equal((401, "application/xml; charset=utf-8", Challenge), (reply.Status, reply.ContentType, reply.Challenge));
        Assert.StartsWith("<Error><Message>Authorization has been denied for this request.</Message><MessageDetail>", reply.Body);
    }

    [Fact]
    public async Task Two_authorization_headers_are_401()
    {
        var answer = await SendRawAsync(
            $"PUT /{Path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Basic dTpw\r\nAuthorization: Basic dTpw\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{{}}");

        Assert.StartsWith("HTTP/1.1 401 ", answer);
    }

    [Theory]
    [InlineData("basic")]
    [InlineData("Basic")]
    [InlineData("BASIC")]
    public async Task The_scheme_has_no_case_and_any_user_is_accepted(string scheme) =>
        Assert.Equal(200, (await PutJsonAsync(Json, authorization: $"{scheme} {Convert.ToBase64String(Encoding.UTF8.GetBytes("mäklare:lösen:ord"))}")).Status);

    [Theory]
    [InlineData("åsa", "lösen:ord", 200)]
    [InlineData("empty", "", 200)]
    [InlineData("åsa", "lösen", 401)]
    [InlineData("åsa", "LÖSEN:ORD", 401)]
    [InlineData("Åsa", "lösen:ord", 401)]
    [InlineData("other", "lösen:ord", 401)]
    [InlineData("empty", "x", 401)]
    public async Task With_configured_credentials_only_those_are_accepted(string user, string password, int status)
    {
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { ["åsa"] = "lösen:ord", ["empty"] = "" } },
            TestContext.Current.CancellationToken);
        using var request = new System.Net.Http.HttpRequestMessage(System.Net.Http.HttpMethod.Put, new Uri(stub.BaseAddress, Path));
        request.Headers.TryAddWithoutValidation("Authorization", Basic(user, password));
        request.Content = new System.Net.Http.StringContent(Json, Encoding.UTF8, "application/json");

        using var response = await Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("", "empty user name")]
    [InlineData("a:b", "\"a:b\"")]
    public async Task A_user_name_that_basic_cannot_carry_is_refused_at_the_start(string user, string text)
    {
        var options = new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { [user] = "p" } };

        var exception = await Assert.ThrowsAsync<ArgumentException>(() => VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken));

        Assert.Contains(text, exception.Message);
    }

    [Theory]
    [InlineData("PUT", Path, "text/plain")]
    [InlineData("PUT", Route + "%20", "application/json")]
    public async Task Credentials_are_looked_at_before_customer_id_and_body(string method, string path, string contentType) =>
        Assert.Equal(401, (await SendAsync(method, path, "x"u8.ToArray(), contentType, authorization: null)).Status);
}

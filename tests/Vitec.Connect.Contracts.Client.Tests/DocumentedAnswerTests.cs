using System.Collections.Generic;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Vitec.Connect.Contracts.Stub;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>The documented answers, from the stub provider.</summary>
public class DocumentedAnswerTests : ClientTest, IAsyncLifetime
{
    private VitecConnectStub _stub = null!;

    public async ValueTask InitializeAsync() => _stub = await VitecConnectStub.StartAsync(
        new VitecConnectStubOptions { Credentials = new Dictionary<string, string> { [UserName] = Password } }, Cancellation);

    public async ValueTask DisposeAsync()
    {
        Dispose();
        await _stub.DisposeAsync();
    }

    [Theory]
    [InlineData(VitecConnectFormat.Json, VitecConnectStates.CustomerExists, true)]
    [InlineData(VitecConnectFormat.Json, VitecConnectStates.InteractionNotAccepted, false)]
    [InlineData(VitecConnectFormat.Xml, VitecConnectStates.CustomerExists, true)]
    [InlineData(VitecConnectFormat.Xml, VitecConnectStates.InteractionNotAccepted, false)]
    public async Task The_boolean_is_the_result(VitecConnectFormat format, string state, bool expected)
    {
        _stub.SetUp(state, "kund å");

        Assert.Equal(expected, await Client(_stub.BaseAddress, format).RequestUserInteractionAsync("kund å", Request, Cancellation));

        var received = Assert.Single(_stub.Requests);
        Assert.Equal("kund å", received.CustomerId);
        Assert.Equal(("4711", "https://supplier.se/order/4711", "Välj bilder"), (received.Request!.Id, received.Request.Url, received.Request.Comment));
        Assert.Empty(received.DroppedMembers);
    }

    [Theory]
    [InlineData(VitecConnectStates.RequestIsInvalid, HttpStatusCode.BadRequest, "the request did not pass the validation. Mend what the body names; the same request will not pass later.")]
    [InlineData(VitecConnectStates.CredentialsAreWrong, HttpStatusCode.Unauthorized, "the user name or the password is wrong. Check VitecConnectOptions.UserName and Password.")]
    [InlineData(VitecConnectStates.CustomerNotGranted, HttpStatusCode.Forbidden, "data was asked for that the caller has no access to. Check the customer id, and that access to this customer has been granted to you.")]
    [InlineData(VitecConnectStates.ProviderFails, HttpStatusCode.InternalServerError, "an unexpected error in the API. Contact Vitec.")]
    public async Task An_error_says_what_it_means_and_how_to_mend_it(string state, HttpStatusCode status, string meaning)
    {
        _stub.SetUp(state, CustomerId);

        var exception = await Assert.ThrowsAsync<VitecConnectException>(
            () => Client(_stub.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.Equal(status, exception.StatusCode);
        Assert.Equal(
            $"PUT {_stub.BaseAddress}Service/Order/UserInteraction/M123 was answered with {(int)status}: {meaning} The body: {exception.Body}",
            exception.Message);
        Assert.StartsWith("{\"message\":\"", exception.Body);
        Assert.Single(_stub.Requests); // no retries of its own
    }

    [Fact]
    public async Task A_400_carries_the_validation_errors_as_text_and_as_json()
    {
        _stub.SetUp(VitecConnectStates.RequestIsInvalid, CustomerId);

        var exception = await Assert.ThrowsAsync<VitecConnectException>(
            () => Client(_stub.BaseAddress).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        var json = Assert.NotNull(exception.BodyAsJson);
        Assert.Equal("The request is invalid.", json.GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Object, json.GetProperty("modelState").ValueKind);
        Assert.Equal(exception.Body, json.GetRawText());
    }

    [Fact]
    public async Task In_xml_a_400_has_its_errors_as_text()
    {
        _stub.SetUp(VitecConnectStates.RequestIsInvalid, CustomerId);

        var exception = await Assert.ThrowsAsync<VitecConnectException>(
            () => Client(_stub.BaseAddress, VitecConnectFormat.Xml).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.Equal(HttpStatusCode.BadRequest, exception.StatusCode);
        Assert.StartsWith("<Error><Message>The request is invalid.</Message>", exception.Body);
        Assert.Null(exception.BodyAsJson);
    }

    [Fact]
    public async Task Wrong_credentials_are_a_401()
    {
        var options = Options(_stub.BaseAddress);
        options.Password = "another-password";

        var exception = await Assert.ThrowsAsync<VitecConnectException>(
            () => new VitecConnectClient(Http, options).RequestUserInteractionAsync(CustomerId, Request, Cancellation));

        Assert.Equal(HttpStatusCode.Unauthorized, exception.StatusCode);
    }

    [Fact]
    public async Task A_slash_in_the_customer_id_is_told_from_a_wrong_address()
    {
        var slash = await Assert.ThrowsAsync<VitecConnectException>(
            () => Client(_stub.BaseAddress).RequestUserInteractionAsync("a/b", Request, Cancellation));
        var address = await Assert.ThrowsAsync<VitecConnectException>(
            () => Client(new(_stub.BaseAddress, "elsewhere")).RequestUserInteractionAsync("ab", Request, Cancellation));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (slash.StatusCode, address.StatusCode));
        Assert.Contains("404: not documented. The customer id holds a slash, ", slash.Message);
        Assert.Contains("404: not documented. There is nothing at this address. Check that VitecConnectOptions.BaseAddress is the API's.", address.Message);
    }
}

using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Stub.Tests;

public class OptionsTests : StubTest
{
    protected override VitecConnectStubOptions Options => new() { Customers = ["M123", "kund å"], Answer = StubAnswer.AsUsual.After(TimeSpan.FromMilliseconds(1)) };

    [Theory]
    [InlineData("M123", 200)]
    [InlineData("kund%20%C3%A5", 200)]
    [InlineData("m123", 403)]
    [InlineData("M1234", 403)]
    public async Task Customers_beyond_those_known_are_not_granted(string customerId, int status) =>
        Assert.Equal(status, (await PutJsonAsync(Json, Route + customerId)).Status);

    [Fact]
    public async Task A_customer_that_is_not_known_is_told_apart_and_becomes_known_by_a_state()
    {
        Assert.Equal(
            """{"message":"The caller has no access to customer \"M9\".","messageDetail":"It is not one of the customers that the stub was told to know."}""",
            (await PutJsonAsync(Json, Route + "M9")).Body);

        Stub.SetUp(VitecConnectStates.CustomerExists, "M9");
        Assert.Equal(200, (await PutJsonAsync(Json, Route + "M9")).Status);

        Stub.TearDown(VitecConnectStates.CustomerExists, "M9");
        Assert.Equal(403, (await PutJsonAsync(Json, Route + "M9")).Status);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a/b")]
    [InlineData("..")]
    public async Task A_customer_id_that_no_path_can_carry_is_refused_at_the_start(string customerId)
    {
        var exception = await Refusal(new VitecConnectStubOptions { Customers = [customerId] });
        Assert.StartsWith($"The customers hold the id \"{customerId}\", which can't be sent in a path", exception.Message);
    }

    [Fact]
    public async Task An_answer_is_given_from_the_start()
    {
        await using var stub = await VitecConnectStub.StartAsync(new VitecConnectStubOptions { Answer = StubAnswer.Status(503) }, TestContext.Current.CancellationToken);

        using var response = await Http.PutAsync(new Uri(stub.BaseAddress, Path), content: null, TestContext.Current.CancellationToken);

        Assert.Equal(503, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("::")]
    [InlineData("192.0.2.1")]
    public async Task It_does_not_listen_beyond_loopback_unless_told(string address)
    {
        var exception = await Refusal(new VitecConnectStubOptions { ListenAddress = IPAddress.Parse(address) });
        Assert.StartsWith($"{address} can be reached from other machines", exception.Message);
        Assert.Contains("AllowRemoteClients", exception.Message);
    }

    [Fact]
    public async Task Told_to_it_listens_on_all_addresses_and_names_one_that_can_be_called()
    {
        await using var stub = await VitecConnectStub.StartAsync(
            new VitecConnectStubOptions { ListenAddress = IPAddress.Any, AllowRemoteClients = true }, TestContext.Current.CancellationToken);

        Assert.Equal("127.0.0.1", stub.BaseAddress.Host);
        using var response = await Http.PutAsync(new Uri(stub.BaseAddress, Path), new StringContent(Json, Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(401, (int)response.StatusCode);
    }

    [Fact]
    public async Task An_address_that_the_machine_does_not_have_is_a_clear_error()
    {
        var options = new VitecConnectStubOptions { ListenAddress = IPAddress.Parse("192.0.2.1"), AllowRemoteClients = true };
        var exception = await Assert.ThrowsAsync<IOException>(() => VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken));
        Assert.StartsWith("The stub provider can't listen on 192.0.2.1:0: ", exception.Message);
    }

    private static Task<ArgumentException> Refusal(VitecConnectStubOptions options) =>
        Assert.ThrowsAsync<ArgumentException>(() => VitecConnectStub.StartAsync(options, TestContext.Current.CancellationToken));
}

using System;
using System.Collections.Generic;
using System.Linq;

namespace Vitec.Connect.Contracts.Provider.PactTests;

public sealed class ProviderSettingsTests
{
    private readonly Dictionary<string, string?> _environment = new()
    {
        [ProviderSettings.BaseAddressVariable] = "https://connect.example/test",
        [ProviderSettings.UserVariable] = "partner",
        [ProviderSettings.PasswordVariable] = "lösenord",
        [ProviderSettings.CustomerIdVariable] = "KUND 7",
    };

    [Fact]
    public void All_variables_name_a_provider() => Assert.Equal(
        new ProviderSettings(new Uri("https://connect.example/test"), "partner", "lösenord", "KUND 7"), ProviderSettings.From(_environment.GetValueOrDefault));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void No_variable_means_the_stub(string? unset) => Assert.Null(ProviderSettings.From(_ => unset));

    [Theory]
    [InlineData(ProviderSettings.BaseAddressVariable)]
    [InlineData(ProviderSettings.UserVariable)]
    [InlineData(ProviderSettings.PasswordVariable)]
    [InlineData(ProviderSettings.CustomerIdVariable)]
    public void A_missing_variable_is_named(string variable)
    {
        _environment[variable] = "";
        var failure = Assert.Throws<ArgumentException>(() => ProviderSettings.From(_environment.GetValueOrDefault));
        Assert.StartsWith($"To verify another provider than the stub, set {variable} too", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("connect.example")]
    [InlineData("/test")]
    [InlineData("ftp://connect.example")]
    public void An_address_that_is_none_is_an_error(string address)
    {
        _environment[ProviderSettings.BaseAddressVariable] = address;
        var failure = Assert.Throws<ArgumentException>(() => ProviderSettings.From(_environment.GetValueOrDefault));
        Assert.Contains($"'{address}', which is no http or https address", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_does_not_show() =>
        Assert.DoesNotContain("lösenord", ProviderSettings.From(_environment.GetValueOrDefault)!.ToString(), StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_established_elsewhere_is_skipped_and_says_why()
    {
        var rows = ProviderPactTests.Rows(ProviderSettings.From(_environment.GetValueOrDefault)).ToLookup(row => row.Skip is null);

        Assert.All(rows[true], row => Assert.Matches("given the (customer exists|credentials are wrong)$", row.Data.Item2));
        Assert.All(rows[false], row => Assert.Matches("^The state \"the .*\" can't be established at https://connect.example/test", row.Skip!));
        Assert.All(rows[false], row => Assert.DoesNotMatch("given the (customer exists|credentials are wrong)$", row.Data.Item2));
        Assert.Equal(10, rows[true].Count());
        Assert.Equal(8, rows[false].Count());
    }

    [Fact]
    public void Nothing_is_skipped_at_the_stub() => Assert.All(ProviderPactTests.Rows(null), row => Assert.Null(row.Skip));
}

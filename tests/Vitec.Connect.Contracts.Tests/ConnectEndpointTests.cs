using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Vitec.Connect.Contracts.Tests;

public class ConnectEndpointTests
{
    private static readonly ConnectEndpoint Endpoint = ConnectEndpoint.For<OrderUserInteractionRequest>();

    [Fact]
    public void The_endpoint_is_what_the_documentation_says() =>
        Assert.Equal(("PUT", "Service/Order/UserInteraction/{customerId}"), (Endpoint.Method, Endpoint.RouteTemplate));

    [Fact]
    public void It_is_declared_once_in_metadata_where_the_analyzer_reads_it()
    {
        using var file = new PEReader(File.OpenRead(typeof(OrderUserInteractionRequest).Assembly.Location));
        var metadata = file.GetMetadataReader();

        var declaration = Assert.Single(metadata.GetAssemblyDefinition().GetCustomAttributes().Select(metadata.GetCustomAttribute), attribute =>
            attribute.Constructor.Kind == HandleKind.MethodDefinition
            && metadata.GetTypeDefinition(metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()) is var type
            && metadata.GetString(type.Namespace) == "Vitec.Connect.Contracts"
            && metadata.GetString(type.Name) == "ConnectEndpointAttribute");

        // ECMA-335, II.23.3: a prolog, then the arguments as length-prefixed texts.
        var arguments = metadata.GetBlobReader(declaration.Value);
        Assert.Equal(1, arguments.ReadUInt16());
        Assert.Equal("PUT", arguments.ReadSerializedString());
        Assert.Equal("Service/Order/UserInteraction/{customerId}", arguments.ReadSerializedString());
        Assert.Equal("Vitec.Connect.Contracts.OrderUserInteractionRequest", arguments.ReadSerializedString());
    }

    [Fact]
    public void At_run_time_the_attribute_says_the_same()
    {
        var attribute = Assert.Single(typeof(OrderUserInteractionRequest).Assembly.GetCustomAttributes<ConnectEndpointAttribute>());

        Assert.Equal(
            ("PUT", "Service/Order/UserInteraction/{customerId}", typeof(OrderUserInteractionRequest)),
            (attribute.Method, attribute.RouteTemplate, attribute.BodyType));
    }

    [Fact]
    public void Url_alone_is_marked_as_an_absolute_url() => Assert.Equal(
        ["Url"],
        typeof(OrderUserInteractionRequest).GetProperties().Where(property => property.IsDefined(typeof(AbsoluteUrlAttribute))).Select(property => property.Name));

    [Fact]
    public void Every_parameter_named_customerId_is_marked_as_one()
    {
        var parameters = typeof(OrderUserInteractionRequest).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetParameters())
            .Where(parameter => parameter.Name == "customerId")
            .ToArray();

        Assert.Equal(3, parameters.Length);
        Assert.All(parameters, parameter => Assert.True(parameter.IsDefined(typeof(CustomerIdAttribute)), parameter.Member.Name));
    }

    [Theory]
    [InlineData("M12345", "M12345")]
    [InlineData("a b", "a%20b")]
    [InlineData("åäö", "%C3%A5%C3%A4%C3%B6")]
    [InlineData("😀", "%F0%9F%98%80")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a?b#c", "a%3Fb%23c")]
    [InlineData("100%", "100%25")]
    [InlineData("%20", "%2520")]
    [InlineData("a+b", "a%2Bb")]
    [InlineData("a:b;c=d&e@f,g", "a%3Ab%3Bc%3Dd%26e%40f%2Cg")]
    [InlineData("-._~", "-._~")]
    [InlineData("...", "...")]
    [InlineData("\\", "%5C")]
    [InlineData("a\r\nb", "a%0D%0Ab")]
    [InlineData(" M1 ", "%20M1%20")]
    [InlineData("{x}", "%7Bx%7D")]
    public void The_customer_id_is_escaped_as_one_segment(string customerId, string escaped)
    {
        var path = Endpoint.PathFor(customerId);

        Assert.Equal("Service/Order/UserInteraction/" + escaped, path);

        // Against the base address it stays that segment of that path.
        var url = new Uri(new Uri("https://connect.maklare.vitec.net"), path);
        Assert.Equal("/Service/Order/UserInteraction/" + escaped, url.PathAndQuery);
        Assert.Equal(customerId, Uri.UnescapeDataString(url.Segments[^1]));
    }

    [Theory]
    [InlineData(null, "VITEC001")]
    [InlineData("", "VITEC001")]
    [InlineData(" ", "VITEC001")]
    [InlineData("{customerId}", "VITEC001")]
    [InlineData(".", "VITEC001")]
    [InlineData("..", "VITEC001")]
    [InlineData("StringValue", "VITEC007")]
    public void There_is_no_path_without_a_customer_id(string? customerId, string ruleId)
    {
        var violation = Assert.Single(Assert.Throws<ContractViolationException>(() => Endpoint.PathFor(customerId!)).Violations);

        Assert.Equal(("customerId", ruleId), (violation.Member, violation.RuleId));
    }

    [Fact]
    public void A_type_that_is_no_body_is_refused_each_time()
    {
        for (var i = 0; i < 2; i++)
        {
            var exception = Assert.Throws<ArgumentException>(() => ConnectEndpoint.For<ConnectEndpointTests>());
            Assert.StartsWith("Vitec.Connect.Contracts.Tests.ConnectEndpointTests is the body of no endpoint: ", exception.Message);
        }
    }
}

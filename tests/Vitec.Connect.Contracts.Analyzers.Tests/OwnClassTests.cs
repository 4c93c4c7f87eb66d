using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Testing;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC008 on classes of the consumer's own, and its fix.</summary>
public class OwnClassTests
{
    private const string Right = "[DataContract(Namespace = \"" + OrderUserInteractionRequest.XmlNamespace + "\")]";

    [Theory]
    [InlineData("[DataContract] class {|VITEC008:OrderUserInteractionRequest|} { }")]
    [InlineData("[DataContract(Namespace = \"urn:a\")] class {|VITEC008:OrderUserInteractionRequest|} { [DataMember] public string Id { get; set; } }")]
    [InlineData("[DataContract(Name = \"Request\", Namespace = Vitec.Connect.Contracts.OrderUserInteractionRequest.XmlNamespace)] class {|VITEC008:OrderUserInteractionRequest|} { }")]
    [InlineData(Right + " class {|VITEC008:OrderUserInteractionRequest|} { [DataMember(Name = \"CallbackUrl\")] public string Url { get; set; } }")]
    [InlineData(Right + " class {|VITEC008:OrderUserInteractionRequest|} { [DataMember(Name = \"url\")] public string Address { get; set; } }")]
    [InlineData(Right + " class {|VITEC008:OrderUserInteractionRequest|} { [DataMember] public string id { get; set; } }")]
    [InlineData("class Outer { " + Right + " class {|VITEC008:OrderUserInteractionRequest|} { } }")]
    [InlineData("class {|VITEC008:OrderUserInteractionRequest|} { } class S { object M() => new DataContractSerializer(typeof(OrderUserInteractionRequest)); object N() => new DataContractSerializer(typeof(OrderUserInteractionRequest), \"a\", \"b\"); }")]
    [InlineData("[DataContract] record {|VITEC008:OrderUserInteractionRequest|}([property: DataMember] string Id);")]
    public Task A_class_that_differs_is_reported(string code) => Verify.FileAsync("using System.Runtime.Serialization; namespace Mine { " + code + " }");

    [Theory]
    [InlineData(Right + " class OrderUserInteractionRequest { [DataMember] public string Id { get; set; } [DataMember(Name = \"Url\")] public string Address { get; set; } [DataMember] public string Extra { get; set; } public string url { get; set; } }")]
    [InlineData(Right + " partial class OrderUserInteractionRequest { } partial class OrderUserInteractionRequest { [DataMember] public string Id { get; set; } }")]
    [InlineData("class OrderUserInteractionRequest { public string Url { get; set; } }")]
    [InlineData("class OrderUserInteractionRequest { } class S { object M() => new DataContractSerializer(typeof(Vitec.Connect.Contracts.OrderUserInteractionRequest)); }")]
    [InlineData("[DataContract] class OrderRequest { [DataMember] public string url { get; set; } }")]
    [InlineData("[DataContract] class OrderUserInteractionRequest<T> { }")]
    [InlineData("interface OrderUserInteractionRequest { }")]
    [InlineData("[Mine.DataContract] class OrderUserInteractionRequest { } class DataContractAttribute : System.Attribute { }")]
    public Task Another_class_is_not(string code) =>
        Verify.FileAsync("using System.Runtime.Serialization; namespace Mine { " + code + " }");

    [Fact]
    public Task A_namespace_can_come_from_the_assembly() => Verify.FileAsync("""
        using System.Runtime.Serialization;

        [assembly: ContractNamespace("http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order", ClrNamespace = "Mine")]

        namespace Mine
        {
            [DataContract] class OrderUserInteractionRequest { }
        }

        namespace Other
        {
            [DataContract] class {|VITEC008:OrderUserInteractionRequest|} { }
        }
        """);

    [Fact]
    public Task Attributes_are_corrected() => FixAsync(
        """
        [DataContract]
        class {|VITEC008:OrderUserInteractionRequest|}
        {
            [DataMember(Name = "CallbackUrl", IsRequired = true)]
            public string Url { get; set; }

            [DataMember] // the id
            public string id { get; set; }

            public string Other { get; set; }
        }
        """,
        """
        [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
        class OrderUserInteractionRequest
        {
            [DataMember(Name = "Url", IsRequired = true)]
            public string Url { get; set; }

            [DataMember(Name = "Id")] // the id
            public string id { get; set; }

            public string Other { get; set; }
        }
        """);

    [Fact]
    public Task Name_and_namespace_are_replaced() => FixAsync(
        """[DataContract(Name = "Request", Namespace = "")] class {|VITEC008:OrderUserInteractionRequest|} { }""",
        """[DataContract(Name = "OrderUserInteractionRequest", Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")] class OrderUserInteractionRequest { }""");

    [Fact]
    public Task Attributes_are_added_to_what_is_written_without_them() => FixAsync(
        """
        /// <summary>Mine.</summary>
        public class {|VITEC008:OrderUserInteractionRequest|}
        {
            public string Id { get; set; }

            public string Hidden => Id;
        }

        class S
        {
            object M() => new DataContractSerializer(typeof(OrderUserInteractionRequest));
        }
        """,
        """
        /// <summary>Mine.</summary>
        [DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
        public class OrderUserInteractionRequest
        {
            [DataMember]
            public string Id { get; set; }

            public string Hidden => Id;
        }

        class S
        {
            object M() => new DataContractSerializer(typeof(OrderUserInteractionRequest));
        }
        """);

    [Fact]
    public Task Names_are_qualified_where_they_have_to_be() => new Verify.FixTest<OwnClassCodeFix>(OwnClassCodeFix.EquivalenceKey)
    {
        TestCode = """
            class {|VITEC008:OrderUserInteractionRequest|}
            {
            }

            class S
            {
                object M() => new System.Runtime.Serialization.DataContractSerializer(typeof(OrderUserInteractionRequest));
            }
            """,
        FixedCode = """
            [System.Runtime.Serialization.DataContract(Namespace = "http://schemas.datacontract.org/2004/07/Vitec.Housing.Connect.Api.Models.Order")]
            class OrderUserInteractionRequest
            {
            }

            class S
            {
                object M() => new System.Runtime.Serialization.DataContractSerializer(typeof(OrderUserInteractionRequest));
            }
            """,
    }.RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("[DataContract(Bogus, Namespace = NS)]")]
    [InlineData("[DataContract(1, Namespace = \"urn:a\")]")]
    [InlineData("[DataContract(NS, Namespace = NS)]")]
    public Task Of_an_attribute_that_is_not_complete_nothing_is_known(string attribute)
    {
        var test = new Verify.Test
        {
            TestCode = $$"""
                using System.Runtime.Serialization;

                {{attribute.Replace("NS", $"\"{OrderUserInteractionRequest.XmlNamespace}\"")}}
                class OrderUserInteractionRequest
                {
                    [DataMember("Identity")]
                    public string Id { get; set; }
                }
                """,
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Task FixAsync(string bad, string good) => new Verify.FixTest<OwnClassCodeFix>(OwnClassCodeFix.EquivalenceKey)
    {
        TestCode = "using System.Runtime.Serialization;\n\n" + bad,
        FixedCode = "using System.Runtime.Serialization;\n\n" + good,
    }.RunAsync(TestContext.Current.CancellationToken);
}

using System.Threading.Tasks;
using Vitec.Connect.Contracts.CodeFixes;

namespace Vitec.Connect.Contracts.Analyzers.Tests;

/// <summary>VITEC014 on what Newtonsoft.Json serializes, and its fix.</summary>
public class NewtonsoftDefaultsTests
{
    private const string Camel = "new JsonSerializerSettings { ContractResolver = new CamelCasePropertyNamesContractResolver() }";

    [Theory]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request)|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject((object)request)|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, Formatting.Indented)|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, new JsonSerializerSettings())|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = null })|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, condition ? new JsonSerializerSettings() : Settings)|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new DefaultNamingStrategy() } })|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, default(JsonSerializerSettings))|}")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, Plain)|}")]
    [InlineData("""((Func<string>)(() => { var own = new JsonSerializerSettings(); own.ContractResolver = new DefaultContractResolver { IgnoreSerializableAttribute = true }; return {|VITEC014:JsonConvert.SerializeObject(request, own)|}; }))()""")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, _plain)|}")]
    public Task Default_names_are_reported(string expression) => Verify.FileAsync("Newtonsoft.Json", Code(expression));

    [Theory]
    [InlineData("JsonConvert.SerializeObject(request, " + Camel + ")")]
    [InlineData("JsonConvert.SerializeObject(request, Settings)")]
    [InlineData("JsonConvert.SerializeObject(request, settings)")]
    [InlineData("JsonConvert.SerializeObject(request, Formatting.None, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() } })")]
    [InlineData("JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new Own() })")]
    [InlineData("JsonConvert.SerializeObject(request, new OwnConverter())")]
    [InlineData("JsonConvert.SerializeObject(new { id = request.Id })")]
    [InlineData("JsonConvert.SerializeObject(request.Url)")]
    [InlineData("Mine.JsonConvert.SerializeObject(request)")]
    [InlineData("""((Func<string>)(() => { var own = new JsonSerializerSettings(); own.ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() }; return JsonConvert.SerializeObject(request, own); }))()""")]
    [InlineData("JsonConvert.SerializeObject(request, _camel)")]
    public Task Other_names_and_other_objects_are_not(string expression) => Verify.FileAsync("Newtonsoft.Json", Code(expression));

    [Theory]
    [InlineData("JsonConvert.DefaultSettings = () => null;")]
    [InlineData("Newtonsoft.Json.JsonConvert.DefaultSettings += () => new JsonSerializerSettings();")]
    public Task A_project_that_sets_the_defaults_is_left_alone(string statement) =>
        Verify.FileAsync("Newtonsoft.Json", Code("JsonConvert.SerializeObject(request)") + " class Startup { void M() { " + statement + " } }");

    [Theory]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request)|}", "JsonConvert.SerializeObject(request, " + Camel + ")")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, Formatting.Indented)|} /* a */", "JsonConvert.SerializeObject(request, Formatting.Indented, " + Camel + ") /* a */")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(value: request)|}", "JsonConvert.SerializeObject(value: request, settings: " + Camel + ")")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, typeof(object), null)|}", "JsonConvert.SerializeObject(request, typeof(object), " + Camel + ")")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, new JsonSerializerSettings())|}", "JsonConvert.SerializeObject(request, new JsonSerializerSettings() { ContractResolver = new CamelCasePropertyNamesContractResolver() })")]
    [InlineData(
        "{|VITEC014:JsonConvert.SerializeObject(request, new JsonSerializerSettings { Formatting = Formatting.Indented })|}",
        "JsonConvert.SerializeObject(request, new JsonSerializerSettings { Formatting = Formatting.Indented, ContractResolver = new CamelCasePropertyNamesContractResolver() })")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, new JsonSerializerSettings { ContractResolver = new DefaultContractResolver() })|}", "JsonConvert.SerializeObject(request, " + Camel + ")")]
    [InlineData("{|VITEC014:JsonConvert.SerializeObject(request, Plain)|}", null)]
    public Task Camel_case_is_passed(string bad, string? good)
    {
        var test = new Verify.FixTest<NewtonsoftDefaultsCodeFix>(NewtonsoftDefaultsCodeFix.EquivalenceKey) { TestCode = Code(bad), FixedCode = Code(good ?? bad) };
        test.TestState.AdditionalReferences.AddRange(Libraries.Of("Newtonsoft.Json"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static string Code(string expression) => $$"""
        using System;
        using Newtonsoft.Json;
        using Newtonsoft.Json.Serialization;
        using Vitec.Connect.Contracts;

        namespace Mine
        {
            static class JsonConvert { public static string SerializeObject(object value) => ""; }
        }

        class Own : DefaultContractResolver { }

        class OwnConverter : JsonConverter
        {
            public override bool CanConvert(Type objectType) => true;
            public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) => null;
            public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) { }
        }

        class C
        {
            static readonly JsonSerializerSettings Plain = new();

            private readonly JsonSerializerSettings _camel;

            private readonly JsonSerializerSettings _plain = new();

            public C()
            {
                _camel = new JsonSerializerSettings();
                _camel.ContractResolver = new CamelCasePropertyNamesContractResolver();
            }

            static JsonSerializerSettings Settings => new() { ContractResolver = new CamelCasePropertyNamesContractResolver() };

            object M(OrderUserInteractionRequest request, JsonSerializerSettings settings, bool condition) =>
                {{expression}};
        }
        """;
}

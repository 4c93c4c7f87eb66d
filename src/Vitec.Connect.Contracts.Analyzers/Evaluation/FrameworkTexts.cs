using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Vitec.Connect.Contracts.Analyzers.Evaluation;

/// <summary>
/// What is known of the texts that members of the framework give: one table, by type and name, that is looked up by symbol.
/// </summary>
internal sealed class FrameworkTexts
{
    private const string Uri = "System.Uri";
    private const string UriScheme = "UriScheme";
    private const string HttpMethod = "System.Net.Http.HttpMethod";
    private const string Mvc = "Microsoft.AspNetCore.Mvc.";
    private const string Routing = "Microsoft.AspNetCore.Routing.";
    private const string Http = "Microsoft.AspNetCore.Http.";

    /// <summary>Members that give a value of one kind, whatever they are called with.</summary>
    private static readonly (string Type, HoleContent Content, string[] Members)[] Table =
    {
        (Uri, HoleContent.RelativeUrl, new[] { "PathAndQuery", "AbsolutePath", "LocalPath", "Query", "MakeRelativeUri" }),
        (Uri, HoleContent.Host, new[] { "Host", "Authority", "DnsSafeHost", "IdnHost" }),
        (Uri, HoleContent.Escaped, new[] { "EscapeDataString" }),
        ("System.Text.Encodings.Web.UrlEncoder", HoleContent.Escaped, new[] { "Encode" }),
        ("System.Convert", HoleContent.Plain, new[] { "ToHexString", "ToHexStringLower" }),
        ("System.Buffers.Text.Base64Url", HoleContent.Plain, new[] { "EncodeToString" }),
        ("Microsoft.AspNetCore.WebUtilities.WebEncoders", HoleContent.Plain, new[] { "Base64UrlEncode" }),
        (Http + "HttpRequest", HoleContent.RelativeUrl, new[] { "Path", "PathBase", "QueryString" }),
        (Http + "HttpRequest", HoleContent.Host, new[] { "Host" }),
        (Http + "HostString", HoleContent.Host, new[] { "Value", "Host", "ToString", "ToUriComponent" }),
        (Http + "PathString", HoleContent.RelativeUrl, new[] { "Value", "ToString", "ToUriComponent" }),
        (Http + "QueryString", HoleContent.RelativeUrl, new[] { "Value", "ToString", "ToUriComponent" }),
        ("System.UriBuilder", HoleContent.RelativeUrl, new[] { "Path", "Query" }),
        ("System.UriBuilder", HoleContent.Host, new[] { "Host" }),
        (Http + "Extensions.UriHelper", HoleContent.AbsoluteUrl, new[] { "GetDisplayUrl", "GetEncodedUrl", "BuildAbsolute" }),
        (Http + "Extensions.UriHelper", HoleContent.RelativeUrl, new[] { "GetEncodedPathAndQuery", "BuildRelative" }),
        (Mvc + "IUrlHelper", HoleContent.RelativeUrl, new[] { "Content" }),
        (Mvc + "UrlHelperExtensions", HoleContent.AbsoluteUrl, new[] { "ActionLink", "PageLink" }),
        (Routing + "LinkGenerator", HoleContent.RelativeUrl, new[] { "GetPathByAddress" }),
        (Routing + "LinkGenerator", HoleContent.AbsoluteUrl, new[] { "GetUriByAddress" }),
        (Routing + "LinkGeneratorEndpointNameAddressExtensions", HoleContent.RelativeUrl, new[] { "GetPathByName" }),
        (Routing + "LinkGeneratorEndpointNameAddressExtensions", HoleContent.AbsoluteUrl, new[] { "GetUriByName" }),
        (Routing + "LinkGeneratorRouteValuesAddressExtensions", HoleContent.RelativeUrl, new[] { "GetPathByRouteValues" }),
        (Routing + "LinkGeneratorRouteValuesAddressExtensions", HoleContent.AbsoluteUrl, new[] { "GetUriByRouteValues" }),
        (Routing + "ControllerLinkGeneratorExtensions", HoleContent.RelativeUrl, new[] { "GetPathByAction" }),
        (Routing + "ControllerLinkGeneratorExtensions", HoleContent.AbsoluteUrl, new[] { "GetUriByAction" }),
        (Routing + "PageLinkGeneratorExtensions", HoleContent.RelativeUrl, new[] { "GetPathByPage" }),
        (Routing + "PageLinkGeneratorExtensions", HoleContent.AbsoluteUrl, new[] { "GetUriByPage" }),
        ("System.Web.HttpRequest", HoleContent.RelativeUrl, new[] { "Path", "RawUrl" }),
        ("System.Web.HttpRequestBase", HoleContent.RelativeUrl, new[] { "Path", "RawUrl" }),
        ("System.Web.VirtualPathUtility", HoleContent.RelativeUrl, new[] { "ToAbsolute" }),
        ("Microsoft.AspNetCore.Components.NavigationManager", HoleContent.RelativeUrl, new[] { "ToBaseRelativePath" }),
        ("Microsoft.AspNetCore.Components.NavigationManager", HoleContent.AbsoluteUrl, new[] { "ToAbsoluteUri" }),
    };

    /// <summary>Members that give a relative URL, unless they are called with a protocol or a host.</summary>
    private static readonly (string Type, string[] Members)[] RelativeWithoutProtocol =
    {
        (Mvc + "IUrlHelper", new[] { "Action", "RouteUrl" }),
        (Mvc + "UrlHelperExtensions", new[] { "Action", "RouteUrl", "Page" }),
        ("System.Web.Mvc.UrlHelper", new[] { "Action", "RouteUrl" }),
    };

    /// <summary>Methods that give the text of their first argument.</summary>
    private static readonly (string Type, string[] Members)[] Passing =
    {
        ("System.FormattableString", new[] { "Invariant", "CurrentCulture" }),
        ("System.Threading.Tasks.Task", new[] { "FromResult" }),
        ("System.Convert", new[] { "ToString" }),
        ("System.Text.Encoding", new[] { "GetString", "GetBytes" }),
        ("System.Text.UTF8Encoding", new[] { "GetBytes" }),
    };

    private static readonly char[] AfterAuthority = { '/', '?', '#' };

    private static readonly string[] PlainTypes = { "System.Guid", "System.DateOnly" };

    private readonly Dictionary<ISymbol, Dictionary<string, HoleContent>> _contents = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<string>> _relativeWithoutProtocol = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HashSet<string>> _passing = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, HoleContent> _types = new(SymbolEqualityComparer.Default);
    private readonly INamedTypeSymbol? _uri;
    private readonly INamedTypeSymbol? _queryHelpers;
    private readonly INamedTypeSymbol? _span;
    private readonly INamedTypeSymbol? _httpMethod;
    private readonly INamedTypeSymbol? _convert;

    public FrameworkTexts(Compilation compilation)
    {
        _uri = compilation.TypeNamed(Uri);
        _queryHelpers = compilation.TypeNamed("Microsoft.AspNetCore.WebUtilities.QueryHelpers");
        _span = compilation.TypeNamed("System.ReadOnlySpan`1");
        _httpMethod = compilation.TypeNamed(HttpMethod);
        _convert = compilation.TypeNamed("System.Convert");
        foreach (var (type, content, members) in Table)
        {
            if (compilation.TypeNamed(type) is { } symbol)
            {
                if (!_contents.TryGetValue(symbol, out var contents))
                {
                    _contents.Add(symbol, contents = new Dictionary<string, HoleContent>());
                }

                foreach (var member in members)
                {
                    contents.Add(member, content);
                }
            }
        }

        AddAll(RelativeWithoutProtocol, _relativeWithoutProtocol);
        AddAll(Passing, _passing);

        foreach (var type in PlainTypes)
        {
            AddType(type, HoleContent.Plain);
        }

        AddType(Http + "HostString", HoleContent.Host);
        AddType(Http + "PathString", HoleContent.RelativeUrl);
        AddType(Http + "QueryString", HoleContent.RelativeUrl);

        void AddAll((string Type, string[] Members)[] table, Dictionary<ISymbol, HashSet<string>> found)
        {
            foreach (var (type, members) in table)
            {
                if (compilation.TypeNamed(type) is { } symbol)
                {
                    found[symbol] = new HashSet<string>(members);
                }
            }
        }

        void AddType(string name, HoleContent content)
        {
            if (compilation.TypeNamed(name) is { } symbol)
            {
                _types[symbol] = content;
            }
        }
    }

    /// <summary>Whether a type holds a part of a URL as text: <c>PathString</c>, <c>QueryString</c>.</summary>
    public bool IsPartOfUrl(ITypeSymbol? type) => type is not null && _types.TryGetValue(type, out var content) && content == HoleContent.RelativeUrl;

    public bool IsUri(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _uri);

    /// <summary>Whether it is the type of HTTP methods: the text of one is its name.</summary>
    public bool IsHttpMethod(ITypeSymbol? type) => type is not null && SymbolEqualityComparer.Default.Equals(type, _httpMethod);

    /// <summary>Whether a method comes with the framework: it does nothing but what its documentation says.</summary>
    public static bool IsOfFramework(IMethodSymbol method)
    {
        var space = method.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace: { IsGlobalNamespace: false } outer })
        {
            space = outer;
        }

        return space?.Name is "System" or "Microsoft" && method.DeclaringSyntaxReferences.IsEmpty;
    }

    /// <summary>Whether something in an expression escapes, or is handed on to do it.</summary>
    public bool Escapes(IOperation expression)
    {
        foreach (var operation in expression.DescendantsAndSelf())
        {
            var method = operation switch
            {
                IInvocationOperation call => call.TargetMethod,
                IMethodReferenceOperation reference => reference.Method,
                _ => null,
            };
            if (method is not null && (ContentOf(method, (operation as IInvocationOperation)?.Instance) == HoleContent.Escaped || !IsOfFramework(method)))
            {
                return true;
            }
        }

        return false;
    }

    private HoleContent? ContentOf(ISymbol member, IOperation? instance)
    {
        // Members that a type inherits are in the table by the type that the instance has (UrlEncoder.Encode).
        return Find(member.ContainingType) ?? Find(instance?.Type as INamedTypeSymbol);

        HoleContent? Find(INamedTypeSymbol? type) =>
            type is not null && _contents.TryGetValue(type.OriginalDefinition, out var contents) && contents.TryGetValue(member.Name, out var content) ? content : null;
    }

    /// <summary>What the type of an expression alone says of its text.</summary>
    public HoleContent ContentOf(ITypeSymbol? type)
    {
        if (type is null)
        {
            return HoleContent.Anything;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: { Length: 1 } arguments })
        {
            type = arguments[0];
        }

        return IsNumber(type) || type.TypeKind == TypeKind.Enum ? HoleContent.Plain
            : _types.TryGetValue(type, out var content) ? content
            : HoleContent.Anything;
    }

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;

    /// <summary>Whether a conversion operator gives the text that it is given (<c>PathString</c> from a string).</summary>
    public bool KeepsText(IMethodSymbol conversion) => _types.TryGetValue(conversion.ContainingType, out var content) && content is HoleContent.RelativeUrl;

    /// <summary>The text of a call, a property or a new object, or null when the table has nothing of it.</summary>
    public TextValue? TextOf(IOperation operation, ExpressionEvaluator evaluator) => operation switch
    {
        IPropertyReferenceOperation property => OfMember(property, property.Property, property.Instance, property.Arguments, evaluator),
        IInvocationOperation call => OfMember(call, call.TargetMethod, call.Instance, call.Arguments, evaluator),
        IFieldReferenceOperation { Field: { IsStatic: true } field } when IsUri(field.ContainingType) => SchemeIn(field.Name) is { } scheme ? TextValue.Known(scheme, operation.Syntax) : null,
        IObjectCreationOperation creation when IsUri(creation.Type) => OfNewUri(creation, evaluator),
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when IsPartOfUrl(creation.Type) => evaluator.TextOf(arguments[0].Value).WithNullAs(Text.Empty),
        IObjectCreationOperation { Arguments: { Length: 1 } arguments } creation when IsHttpMethod(creation.Type) => evaluator.TextOf(arguments[0].Value),
        _ => null,
    };

    /// <summary>The text of a field of <c>Uri</c>: <c>UriSchemeHttps</c> is <c>https</c>.</summary>
    private static string? SchemeIn(string field) => field switch
    {
        "SchemeDelimiter" => "://",
        "UriSchemeNetTcp" => "net.tcp",
        "UriSchemeNetPipe" => "net.pipe",
        _ => field.StartsWith(UriScheme, StringComparison.Ordinal) ? field.Substring(UriScheme.Length).ToLowerInvariant() : null,
    };

    private TextValue? OfMember(
        IOperation operation, ISymbol member, IOperation? instance, ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator)
    {
        var type = member.ContainingType;
        if (type is null)
        {
            return null;
        }

        if (type.SpecialType == SpecialType.System_String)
        {
            if (IsEncodedForPath(member, instance, arguments))
            {
                return TextValue.Hole(HoleContent.Escaped, operation.Syntax);
            }

            return StringTexts.TextOf(member, instance, arguments, evaluator);
        }

        if (SymbolEqualityComparer.Default.Equals(type, _uri) && member.Name is "AbsoluteUri" or "OriginalString" or "ToString")
        {
            return OfUri(evaluator.TextOf(instance), isAbsolute: member.Name == "AbsoluteUri", operation.Syntax);
        }

        if (member.Name == "AddQueryString" && arguments.Length > 1 && SymbolEqualityComparer.Default.Equals(type, _queryHelpers))
        {
            // Whatever is added begins with ? or &: for all that is asked of a URL, the same.
            return TextValue.Concat(TextValue.Concat(evaluator.TextOf(arguments[0].Value), TextValue.Known("?", source: null)), TextValue.Unknown(operation.Syntax));
        }

        if (IsPartOfUrl(type) && instance is not null && evaluator.TextOf(instance) is var part && IsKnownAtStart(part))
        {
            return member.Name switch
            {
                "Value" or nameof(ToString) or "ToUriComponent" => part,
                "Add" when arguments.Length == 1 => TextValue.Concat(part, evaluator.TextOf(arguments[0].Value)),
                _ => null,
            };
        }

        if (IsHttpMethod(type))
        {
            return member is IPropertySymbol { IsStatic: true } ? TextValue.Known(member.Name.ToUpperInvariant(), operation.Syntax)
                : member.Name is "Method" or "ToString" ? evaluator.TextOf(instance)
                : member.Name == "Parse" && arguments.Length == 1 ? evaluator.TextOf(arguments[0].Value is IConversionOperation { Operand: var name } ? name : arguments[0].Value)
                : null;
        }

        if (member.Name == "ToBase64String" && SymbolEqualityComparer.Default.Equals(type, _convert) && arguments.Length > 0)
        {
            // The text of bytes is the one that they encode.
            return evaluator.TextOf(arguments[0].Value) is { HasHole: false } bytes
                ? bytes.WithoutNull().Select(text => Text.Of(TextPiece.Of(System.Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(text.Pattern)), operation.Syntax)))
                : TextValue.Hole(HoleContent.Result, operation.Syntax);
        }

        if (ContentOf(member, instance) is { } content)
        {
            return content == HoleContent.Escaped && arguments.Length > 0 && evaluator.TextOf(arguments[0].Value) is { HasHole: false } known
                ? known.Select(text => Text.Of(TextPiece.Of(System.Uri.EscapeDataString(text.Pattern), operation.Syntax)))
                : TextValue.Hole(content, operation.Syntax);
        }

        if (_passing.TryGetValue(type, out var passing) && passing.Contains(member.Name) && arguments.Length == 1)
        {
            return evaluator.TextOf(arguments[0].Value);
        }

        if (member.Name == "ToArray" && SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, _span))
        {
            return evaluator.TextOf(instance); // "…"u8.ToArray()
        }

        if (member.Name == nameof(ToString) && instance is not null && ContentOf(instance.Type) == HoleContent.Plain)
        {
            return TextValue.Hole(arguments.IsEmpty || !IsNumber(instance.Type) ? HoleContent.Plain : HoleContent.Result, operation.Syntax);
        }

        return _relativeWithoutProtocol.TryGetValue(type.OriginalDefinition, out var names) && names.Contains(member.Name)
            ? TextValue.Hole(HasProtocol(arguments, evaluator) ? HoleContent.AbsoluteUrl : HoleContent.RelativeUrl, operation.Syntax)
            : null;
    }

    private static bool IsKnownAtStart(TextValue value)
    {
        foreach (var text in value.Alternatives)
        {
            if (text.IsEmpty || text.Pieces[0].IsHole)
            {
                return false;
            }
        }

        return !value.Alternatives.IsEmpty;
    }

    /// <summary><c>WebUtility.UrlEncode(x).Replace("+", "%20")</c>: what the encoder for forms leaves wrong is put right.</summary>
    private static bool IsEncodedForPath(ISymbol member, IOperation? instance, ImmutableArray<IArgumentOperation> arguments) =>
        member.Name == nameof(string.Replace)
        && instance is IInvocationOperation { TargetMethod: { Name: "UrlEncode" } encoder } && IsOfFramework(encoder)
        && arguments.Length == 2
        && arguments[0].Value.ConstantValue is { HasValue: true, Value: "+" }
        && arguments[1].Value.ConstantValue is { HasValue: true, Value: "%20" };

    private static bool HasProtocol(ImmutableArray<IArgumentOperation> arguments, ExpressionEvaluator evaluator)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Type.Name is "UrlActionContext" or "UrlRouteContext")
            {
                return argument.Value is not IObjectCreationOperation context || SetsProtocol(context);
            }

            var isProtocol = argument.Parameter?.Name is "protocol" or "host" or "hostName";
            if (isProtocol && argument.ArgumentKind != ArgumentKind.DefaultValue && !IsNullOrEmpty(evaluator.TextOf(argument.Value)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNullOrEmpty(TextValue value)
    {
        foreach (var text in value.Alternatives)
        {
            if (!text.IsEmpty)
            {
                return false;
            }
        }

        return true;
    }

    private static bool SetsProtocol(IObjectCreationOperation context)
    {
        foreach (var assignment in context.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (assignment is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Protocol" or "Host" } })
            {
                return true;
            }
        }

        return false;
    }

    private static TextValue OfUri(TextValue uri, bool isAbsolute, SyntaxNode syntax) => uri.Select(text =>
        !isAbsolute || UrlClassifier.ClassifyWithHoles(text.Pattern) is UrlKind.Absolute or UrlKind.Unusable
            || text.Pieces.Length > 0 && text.Pieces[0].Content == HoleContent.AbsoluteUrl
            ? text
            : Text.Of(TextPiece.Hole(HoleContent.AbsoluteUrl, syntax)));

    private static TextValue? OfNewUri(IObjectCreationOperation creation, ExpressionEvaluator evaluator)
    {
        if (creation.Arguments.Length == 0)
        {
            return null;
        }

        var first = evaluator.TextOf(creation.Arguments[0].Value);
        var isRelativeToBase = creation.Arguments.Length == 2 && creation.Constructor?.Parameters[0].Name == "baseUri";
        return isRelativeToBase
            ? Resolve(first, evaluator.TextOf(creation.Arguments[1].Value), creation.Syntax)
            : first.WithoutNull().Select(WithPath);
    }

    /// <summary>The path of a URL that has none is <c>/</c>, in all that a Uri gives but what it was made of.</summary>
    private static Text WithPath(Text url)
    {
        var authority = url.Pattern.IndexOf("://", StringComparison.Ordinal);
        return authority > 0 && !url.HasHole && url.Pattern.IndexOfAny(AfterAuthority, authority + 3) < 0 && UrlClassifier.Classify(url.Pattern) == UrlKind.Absolute
            ? Text.Concat(url, Text.Of(TextPiece.Of("/", source: null)))
            : url;
    }

    /// <summary>A reference against a base: RFC 3986, section 5.2, as far as the texts are known.</summary>
    private static TextValue Resolve(TextValue baseUri, TextValue reference, SyntaxNode syntax) =>
        baseUri.WithoutNull().Select(whole => reference.WithoutNull().Select(part => Resolve(whole, part, syntax)));

    /// <summary>A reference against a base.</summary>
    public static Text Resolve(Text baseUri, Text reference, SyntaxNode syntax)
    {
        var pattern = reference.Pattern;
        var isSelfContained = UrlClassifier.ClassifyWithHoles(pattern) is UrlKind.Absolute or UrlKind.Unusable && pattern.IndexOf(':') > 0;
        if (isSelfContained)
        {
            return reference;
        }

        var isKnown = baseUri.Pattern.IndexOf(UrlClassifier.Hole) < 0 && pattern.Length > 0 && pattern[0] != UrlClassifier.Hole;
        if (isKnown && System.Uri.TryCreate(baseUri.Pattern, System.UriKind.Absolute, out var root) && baseUri.Pattern.IndexOf("://", StringComparison.Ordinal) > 0 && root.Host.Length > 0)
        {
            // The authority when the reference is a path from the root, else the base up to its last slash.
            var authority = root.GetLeftPart(System.UriPartial.Authority);
            var directory = authority + root.AbsolutePath.Substring(0, root.AbsolutePath.LastIndexOf('/') + 1);
            return Text.Concat(Text.Of(TextPiece.Of(pattern[0] == '/' ? authority : directory, baseUri.Pieces[0].Source)), reference);
        }

        // Some absolute URL that ends with the reference: where its path begins is known to be a boundary of segments.
        var anyBase = Text.Of(TextPiece.Hole(HoleContent.AbsoluteUrl, syntax));
        return Text.Concat(pattern.StartsWith("/", System.StringComparison.Ordinal) ? anyBase : Text.Concat(anyBase, Text.Of(TextPiece.Of("/", syntax))), reference);
    }
}

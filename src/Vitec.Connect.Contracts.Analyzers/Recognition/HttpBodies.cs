using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Bodies;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// The bodies that are sent with <c>HttpClient</c> as <c>HttpContent</c>: <c>StringContent</c>, <c>ByteArrayContent</c> and
/// <c>JsonContent</c>. A content is made in one place and sent in another, more than once maybe, so that a file's calls are
/// led back to their contents first; each is then a use where it is made, once.
/// </summary>
internal sealed class HttpBodies
{
    // The names of what sends contents, and of the property that a message has its content in.
    private static readonly string[] Names = { "Send", "SendAsync", "PutAsync", "PostAsync", "PatchAsync", "Content" };

    private readonly Evaluators _evaluators;
    private readonly ConditionalWeakTable<FileEvaluator, FileCode> _files = new();
    private readonly ConditionalWeakTable<FileEvaluator, FileCode>.CreateValueCallback _createFile;
    private readonly INamedTypeSymbol _content;
    private readonly INamedTypeSymbol? _message;
    private readonly INamedTypeSymbol? _invoker;
    private readonly INamedTypeSymbol? _client;
    private readonly INamedTypeSymbol? _text;
    private readonly INamedTypeSymbol? _bytes;
    private readonly INamedTypeSymbol? _json;
    private readonly JsonOptions _naming;
    private readonly BodyObjects _objects;
    private readonly HttpClientCalls _calls;

    private HttpBodies(Compilation compilation, Evaluators evaluators, JsonOptions naming, BodyObjects objects, HttpClientCalls calls, INamedTypeSymbol content)
    {
        _evaluators = evaluators;
        _createFile = file => new FileCode(this, file);
        _content = content;
        _message = compilation.TypeNamed("System.Net.Http.HttpRequestMessage");
        _invoker = compilation.TypeNamed("System.Net.Http.HttpMessageInvoker");
        _client = compilation.TypeNamed("System.Net.Http.HttpClient");
        _text = compilation.TypeNamed("System.Net.Http.StringContent");
        _bytes = compilation.TypeNamed("System.Net.Http.ByteArrayContent");
        _json = compilation.TypeNamed("System.Net.Http.Json.JsonContent");
        _naming = naming;
        _objects = objects;
        _calls = calls;
    }

    public static HttpBodies? In(Compilation compilation, Evaluators evaluators, JsonOptions naming, BodyObjects objects, HttpClientCalls calls) =>
        compilation.TypeNamed("System.Net.Http.HttpContent") is { } content ? new HttpBodies(compilation, evaluators, naming, objects, calls, content) : null;

    /// <summary>A body that is made here.</summary>
    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (creation.Type.Is(_text) || creation.Type.Is(_bytes))
        {
            Add(creation, ref uses);
        }
    }

    /// <summary>A body that is made here, or whose text is given to a function of the file that makes it.</summary>
    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (IsJsonContent(call)
            || (Makes(call.TargetMethod.ReturnType)
                && Function.DeclarationOf(call.TargetMethod, call.SemanticModel!.SyntaxTree) is not null))
        {
            Add(call, ref uses);
        }
    }

    /// <summary>Whether a function of this return type may make a content, alone or in a message.</summary>
    private bool Makes(ITypeSymbol? type)
    {
        type = ResultOf(type);
        return type.Is(_message) || Derives(type, _content);
    }

    /// <summary>Whether a value of a type may be a content or a message, as far as conversions go.</summary>
    private bool CanHold(ITypeSymbol? type)
    {
        type = ResultOf(type);
        return type is not null
            && (type.SpecialType == SpecialType.System_Object || type.TypeKind is TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Error
                || type.Is(_message) || Derives(type, _content) || (type.TypeKind == TypeKind.Class && Derives(type, _message)));
    }

    private static ITypeSymbol? ResultOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: { Length: 1 } result } ? result[0] : type;

    private static bool Derives(ITypeSymbol? type, INamedTypeSymbol? from)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (type.Is(from))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsJsonContent(IInvocationOperation call) => call.TargetMethod.Name == "Create" && call.TargetMethod.ContainingType.Is(_json);

    private void Add(IOperation operation, ref UseList uses)
    {
        foreach (var use in _files.GetValue(_evaluators.Of(operation), _createFile).UsesIn(operation))
        {
            uses.Add(use);
        }
    }

    /// <summary>The code of one file: the bodies of requests that each body of code sends.</summary>
    private sealed class FileCode(HttpBodies bodies, FileEvaluator file)
    {
        private static readonly IReadOnlyList<BodyUse> None = new List<BodyUse>();

        private readonly ConcurrentDictionary<SyntaxNode, BodyCode> _codes = new();
        private readonly ConcurrentDictionary<SyntaxNode, Dictionary<SyntaxNode, List<BodyUse>>> _inClosedCode = new();
        private Dictionary<SyntaxNode, List<BodyUse>>? _inOpenCode;

        /// <summary>The bodies that are found in an operation.</summary>
        public IReadOnlyList<BodyUse> UsesIn(IOperation operation)
        {
            var root = operation.Root();

            // What no other body can have is sent where it is made, and nothing else is looked at.
            var code = CodeOf(root);
            var known = code.IsClosed
                ? _inClosedCode.GetOrAdd(root.Syntax, _ => BodiesIn(new[] { code }))
                : _inOpenCode ??= BodiesIn(OpenCode());
            return known.TryGetValue(operation.Syntax, out var found) ? found : None;
        }

        private BodyCode CodeOf(IOperation root) => _codes.GetOrAdd(root.Syntax, _ => new BodyCode(root, file.Model, bodies));

        private List<BodyCode> OpenCode()
        {
            var open = new List<BodyCode>();
            foreach (var root in file.Bodies.WithAny(Names, CancellationToken.None))
            {
                if (CodeOf(root) is { IsClosed: false } code)
                {
                    open.Add(code);
                }
            }

            return open;
        }

        /// <summary>The bodies that some code sends, by the operation in which each is found.</summary>
        private Dictionary<SyntaxNode, List<BodyUse>> BodiesIn(IReadOnlyList<BodyCode> codes)
        {
            var found = new FileContents(bodies, file);
            foreach (var code in codes)
            {
                foreach (var call in code.Sending)
                {
                    if (call.Arguments.Named("content") is { } content && call.Arguments.Named("requestUri") is { } url)
                    {
                        found.Add(content, passed: null, new[] { new Source(url) }, call);
                    }
                    else
                    {
                        found.AddSent(call);
                    }
                }
            }

            foreach (var code in codes)
            {
                foreach (var message in code.Messages)
                {
                    found.AddUnsent(message);
                }
            }

            return found.Uses();
        }
    }

    /// <summary>What matters of one body: its calls that send something, its messages, and whether others can have them too.</summary>
    private sealed class BodyCode
    {
        public BodyCode(IOperation root, SemanticModel model, HttpBodies bodies)
        {
            var method = root.Syntax is CompilationUnitSyntax ? null : model.GetDeclaredSymbol(root.Syntax) as IMethodSymbol;
            IsClosed = root.Syntax is CompilationUnitSyntax || (method is not null && !Exchanges(method, bodies));
            foreach (var operation in root.Descendants())
            {
                switch (operation)
                {
                    case IInvocationOperation { TargetMethod: { Name: "Send" or "SendAsync" } called } call when called.ContainingType.Is(bodies._client) || called.ContainingType.Is(bodies._invoker):
                        Sending.Add(call);
                        break;
                    case IInvocationOperation call when call.TargetMethod.ContainingType.Is(bodies._client):
                        if (call.Arguments.Named("content") is not null && call.Arguments.Named("requestUri") is not null)
                        {
                            Sending.Add(call);
                        }

                        break;
                    case IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.LocalFunction } called }:
                        IsClosed &= !Exchanges(called, bodies) || Function.DeclarationOf(called, model.SyntaxTree) is null;
                        break;
                    case IObjectCreationOperation creation when creation.Type.Is(bodies._message):
                        Messages.Add(creation);
                        break;
                    case IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol } reference:
                        IsClosed &= !bodies.CanHold(reference.Type) || reference.Member.DeclaringSyntaxReferences.IsEmpty;
                        break;
                    case IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter }:
                        IsClosed &= !bodies.CanHold(parameter.Type) || SymbolEqualityComparer.Default.Equals(constructor, method);
                        break;
                }
            }
        }

        public bool IsClosed { get; }

        public List<IInvocationOperation> Sending { get; } = new();

        public List<IObjectCreationOperation> Messages { get; } = new();

        /// <summary>Whether a private function, or a property, can take or give contents or messages.</summary>
        private static bool Exchanges(IMethodSymbol method, HttpBodies bodies)
        {
            if (!Function.IsFollowed(method) && method.MethodKind != MethodKind.PropertyGet)
            {
                return false;
            }

            var exchanges = bodies.CanHold(method.ReturnType);
            foreach (var parameter in method.Parameters)
            {
                exchanges |= bodies.CanHold(parameter.Type);
            }

            return exchanges;
        }
    }

    /// <summary>Leads the calls of one file back to their contents.</summary>
    private sealed class FileContents(HttpBodies bodies, FileEvaluator file)
    {
        private readonly HashSet<SyntaxNode> _sent = new();

        // The bodies by their place, in the order in which they are found: one that is sent by several calls is one.
        private readonly Dictionary<SyntaxNode, (CallBody Body, SyntaxNode Owner, ImmutableArray<CallUse>.Builder Calls)> _byPlace = new();
        private readonly List<SyntaxNode> _places = new();

        public Dictionary<SyntaxNode, List<BodyUse>> Uses()
        {
            var uses = new Dictionary<SyntaxNode, List<BodyUse>>();
            foreach (var place in _places)
            {
                var (body, owner, calls) = _byPlace[place];
                if (!uses.TryGetValue(owner, out var ofOwner))
                {
                    uses.Add(owner, ofOwner = new List<BodyUse>());
                }

                ofOwner.Add(new BodyUse(body, calls.ToImmutable()));
            }

            return uses;
        }

        public void AddSent(IInvocationOperation call)
        {
            if (call.Arguments.Named("request") is not { } message)
            {
                return;
            }

            foreach (var made in Sources.Of(message, file))
            {
                _sent.Add(made.Value.Syntax);
            }

            var urls = new List<Source>();
            foreach (var url in Sources.OfMember(message, "RequestUri", file))
            {
                AddUrl(url, urls);
            }

            foreach (var content in Sources.OfMember(message, "Content", file))
            {
                Add(content.Value, content.Passed, urls, call);
            }
        }

        /// <summary>A message of which it is not seen how it is sent: by what is assigned to it in its body.</summary>
        public void AddUnsent(IObjectCreationOperation message)
        {
            if (_sent.Contains(message.Syntax))
            {
                return;
            }

            var urls = new List<Source>();
            var contents = new List<IOperation>();
            AddUrl(new Source(message), urls);
            foreach (var initializer in message.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
            {
                AddAssigned(initializer);
            }

            if (message.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
            {
                foreach (var reference in file.ReferencesTo(local, message))
                {
                    AddAssigned(reference.Parent?.Parent);
                }
            }

            foreach (var content in contents)
            {
                Add(content, passed: null, urls, sending: null);
            }

            void AddAssigned(IOperation? assignment)
            {
                switch (assignment)
                {
                    case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Content" }, Value: var content }:
                        contents.Add(content);
                        break;
                    case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "RequestUri" }, Value: var url }:
                        urls.Add(new Source(url));
                        break;
                }
            }
        }

        /// <param name="content">The content.</param>
        /// <param name="passed">The calls by which it came.</param>
        /// <param name="urls">The URLs that it is sent to.</param>
        /// <param name="sending">The call that sends it; null where that is not seen.</param>
        public void Add(IOperation content, Passed? passed, IReadOnlyList<Source> urls, IInvocationOperation? sending)
        {
            foreach (var source in Sources.Of(content, file, passed))
            {
                if (BodyOf(source) is var (body, owner))
                {
                    Add(body, owner, urls, source.Passed, sending);
                }
            }
        }

        private static void AddUrl(Source url, List<Source> urls)
        {
            if (url.Value is IObjectCreationOperation { Type.Name: "HttpRequestMessage" } creation)
            {
                if (creation.Arguments.Named("requestUri") is { } given)
                {
                    urls.Add(new Source(given, url.Passed));
                }
            }
            else
            {
                urls.Add(url);
            }
        }

        /// <summary>The body of a content, and the operation in which it is found; null for other contents.</summary>
        private (CallBody Body, SyntaxNode Owner)? BodyOf(Source content)
        {
            switch (content.Value)
            {
                case IObjectCreationOperation { Arguments: var arguments } creation when arguments.Named("content") is { } text
                    && (creation.Type.Is(bodies._text) || creation.Type.Is(bodies._bytes)):
                    var (value, call) = Passed.Resolve(text, content.Passed);
                    return (new CallBody(KindOf(arguments.Named("mediaType"), content.Passed), value), (call ?? content.Value).Syntax);
                case IInvocationOperation { Arguments: var arguments } create when bodies.IsJsonContent(create) && arguments.Named("inputValue") is { } input:
                    var (given, by) = Passed.Resolve(input, content.Passed);
                    return (new CallBody(given, bodies._naming.NamingOf(create, ObjectNaming.Web, file)), (by ?? content.Value).Syntax);
                default:
                    return null;
            }
        }

        private void Add(CallBody body, SyntaxNode owner, IReadOnlyList<Source> urls, Passed? passed, IInvocationOperation? sending)
        {
            if (!_byPlace.TryGetValue(body.Value.Syntax, out var found))
            {
                body.Objects = bodies._objects.In(body, file);
                _byPlace.Add(body.Value.Syntax, found = (body, owner, ImmutableArray.CreateBuilder<CallUse>()));
                _places.Add(body.Value.Syntax);
            }

            foreach (var url in urls)
            {
                found.Calls.Add(new CallUse(sending ?? url.Value)
                {
                    Url = Passed.Resolve(url.Value, url.Passed ?? passed).Value,
                    BaseUrls = sending is null ? ImmutableArray<IOperation>.Empty : bodies._calls.BaseUrlsOf(sending),
                });
            }
        }

        /// <summary>The kind that a media type says; where it may be one or the other, the text itself tells.</summary>
        private CallBodyKind KindOf(IOperation? mediaType, Passed? passed)
        {
            if (mediaType is null)
            {
                return CallBodyKind.RawText;
            }

            CallBodyKind? kind = null;
            foreach (var source in Sources.Of(mediaType, file, passed))
            {
                var text = source.Value is IObjectCreationOperation { Arguments: var arguments } ? arguments.Named("mediaType") ?? source.Value : source.Value;
                foreach (var alternative in file.Evaluate(text, CancellationToken.None).Alternatives)
                {
                    var said = alternative.Pattern.IndexOf("json", System.StringComparison.OrdinalIgnoreCase) >= 0 ? CallBodyKind.RawJson
                        : alternative.Pattern.IndexOf("xml", System.StringComparison.OrdinalIgnoreCase) >= 0 ? CallBodyKind.RawXml
                        : CallBodyKind.RawText;
                    if ((kind ??= said) != said)
                    {
                        return CallBodyKind.RawText;
                    }
                }
            }

            return kind ?? CallBodyKind.RawText;
        }
    }
}

using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Basic credentials of the framework's clients: <c>AuthenticationHeaderValue</c>, an Authorization header set as text, and
/// <c>NetworkCredential</c> that reaches the <c>Credentials</c> of a handler, a request or a <c>WebClient</c>.
/// </summary>
internal sealed class BasicCredentials
{
    private const string Basic = "Basic";

    private static readonly string[] Clients =
    {
        "System.Net.Http.HttpClientHandler",
        "System.Net.Http.SocketsHttpHandler",
        "System.Net.Http.WinHttpHandler",
        "System.Net.WebRequest",
        "System.Net.HttpWebRequest",
        "System.Net.WebClient",
    };

    private readonly Evaluators _evaluators;
    private readonly AuthorizationHeader _header;
    private readonly TypeSet _clients;
    private readonly INamedTypeSymbol? _headerValue;
    private readonly INamedTypeSymbol? _httpHeaders;
    private readonly INamedTypeSymbol? _webHeaders;
    private readonly INamedTypeSymbol? _credential;
    private readonly INamedTypeSymbol? _cache;

    public BasicCredentials(Compilation compilation, Evaluators evaluators)
    {
        _evaluators = evaluators;
        _header = new AuthorizationHeader(evaluators);
        _clients = new TypeSet(compilation, Clients);
        _headerValue = compilation.TypeNamed("System.Net.Http.Headers.AuthenticationHeaderValue");
        _httpHeaders = compilation.TypeNamed("System.Net.Http.Headers.HttpHeaders");
        _webHeaders = compilation.TypeNamed("System.Net.WebHeaderCollection");
        _credential = compilation.TypeNamed("System.Net.NetworkCredential");
        _cache = compilation.TypeNamed("System.Net.CredentialCache");
    }

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        var (method, arguments) = (call.TargetMethod, call.Arguments);
        switch (method.Name)
        {
            case "Add" or "TryAddWithoutValidation" when method.ContainingType.Is(_httpHeaders):
                _header.Add(arguments.Named("name"), arguments.Named("value") ?? OnlyOf(arguments.Named("values")), ref uses);
                break;
            case "Add" when method.ContainingType.Is(_webHeaders) && arguments.Length == 1 && arguments.Named("header") is { } line:
                uses.Add(new CredentialUse(line, CredentialKind.HeaderLine, line));
                break;
            case "Add" or "Set" when method.ContainingType.Is(_webHeaders):
                _header.Add(arguments.Named("name") ?? arguments.Named("header"), arguments.Named("value"), ref uses);
                break;
            case "Parse" when method.ContainingType.Is(_headerValue) && arguments.Named("input") is { } input && !IsOfProxy(call):
                uses.Add(new CredentialUse(input, CredentialKind.Header, input));
                break;
        }
    }

    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (creation.Type.Is(_headerValue)
            && creation.Arguments.Named("scheme") is { } scheme && creation.Arguments.Named("parameter") is { } parameter
            && _header.CanBe(scheme, Basic) && !IsOfProxy(creation))
        {
            uses.Add(new CredentialUse(parameter, CredentialKind.Encoded, parameter));
        }
    }

    public void FindUses(IAssignmentOperation assignment, ref UseList uses)
    {
        if (assignment.Target is not IPropertyReferenceOperation { Property: var property } target)
        {
            return;
        }

        // The indexer by text is one of NameValueCollection's.
        if (property.IsIndexer && Types.Is(target.Instance?.Type, _webHeaders) && target.Arguments.Length == 1)
        {
            _header.Add(target.Arguments[0].Value, assignment.Value, ref uses);
        }
        else if (property.Name == "Credentials" && _clients.Contains(property.ContainingType))
        {
            AddCredentials(assignment.Value, ref uses);
        }
    }

    /// <summary>Whether a header value is only given to a proxy: at once, or from the local that holds it.</summary>
    private bool IsOfProxy(IOperation value)
    {
        value = value.WithConversions();
        if (value.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
        {
            var references = _evaluators.Of(value).ReferencesTo(local, value);
            foreach (var reference in references)
            {
                if (!IsProxyAssignment(reference))
                {
                    return false;
                }
            }

            return references.Count > 0;
        }

        return IsProxyAssignment(value);
    }

    private static bool IsProxyAssignment(IOperation value) =>
        value.Parent is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "ProxyAuthorization" } };

    private void AddCredentials(IOperation value, ref UseList uses)
    {
        var file = _evaluators.Of(value);
        foreach (var origin in Sources.Of(value, file))
        {
            if (origin.Value is not IObjectCreationOperation creation)
            {
                continue;
            }

            if (creation.Type.Is(_credential))
            {
                AddCredential(value, creation, ref uses);
            }
            else if (creation.Type.Is(_cache))
            {
                foreach (var cached in CachedIn(creation, file))
                {
                    foreach (var single in Sources.Of(cached, file))
                    {
                        if (single.Value is IObjectCreationOperation made && made.Type.Is(_credential))
                        {
                            AddCredential(value, made, ref uses);
                        }
                    }
                }
            }
        }
    }

    private static void AddCredential(IOperation place, IObjectCreationOperation creation, ref UseList uses)
    {
        var user = creation.Arguments.Named("userName") ?? Initial(creation, "UserName");
        var password = creation.Arguments.Named("password") ?? Initial(creation, "Password");
        if (user is not null && password?.Type?.SpecialType == SpecialType.System_String)
        {
            uses.Add(new CredentialUse(place, CredentialKind.UserAndPassword, user, password));
        }
    }

    private static IOperation? Initial(IObjectCreationOperation creation, string member)
    {
        if (creation.Initializer is { } initializer)
        {
            foreach (var each in initializer.Initializers)
            {
                if (each is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } property }, Value: var value } && property.Name == member)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>The credentials that are put into a cache for the scheme Basic: as it is made, or later through its local.</summary>
    private List<IOperation> CachedIn(IObjectCreationOperation creation, FileEvaluator file)
    {
        var cached = new List<IOperation>();
        if (creation.Initializer is { } initializer)
        {
            foreach (var each in initializer.Initializers)
            {
                Add(each as IInvocationOperation);
            }
        }

        if (creation.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } })
        {
            foreach (var reference in file.ReferencesTo(local, creation))
            {
                Add(reference.Parent as IInvocationOperation);
            }
        }

        return cached;

        void Add(IInvocationOperation? call)
        {
            if (call is { TargetMethod.Name: "Add" } && (call.Arguments.Named("authType") ?? call.Arguments.Named("authenticationType")) is { } scheme && _header.CanBe(scheme, Basic)
                && (call.Arguments.Named("cred") ?? call.Arguments.Named("credential")) is { } credential)
            {
                cached.Add(credential);
            }
        }
    }

    /// <summary>The only element of a collection that is written out; null for others.</summary>
    private static IOperation? OnlyOf(IOperation? collection) => collection is null ? null : Passed.Unwrapped(collection) switch
    {
        IArrayCreationOperation { Initializer.ElementValues: { Length: 1 } elements } => elements[0],
        { Syntax: CollectionExpressionSyntax { Elements.Count: 1 }, ChildOperations: { Count: 1 } elements } => elements.First(),
        _ => null,
    };
}

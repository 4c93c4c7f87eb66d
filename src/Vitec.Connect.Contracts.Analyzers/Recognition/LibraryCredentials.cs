using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Vitec.Connect.Contracts.Analyzers.Evaluation;

namespace Vitec.Connect.Contracts.Analyzers.Recognition;

/// <summary>
/// Basic credentials of the libraries: RestSharp's <c>HttpBasicAuthenticator</c> and <c>AddHeader</c>, Flurl's
/// <c>WithBasicAuth</c> and <c>WithHeader</c>, Refit's <c>[Headers]</c>, RestEase's <c>[Header]</c>.
/// </summary>
internal sealed class LibraryCredentials
{
    private readonly AuthorizationHeader _header;
    private readonly TypeSet _withHeaders;
    private readonly INamedTypeSymbol? _authenticator;
    private readonly INamedTypeSymbol? _refitHeaders;
    private readonly INamedTypeSymbol? _restEaseHeader;

    public LibraryCredentials(Compilation compilation, Evaluators evaluators)
    {
        _header = new AuthorizationHeader(evaluators);
        _authenticator = compilation.TypeNamed("RestSharp.Authenticators.HttpBasicAuthenticator");
        _refitHeaders = compilation.TypeNamed("Refit.HeadersAttribute");
        _restEaseHeader = compilation.TypeNamed("RestEase.HeaderAttribute");
        _withHeaders = new TypeSet(
            compilation,
            "RestSharp.RestRequest", "RestSharp.RestRequestExtensions", "RestSharp.RestClient", "RestSharp.RestClientExtensions",
            "Flurl.Http.GeneratedExtensions", "Flurl.Http.HeaderExtensions");
    }

    /// <summary>Whether a library is there that has headers in attributes.</summary>
    public bool AreInAttributes => _refitHeaders is not null || _restEaseHeader is not null;

    public void FindUses(IInvocationOperation call, ref UseList uses)
    {
        if (call.TargetMethod.Name is not ("AddHeader" or "AddOrUpdateHeader" or "AddDefaultHeader" or "WithHeader" or "WithBasicAuth")
            || !_withHeaders.Contains(call.TargetMethod.DeclaringType()))
        {
            return;
        }

        var arguments = call.Arguments;
        if (arguments.Named("name") is { } name)
        {
            _header.Add(name, WithoutConversion(arguments.Named("value")), ref uses);
        }
        else if (arguments.Named("username") is { } user && arguments.Named("password") is { } password)
        {
            // The call begins where its chain does, perhaps lines before.
            uses.Add(new CredentialUse(password, CredentialKind.UserAndPassword, user, password));
        }
    }

    public void FindUses(IObjectCreationOperation creation, ref UseList uses)
    {
        if (creation.Type.Is(_authenticator)
            && creation.Arguments.Named("username") is { } user && creation.Arguments.Named("password") is { } password)
        {
            uses.Add(new CredentialUse(creation, CredentialKind.UserAndPassword, user, password));
        }
    }

    public void FindUses(IAttributeOperation attribute, ref UseList uses)
    {
        if (attribute.Operation is not IObjectCreationOperation { Type: { } type } creation)
        {
            return;
        }

        if (type.Is(_restEaseHeader))
        {
            _header.Add(creation.Arguments.Named("name"), creation.Arguments.Named("value"), ref uses);
        }
        else if (type.Is(_refitHeaders) && creation.Arguments.Length == 1)
        {
            AddLines(creation.Arguments[0].Value, ref uses);
        }
    }

    private static void AddLines(IOperation headers, ref UseList uses)
    {
        if (WithoutConversion(headers) is IArrayCreationOperation { Initializer.ElementValues: var lines })
        {
            foreach (var line in lines)
            {
                uses.Add(new CredentialUse(line, CredentialKind.HeaderLine, line));
            }
        }
    }

    private static IOperation? WithoutConversion(IOperation? value) => value is IConversionOperation { OperatorMethod: null, Operand: var operand } ? operand : value;
}

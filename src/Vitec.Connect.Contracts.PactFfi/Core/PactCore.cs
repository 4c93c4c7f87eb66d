using System.Runtime.InteropServices;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>
/// The functions of the Pact core that we call, as its header declares them. Booleans are one byte. Strings go in as UTF-8;
/// they may hold neither U+0000 nor half a surrogate pair (<see cref="CoreText"/>). Strings that come out are pointers,
/// since the core frees them itself, or wants them back.
/// </summary>
internal static partial class PactCore
{
    private const string Library = PactCoreLibrary.Name;

    static PactCore() => PactCoreLibrary.Register();

    /// <summary>Once a process; later calls are without effect.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_log_to_buffer")]
    public static partial int LogToBuffer(int level);

    [LibraryImport(Library, EntryPoint = "pactffi_string_delete")]
    public static partial void StringDelete(nint text);

    /// <summary>Whether the example as a whole matches; false as well when the expression is none.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_check_regex", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool CheckRegex(string regex, string example);

    [LibraryImport(Library, EntryPoint = "pactffi_new_pact", StringMarshalling = StringMarshalling.Utf8)]
    public static partial ushort NewPact(string consumer, string provider);

    [LibraryImport(Library, EntryPoint = "pactffi_free_pact_handle")]
    public static partial uint FreePact(ushort pact);

    [LibraryImport(Library, EntryPoint = "pactffi_with_specification")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WithSpecification(PactHandle pact, int version);

    [LibraryImport(Library, EntryPoint = "pactffi_new_interaction", StringMarshalling = StringMarshalling.Utf8)]
    public static partial uint NewInteraction(PactHandle pact, string description);

    [LibraryImport(Library, EntryPoint = "pactffi_given_with_params", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int GivenWithParams(uint interaction, string state, string parametersJson);

    [LibraryImport(Library, EntryPoint = "pactffi_with_request", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WithRequest(uint interaction, string method, string path);

    [LibraryImport(Library, EntryPoint = "pactffi_with_query_parameter_v2", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WithQueryParameter(uint interaction, string name, nuint index, string value);

    [LibraryImport(Library, EntryPoint = "pactffi_with_header_v2", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WithHeader(uint interaction, InteractionPart part, string name, nuint index, string value);

    [LibraryImport(Library, EntryPoint = "pactffi_with_body", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WithBody(uint interaction, InteractionPart part, string contentType, string body);

    /// <summary>Merges with the rules that are there. False for JSON that is none; paths that lead nowhere pass without a word.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_with_matching_rules", StringMarshalling = StringMarshalling.Utf8)]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool WithMatchingRules(uint interaction, InteractionPart part, string rulesJson);

    [LibraryImport(Library, EntryPoint = "pactffi_response_status")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool ResponseStatus(uint interaction, ushort status);

    /// <summary>The port; negative for a failure.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_create_mock_server_for_transport", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int CreateMockServer(PactHandle pact, string address, ushort port, string transport, string? configuration);

    [LibraryImport(Library, EntryPoint = "pactffi_mock_server_mismatches")]
    public static partial nint MockServerMismatches(int port);

    [LibraryImport(Library, EntryPoint = "pactffi_mock_server_logs")]
    public static partial nint MockServerLogs(int port);

    [LibraryImport(Library, EntryPoint = "pactffi_cleanup_mock_server")]
    [return: MarshalAs(UnmanagedType.U1)]
    public static partial bool CleanUpMockServer(int port);

    [LibraryImport(Library, EntryPoint = "pactffi_pact_handle_write_file", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int WritePactFile(PactHandle pact, string directory, [MarshalAs(UnmanagedType.U1)] bool overwrite);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_new_for_application", StringMarshalling = StringMarshalling.Utf8)]
    public static partial VerifierHandle NewVerifier(string application, string version);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_shutdown")]
    public static partial void FreeVerifier(nint verifier);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_provider_info", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetProviderInfo(VerifierHandle verifier, string name, string scheme, string host, ushort port, string path);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_provider_state", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetProviderState(VerifierHandle verifier, string url, byte teardown, byte body);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_filter_info", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetFilterInfo(VerifierHandle verifier, string? description, string? state, byte noState);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_verification_options")]
    public static partial int SetVerificationOptions(VerifierHandle verifier, byte disableSslVerification, CULong requestTimeout);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_coloured_output")]
    public static partial int SetColouredOutput(VerifierHandle verifier, byte coloured);

    /// <summary>Redirects are followed unless this is 0.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_follow_redirects")]
    public static partial void SetFollowRedirects(VerifierHandle verifier, byte follow);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_add_custom_header", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void AddCustomHeader(VerifierHandle verifier, string name, string value);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_consumer_filters", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetConsumerFilters(VerifierHandle verifier, string[] consumers, ushort count);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_add_file_source", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void AddFileSource(VerifierHandle verifier, string file);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_add_directory_source", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void AddDirectorySource(VerifierHandle verifier, string directory);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_url_source", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void AddUrlSource(VerifierHandle verifier, string url, string? userName, string? password, string? token);

    /// <summary>After <see cref="SetProviderInfo"/>: the source copies the provider's name. -1: a selector is no JSON.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_broker_source_with_selectors", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int AddBrokerSource(
        VerifierHandle verifier,
        string url,
        string? userName,
        string? password,
        string? token,
        byte enablePending,
        string? includeWipPactsSince,
        string[] providerTags,
        ushort providerTagCount,
        string? providerBranch,
        string[] consumerVersionSelectors,
        ushort consumerVersionSelectorCount,
        string[] consumerVersionTags,
        ushort consumerVersionTagCount);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_set_publish_options", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int SetPublishOptions(
        VerifierHandle verifier, string version, string? buildUrl, string[] tags, ushort tagCount, string? branch);

    /// <summary>0: verified; 1: not; 2: could not be run. Blocks, and prints its report to the standard output of the process.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_execute")]
    public static partial int Execute(VerifierHandle verifier);

    /// <summary>To be freed by <see cref="StringDelete"/>, as those below.</summary>
    [LibraryImport(Library, EntryPoint = "pactffi_verifier_json")]
    public static partial nint VerifierJson(VerifierHandle verifier);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_output")]
    public static partial nint VerifierOutput(VerifierHandle verifier, byte stripAnsi);

    [LibraryImport(Library, EntryPoint = "pactffi_verifier_logs")]
    public static partial nint VerifierLogs(VerifierHandle verifier);
}

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Security;
using System.Threading;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>A pact file that has been read and found fit to be verified.</summary>
/// <remarks>
/// The shape is that of the Pact specification, versions 1 to 4. The Pact core itself takes much for a success that is not
/// one (a pact without interactions, for instance), so that files are judged before the core sees them.
/// </remarks>
public sealed class PactFile
{
    internal PactFile(string path, string consumer, string provider, IReadOnlyList<DeclaredInteraction> interactions)
    {
        Path = path;
        Consumer = consumer;
        Provider = provider;
        Interactions = interactions;
    }

    /// <summary>The file, or the URL that it was fetched from, without its query.</summary>
    public string Path { get; }

    /// <summary>The consumer's name.</summary>
    public string Consumer { get; }

    /// <summary>The provider's name.</summary>
    public string Provider { get; }

    /// <summary>The HTTP interactions, in the file's order; at least one.</summary>
    public IReadOnlyList<DeclaredInteraction> Interactions { get; }

    /// <summary>Reads a pact file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="provider">The provider that it has to be for.</param>
    /// <returns>What it holds.</returns>
    /// <exception cref="PactFileException">
    /// It can't be read, is empty, larger than 20 MiB, cut off, not JSON in UTF-8, no pact, of an unknown version of the specification, for
    /// another provider, or declares no interactions or others than HTTP ones.
    /// </exception>
    public static PactFile Read(string path, string provider = VitecConnectProvider.Name)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentException.ThrowIfNullOrEmpty(provider);
        byte[] bytes;
        try
        {
            if (new FileInfo(path).Length > PactFileReader.MaxSize)
            {
                throw new PactFileException([$"{path} {PactFileReader.TooLarge}"]);
            }

            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            throw new PactFileException([$"{path} can't be read: {e.Message} Check that the file exists and that you may read it."], e);
        }

        return new PactFileReader(path, provider).Read(bytes);
    }

    /// <summary>Reads the pact files of a folder: those named <c>*.json</c>; its sub-folders are not looked into.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="provider">The provider that they have to be for.</param>
    /// <returns>The files, at least one, in the order of their names.</returns>
    /// <exception cref="PactFileException">
    /// The folder does not exist, can't be read or holds no pact file, or two of one consumer, or a file is unfit (see <see cref="Read"/>). The
    /// problems of all files are in it.
    /// </exception>
    public static IReadOnlyList<PactFile> ReadFolder(string folder, string provider = VitecConnectProvider.Name)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        ArgumentException.ThrowIfNullOrEmpty(provider);
        var files = new List<PactFile>();
        var problems = new List<string>();
        foreach (var path in List(folder))
        {
            try
            {
                files.Add(Read(path, provider));
            }
            catch (PactFileException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        foreach (var pair in files.GroupBy(file => file.Consumer).Where(pair => pair.Count() > 1))
        {
            problems.Add(
                $"{string.Join(" and ", pair.Select(file => file.Path))} are pacts of the same consumer, \"{pair.Key}\". Keep the one that its contract tests write, and delete what is left over.");
        }

        return problems.Count > 0 ? throw new PactFileException(problems) : files;
    }

    /// <summary>Fetches pact files over HTTP.</summary>
    /// <param name="urls">Where they are, at least one; http or https.</param>
    /// <param name="options">Credentials, and more; null for none.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <returns>The files, in the order of their URLs.</returns>
    /// <exception cref="ArgumentException">There are no URLs, or the options can't be used; the message says why.</exception>
    /// <exception cref="PactFileException">
    /// One can't be fetched, or is unfit (see <see cref="Read"/>). The problems of all are in it.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static async Task<IReadOnlyList<PactFile>> FetchAsync(
        IReadOnlyList<Uri> urls, PactUrlOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(urls);
        options ??= new PactUrlOptions();
        if (urls.Count == 0)
        {
            throw new ArgumentException("There are no URLs, and so there is nothing to verify.", nameof(urls));
        }

        BaseAddressCheck.ThrowUnlessFit(options.RequestTimeout);
        foreach (var url in urls)
        {
            BaseAddressCheck.ThrowUnlessFit(new Uri(url.IsAbsoluteUri ? url.GetLeftPart(UriPartial.Path) : url.OriginalString, UriKind.RelativeOrAbsolute), "pact");
            Credentials.Check(url, options.UserName, options.Password, options.Token);
        }

        using var client = new SourceClient(Credentials.Of(options.UserName, options.Password, options.Token), options.RequestTimeout);
        var files = new List<PactFile>();
        var problems = new List<string>();
        foreach (var url in urls)
        {
            try
            {
                var bytes = await client.FetchAsync(url, json: null, cancellationToken).ConfigureAwait(false);
                files.Add(new PactFileReader(SourceClient.Shown(url), options.Provider).Read(bytes));
            }
            catch (SourceException e)
            {
                problems.Add(e.Message);
            }
            catch (PactFileException e)
            {
                problems.AddRange(e.Problems);
            }
        }

        return problems.Count > 0 ? throw new PactFileException(problems) : files;
    }

    private static string[] List(string folder)
    {
        if (File.Exists(folder))
        {
            throw new PactFileException([$"{folder} is a file. Give the folder that it is in."]);
        }

        if (!Directory.Exists(folder))
        {
            throw new PactFileException([$"The folder {folder} does not exist. Give the folder that the consumers' pact files are in."]);
        }

        string[] paths;
        try
        {
            paths = Directory.GetFiles(folder, "*.json", new EnumerationOptions { MatchCasing = MatchCasing.CaseInsensitive, IgnoreInaccessible = false });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or SecurityException)
        {
            throw new PactFileException([$"The folder {folder} can't be read: {e.Message} Check that you may read it."], e);
        }

        if (paths.Length == 0)
        {
            throw new PactFileException(
            [
                $"The folder {folder} holds no pact files (*.json; sub-folders are not looked into): there is nothing to verify. "
                + "Run the consumers' contract tests, which write them, or give another folder.",
            ]);
        }

        Array.Sort(paths, StringComparer.Ordinal);
        return paths;
    }
}

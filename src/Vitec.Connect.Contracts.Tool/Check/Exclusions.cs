using System.Collections.Generic;
using System.IO;
using Microsoft.Extensions.FileSystemGlobbing;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>
/// The files that are not to be looked at, by patterns as in .gitignore: relative to a folder, in any of its folders when
/// there is no slash, and with all that is in a folder that matches.
/// </summary>
internal sealed class Exclusions
{
    private readonly Matcher _matcher = new(Paths.Comparison);
    private readonly string _folder;
    private readonly bool _isEmpty;

    public Exclusions(string folder, IReadOnlyCollection<string> patterns)
    {
        _folder = folder;
        _isEmpty = patterns.Count == 0;
        foreach (var given in patterns)
        {
            var pattern = given.Replace('\\', '/').TrimEnd('/');
            pattern = pattern.Contains('/', System.StringComparison.Ordinal) ? pattern.TrimStart('/') : "**/" + pattern;
            _matcher.AddInclude(pattern);
            _matcher.AddInclude(pattern + "/**");
        }
    }

    public bool Contains(string file) =>
        !_isEmpty && Path.GetRelativePath(_folder, file).Replace('\\', '/') is var relative && _matcher.Match(relative).HasMatches;
}

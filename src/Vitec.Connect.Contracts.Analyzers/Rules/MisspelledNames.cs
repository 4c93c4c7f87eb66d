using System;
using Vitec.Connect.Contracts.Analyzers.Contract;

namespace Vitec.Connect.Contracts.Analyzers.Rules;

/// <summary>Tells which name of the contract a misspelled one means.</summary>
internal static class MisspelledNames
{
    /// <summary>The property of a diagnostic that holds the right name.</summary>
    public const string NewName = "NewName";

    /// <summary>
    /// The only name of the contract that differs in case, underscores, or a letter or two of a longer name, and is not there
    /// already; null when there is none.
    /// </summary>
    public static string? MeantBy(string name, BodyContract contract, Func<string, bool> isThere)
    {
        string? meant = null;
        foreach (var member in contract.Members)
        {
            if (!IsClose(Plain(name), Plain(member.JsonName)) || isThere(member.JsonName))
            {
                continue;
            }

            if (meant is not null)
            {
                return null;
            }

            meant = member.JsonName;
        }

        return meant;
    }

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").ToLowerInvariant();

    private static bool IsClose(string name, string other) =>
        name == other || (other.Length >= 3 && Math.Abs(name.Length - other.Length) <= 2 && Distance(name, other) <= (other.Length < 6 ? 1 : 2));

    /// <summary>How many letters have to be inserted, left out, changed or swapped (Damerau and Levenshtein).</summary>
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    rows[i, j] = i + j;
                    continue;
                }

                var change = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(change, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}

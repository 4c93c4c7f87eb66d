using System;
using System.Globalization;

namespace Vitec.Connect.Contracts.PactFfi.Verification;

/// <summary>Reads how Rust writes a duration for debugging: <c>147ms</c>, <c>1.5s</c>, <c>83.2µs</c>, <c>12ns</c>.</summary>
internal static class RustDuration
{
    public static TimeSpan? Parse(string text)
    {
        var digits = text.AsSpan().TrimEnd("nµms");
        if (!double.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        double? seconds = text[digits.Length..] switch
        {
            "s" => number,
            "ms" => number / 1e3,
            "µs" => number / 1e6,
            "ns" => number / 1e9,
            _ => null,
        };
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds.Value) : null;
    }
}

using System;
using PactNet;

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>The core's log: kept in memory, at one level for the whole process, which the first user sets.</summary>
internal static class CoreLog
{
    private static readonly object Gate = new();
    private static bool _started;

    public static void Start(PactLogLevel level)
    {
        // The core's numbers: off, error, warn, info, debug, trace.
        var coreLevel = level switch
        {
            PactLogLevel.Trace => 5,
            PactLogLevel.Debug => 4,
            PactLogLevel.Information => 3,
            PactLogLevel.Warn => 2,
            PactLogLevel.Error => 1,
            PactLogLevel.None => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a log level."),
        };
        lock (Gate)
        {
            if (!_started)
            {
                _ = PactCore.LogToBuffer(coreLevel);
                _started = true;
            }
        }
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Logging;

namespace Vitec.Connect.Contracts.Client.Tests;

/// <summary>Everything that is logged: messages, their structured values, scopes and exceptions.</summary>
internal sealed class CapturedLogs : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<string> _entries = new();

    public string Text => string.Join('\n', _entries);

    public ILogger CreateLogger(string categoryName) => this;

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
    {
        Add(state);
        return null;
    }

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _entries.Enqueue($"{logLevel}: {formatter(state, exception)} {exception}");
        Add(state);
    }

    public void Dispose()
    {
    }

    private void Add(object? state)
    {
        _entries.Enqueue(state?.ToString() ?? "");
        if (state is IEnumerable<KeyValuePair<string, object?>> values)
        {
            _entries.Enqueue(string.Join(", ", values.Select(value => $"{value.Key}={value.Value}")));
        }
    }
}

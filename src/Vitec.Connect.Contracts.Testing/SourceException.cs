using System;

namespace Vitec.Connect.Contracts.Testing;

/// <summary>Something can't be fetched. The message begins with its URL.</summary>
internal sealed class SourceException(string message, Exception? innerException = null) : Exception(message, innerException);

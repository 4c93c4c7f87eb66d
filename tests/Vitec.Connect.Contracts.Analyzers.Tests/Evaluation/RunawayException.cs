using System;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Evaluation;

/// <summary>A generated program made a text so long that it is ended; it catches no more than <see cref="SystemException"/>.</summary>
internal sealed class RunawayException : Exception;

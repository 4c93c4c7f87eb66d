using System;
using System.Threading.Tasks;
using PactNet.Exceptions;

namespace PactNet;

/// <summary>The interactions of one test.</summary>
public interface IPactBuilder
{
    /// <summary>
    /// Starts a mock server that answers as the interactions say, lets the consumer call it, and sees whether it did what the
    /// interactions expect. If so, they are merged into the pact file.
    /// </summary>
    /// <param name="interact">Lets the consumer call the mock server. What it throws is thrown on.</param>
    /// <exception cref="PactFailureException">
    /// The consumer sent something else, too much, or nothing (the message says what was expected and what came), or the pact
    /// file can't be written.
    /// </exception>
    /// <exception cref="InvalidOperationException">There is no interaction, or one is incomplete, or the port is taken.</exception>
    void Verify(Action<IConsumerContext> interact);

    /// <summary>As <see cref="Verify"/>, for a consumer that works asynchronously.</summary>
    /// <param name="interact">Lets the consumer call the mock server. What it throws is thrown on.</param>
    /// <returns>A task that ends when the pact file is written.</returns>
    /// <exception cref="PactFailureException">As for <see cref="Verify"/>.</exception>
    /// <exception cref="InvalidOperationException">As for <see cref="Verify"/>.</exception>
    Task VerifyAsync(Func<IConsumerContext, Task> interact);
}

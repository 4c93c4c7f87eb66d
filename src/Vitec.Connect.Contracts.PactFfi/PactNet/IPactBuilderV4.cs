namespace PactNet;

/// <summary>The interactions of one test, of version 4 of the Pact specification.</summary>
public interface IPactBuilderV4 : IPactBuilder
{
    /// <summary>Adds an interaction.</summary>
    /// <param name="description">
    /// What the consumer asks for: "a request for the user's interaction". With the provider states it tells the interaction
    /// from the others of the pact.
    /// </param>
    /// <returns>The interaction's request.</returns>
    /// <exception cref="System.ArgumentException">The description is blank, or this builder has it already.</exception>
    /// <exception cref="System.InvalidOperationException">The builder has been verified.</exception>
    IRequestBuilderV4 UponReceiving(string description);
}

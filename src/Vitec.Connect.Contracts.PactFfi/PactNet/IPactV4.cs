namespace PactNet;

/// <summary>A pact of version 4 of the Pact specification.</summary>
public interface IPactV4 : IPact
{
}

namespace Vitec.Connect.Contracts.PactFfi.Core;

/// <summary>The half of an interaction that a call of the core is about.</summary>
internal enum InteractionPart
{
    Request = 0,
    Response = 1,
}

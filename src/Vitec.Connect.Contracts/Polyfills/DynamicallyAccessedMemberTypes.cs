#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The kinds of members that <see cref="DynamicallyAccessedMembersAttribute"/> keeps, as far as they are used here.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicParameterlessConstructor = 0x0001,
    PublicProperties = 0x0200,
}
#endif

#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Read by the trimmer by name; netstandard2.0 has no such attribute, and needs none.</summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute : Attribute
{
    public DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) => MemberTypes = memberTypes;

    public DynamicallyAccessedMemberTypes MemberTypes { get; }
}
#endif

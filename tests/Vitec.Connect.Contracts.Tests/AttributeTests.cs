using System;

namespace Vitec.Connect.Contracts.Tests;

public class AttributeTests
{
    [Theory]
    [InlineData(typeof(AbsoluteUrlAttribute), AttributeTargets.Property | AttributeTargets.Parameter, false)]
    [InlineData(typeof(CustomerIdAttribute), AttributeTargets.Property | AttributeTargets.Parameter, false)]
    [InlineData(typeof(ConnectEndpointAttribute), AttributeTargets.Assembly, true)]
    public void An_attribute_goes_where_users_need_it(Type attribute, AttributeTargets targets, bool allowMultiple)
    {
        var usage = (AttributeUsageAttribute)Attribute.GetCustomAttribute(attribute, typeof(AttributeUsageAttribute))!;

        Assert.Equal((targets, allowMultiple), (usage.ValidOn, usage.AllowMultiple));
    }
}

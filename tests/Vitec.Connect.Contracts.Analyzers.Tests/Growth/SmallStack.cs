using System;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace Vitec.Connect.Contracts.Analyzers.Tests.Growth;

/// <summary>A thread whose stack is as small as those that compilers run on: 1 MB. Past its end, the process is gone.</summary>
internal static class SmallStack
{
    private const int Default = 1 << 20;

    public static T Run<T>(Func<T> function, int size = Default)
    {
        var result = default(T);
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try
            {
                result = function();
            }
            catch (Exception e)
            {
                failure = ExceptionDispatchInfo.Capture(e);
            }
        }, size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result!;
    }
}

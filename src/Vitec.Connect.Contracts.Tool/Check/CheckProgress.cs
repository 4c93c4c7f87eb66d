using System;
using System.Threading.Tasks;
using Spectre.Console;

namespace Vitec.Connect.Contracts.Tool.Check;

/// <summary>Shows how far a check has come: a bar on a terminal, else nothing.</summary>
internal sealed class CheckProgress
{
    private readonly ProgressTask? _bar;
    private bool _hasBegun;

    private CheckProgress(ProgressTask? bar) => _bar = bar;

    public static async Task<T> ShowAsync<T>(IAnsiConsole console, Func<CheckProgress, Task<T>> work)
    {
        if (!console.Profile.Capabilities.Interactive || !console.Profile.Capabilities.Ansi)
        {
            return await work(new CheckProgress(bar: null)).ConfigureAwait(false);
        }

        return await console.Progress()
            .AutoClear(true)
            .Columns(new SpinnerColumn(), new ProgressBarColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(context =>
            {
                var bar = context.AddTask("Reading the code");
                bar.IsIndeterminate = true;
                return work(new CheckProgress(bar));
            }).ConfigureAwait(false);
    }

    /// <summary>What is done, while it is not known how long it takes.</summary>
    public void Status(string what)
    {
        if (_bar is not null)
        {
            _bar.Description = Markup.Escape(what);
        }
    }

    /// <summary>So many steps follow.</summary>
    public void Begin(int steps)
    {
        if (_bar is not null)
        {
            _bar.IsIndeterminate = false;
            _bar.MaxValue = steps;
        }
    }

    /// <summary>The next step begins.</summary>
    public void Next(string what)
    {
        if (_bar is not null)
        {
            _bar.Increment(_hasBegun ? 1 : 0);
            _hasBegun = true;
            _bar.Description = Markup.Escape(Printable.Line(what));
        }
    }
}

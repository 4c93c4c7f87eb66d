using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Vitec.Connect.Contracts.Testing;

namespace Vitec.Connect.Contracts.Tool.Reports;

/// <summary>
/// A verification as one self-contained page: no network, no other file. Razor escapes what pacts and providers wrote, and the
/// page's own policy runs no script but its own.
/// </summary>
public sealed partial class HtmlReport
{
    private static readonly string Css = Resource("HtmlReport.css");
    private static readonly string Script = Resource("HtmlReport.js");

    private List<Row> Rows { get; set; } = [];

    private List<IGrouping<string, Row>> Consumers { get; set; } = [];

    private List<string> States { get; set; } = [];

    /// <summary>What is shown.</summary>
    [Parameter, EditorRequired]
    public required VerificationReport Report { get; set; }

    /// <summary>Who was verified, in words.</summary>
    [Parameter, EditorRequired]
    public required string Provider { get; set; }

    /// <summary>When, in UTC.</summary>
    [Parameter, EditorRequired]
    public required DateTime Time { get; set; }

    private IEnumerable<Outcome> Present => Outcome.All.Where(outcome => Rows.Any(row => row.Outcome == outcome));

    private string Verdict => ReportText.Verdict(Report);

    private string Sum => ReportText.Sum(Report);

    /// <summary>Renders the page.</summary>
    /// <param name="report">What is shown.</param>
    /// <param name="provider">Who was verified, in words.</param>
    /// <param name="time">When, in UTC.</param>
    /// <returns>The HTML.</returns>
    public static async Task<string> RenderAsync(VerificationReport report, string provider, DateTime time)
    {
        var services = new ServiceCollection().BuildServiceProvider();
        await using var _ = services.ConfigureAwait(false);
        var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await using var __ = renderer.ConfigureAwait(false);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?> { [nameof(Report)] = report, [nameof(Provider)] = provider, [nameof(Time)] = time });
            return (await renderer.RenderComponentAsync<HtmlReport>(parameters).ConfigureAwait(true)).ToHtmlString();
        }).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        Rows = [.. Report.Interactions.Select((result, index) => new Row(result, string.Create(CultureInfo.InvariantCulture, $"interaction-{index + 1}")))];
        Consumers = [.. Rows.GroupBy(row => row.Result.Interaction.Consumer)];
        States = [.. Rows.Select(row => row.State).Distinct()];
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static RenderFragment Marked(MarkedText text) => builder =>
    {
        builder.AddContent(0, text.Before);
        if (text.Marked.Length > 0)
        {
            builder.OpenElement(1, "mark");
            builder.AddContent(2, text.Marked);
            builder.CloseElement();
        }

        builder.AddContent(3, text.After);
    };

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>An interaction, as the page shows it.</summary>
    private sealed class Row(InteractionVerification result, string id)
    {
        public InteractionVerification Result => result;

        public string Id => id;

        public Outcome Outcome { get; } = Outcome.Of(result);

        public string Description => result.Interaction.Description;

        public string State { get; } = result.Interaction.ProviderStates.Count == 0 ? "any state" : string.Join(", ", result.Interaction.ProviderStates);

        public bool IsOpen => result.Status is VerificationStatus.Failed or VerificationStatus.Error;

        public string Duration => result.Status == VerificationStatus.NotVerified
            ? "" : result.Duration.TotalMilliseconds.ToString("0 'ms'", CultureInfo.InvariantCulture);

        public string SearchText => $"{result.Interaction.Consumer} {Description} {State} {Outcome.Word}".ToLowerInvariant();

        public ProviderExchange? Exchange => result.Exchange;

        public string Expected => HttpText.Expected(result.Interaction);

        public string Actual => result.Exchange?.Answer is { } answer ? HttpText.Answer(answer) : "none";

        public List<Difference> Differences { get; } =
            [.. result.Mismatches.Where(m => m is { Expected: not null, Actual: not null }).Select(Difference.Of)];

        /// <summary>What the differences don't show.</summary>
        public List<string> Messages { get; } = result.Mismatches.Count == 0
            ? [.. result.Messages]
            : [.. result.Mismatches.Where(m => m.Expected is null || m.Actual is null).Select(m => m.ToString())];
    }

    private sealed record Difference(string Where, string Message, MarkedText Expected, MarkedText Actual)
    {
        /// <summary>A message has both values in it, which stand beside it already: of long ones, its beginning and its end do.</summary>
        private static string Short(string message) => message.Length <= 200 ? message : $"{message[..80]} … {message[^80..]}";

        public static Difference Of(ContractMismatch mismatch)
        {
            var (expected, actual) = MarkedText.Compare(mismatch.Expected!, mismatch.Actual!);
            return new Difference(mismatch.Where, Short(mismatch.Message), expected, actual);
        }
    }
}

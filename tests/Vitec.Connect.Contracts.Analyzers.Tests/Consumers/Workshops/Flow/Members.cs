using System;
using Microsoft.Extensions.Configuration;
using Vitec.Connect.Contracts;

namespace FlowCases.Members;

public interface ISite
{
    string Root { get; }
}

internal sealed class Site : ISite
{
    public string Root => "/root";

    public string Start { get; } = "start";

    public string Settable { get; set; } = "/settable";

    public string Initialized { get; init; } = "/init";

    public static string Shared { get; } = "www.kakel.se";

    public readonly string Instance = "/instance";
}

public abstract class BaseSite
{
    public virtual string Root => "/root";

    protected abstract string Start { get; }

    private protected string Fixed => "kakel.se/fixed";
}

internal static class Settings
{
    public const string Callback = "/callback";
    public static readonly string Full = $"https://kakel.se{Callback}";
    public static readonly string Half = "kakel.se" + Callback;
    public static string Changing = "/changing";
}

internal sealed class Members(Site site, ISite any, IConfiguration configuration) : BaseSite
{
    private string _root = "/mutable";

    protected override string Start => "/start";

    private string Own => Settings.Callback;

    private string Configured => configuration["Site"] ?? Settings.Full;

    private string ConfiguredWrong => configuration["Site"] ?? Settings.Half;

    public void Fill(OrderUserInteractionRequest r)
    {
        r.Url = site.Root; // VITEC002 {site.Root}
        r.Url = site.Start; // VITEC002 {site.Start}
        r.Url = site.Settable;
        r.Url = site.Initialized;
        r.Url = Site.Shared; // VITEC003 {Site.Shared}
        r.Url = site.Instance;
        r.Url = any.Root;
        r.Url = Root;
        r.Url = Fixed; // VITEC003 {Fixed}
        r.Url = Settings.Full;
        r.Url = Settings.Half; // VITEC003 {Settings.Half}
        r.Url = Settings.Changing;
        r.Url = Settings.Callback; // VITEC002 {Settings.Callback}
        r.Url = this.Own; // VITEC002 {this.Own}
        r.Url = Configured;
        r.Url = ConfiguredWrong; // VITEC003 {ConfiguredWrong}
        r.Url = _root;
    }

    public void Change() => _root = "https://kakel.se";
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Passed.Marked;

public interface IMail
{
    Task SendAsync(string to, [AbsoluteUrl] string link);
}

public sealed class Mailer(IMail mail, IVitecConnectClient vitec)
{
    private const string Site = "https://mail.se";

    private enum Target { Site, Path, Bare }

    private static string LinkTo(Target target, string path) => target switch
    {
        Target.Site => Site + path,
        Target.Path => path,
        Target.Bare => "mail.se" + path,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private Task Mail(string to, Target target, string path = "/") => mail.SendAsync(to, LinkTo(target, path));

    private Task MailSite(string to, string path) => Mail(to, Target.Site, path);

    private async Task<bool> Ask(string? customer, string? path, CancellationToken stop = default)
    {
        if (customer is not { Length: > 0 })
        {
            return false;
        }

        var url = path switch
        {
            null => Site,
            ['/', ..] => Site + path,
            _ => $"{Site}/{path}",
        };
        return await vitec.RequestUserInteractionAsync(customer, new() { Url = url }, stop);
    }

    public Task A(string to) => Mail(to, Target.Site);

    public Task B(string to) => MailSite(to, "/b");

    public Task C(string to) => MailSite(to, "b");

    public Task<bool> D(string c) => Ask(c, "/d");

    public Task<bool> E(string c) => Ask(c, "d");

    public Task<bool> F() => Ask("", null);

    public Task<bool> G() => Ask(null, "/g");

    public Task H(string to) => mail.SendAsync(to, LinkTo(Target.Bare, "/h")); // VITEC003 {LinkTo(Target.Bare, "/h")}

    public Task I(string to) => mail.SendAsync(link: LinkTo(Target.Path, "/i"), to: to); // VITEC002 {LinkTo(Target.Path, "/i")}

    public Task J(string to, string path) => mail.SendAsync(to, LinkTo(Target.Site, path));
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Wrappers.State;

public enum Step { Choose, Confirm, Pay }

public sealed class Flow(IVitecConnectClient vitec, Uri site)
{
    private static readonly Dictionary<Step, string> Paths = new()
    {
        [Step.Choose] = "/choose",
        [Step.Confirm] = "/confirm",
    };

    private static string PathOf(Step step) => step switch
    {
        Step.Choose => "choose",
        Step.Confirm => "confirm",
        Step.Pay => "pay",
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, null),
    };

    private string PageOf(Step step) => new Uri(site, PathOf(step)).AbsoluteUri;

    private Task<bool> Ask(string customer, Step step, bool absolute = true)
        => vitec.RequestUserInteractionAsync(customer, new() { Id = step.ToString(), Url = absolute ? PageOf(step) : PathOf(step) });

    private Task<bool> AskPath(string customer, Step step)
        => vitec.RequestUserInteractionAsync(customer, new() { Id = $"{step}", Url = PathOf(step) }); // VITEC002 {PathOf(step)}

    private Task<bool> AskKnown(string customer, Step step)
        => vitec.RequestUserInteractionAsync(customer, new() { Url = Paths[step] });

    public Task<bool> A(string customer) => Ask(customer, Step.Choose);

    public Task<bool> B(string customer) => Ask(customer, Step.Confirm, absolute: true);

    public Task<bool> C(string customer) => AskPath(customer, Step.Pay);

    public Task<bool> D(string customer) => AskKnown(customer, Step.Pay);

    public async Task<bool> E(string? customer, Step step)
    {
        customer = string.IsNullOrWhiteSpace(customer) ? null : customer;
        if (customer is null)
        {
            return false;
        }

        return await Ask(customer, step);
    }

    public Task<bool> F(Step step) => Ask(step == Step.Pay ? "" : " ", step); // VITEC001
}

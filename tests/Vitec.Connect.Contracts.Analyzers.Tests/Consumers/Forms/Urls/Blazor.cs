using System;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Planlosning.Pages
{
    public class Editor : ComponentBase
    {
        [Inject]
        public NavigationManager Navigation { get; set; } = default!;

        [Inject]
        public IVitecConnectClient Connect { get; set; } = default!;

        [Parameter]
        public string CustomerId { get; set; } = default!;

        public async Task Absolute(string id)
        {
            var request = new OrderUserInteractionRequest { Id = id, Url = Navigation.ToAbsoluteUri("/plan/" + id).ToString() };
            if (!await Connect.RequestUserInteractionAsync(CustomerId, request))
            {
                throw new InvalidOperationException();
            }
        }

        public async Task Relative(string id)
        {
            var request = new OrderUserInteractionRequest { Id = id, Url = Navigation.ToBaseRelativePath(Navigation.Uri) }; // VITEC002
            if (!await Connect.RequestUserInteractionAsync(CustomerId, request))
            {
                throw new InvalidOperationException();
            }
        }

        public async Task Current(string id)
        {
            var request = new OrderUserInteractionRequest { Id = id, Url = Navigation.Uri };
            if (!await Connect.RequestUserInteractionAsync(CustomerId, request))
            {
                throw new InvalidOperationException();
            }
        }

        public async Task FromBase(string id)
        {
            var request = new OrderUserInteractionRequest { Id = id, Url = $"{Navigation.BaseUri}plan/{id}" };
            if (!await Connect.RequestUserInteractionAsync(CustomerId, request))
            {
                throw new InvalidOperationException();
            }
        }

        public async Task Forgotten(string id)
        {
            await Connect.RequestUserInteractionAsync(CustomerId, new OrderUserInteractionRequest { Id = id, Url = $"plan/{id}" }); // VITEC002 VITEC013
        }
    }

    public class Hosts
    {
        public OrderUserInteractionRequest A(HttpRequest request) => new() { Url = request.Host.Value }; // VITEC003

        public OrderUserInteractionRequest B(HttpRequest request) => new() { Url = "https://" + request.Host.Value };

        public OrderUserInteractionRequest C(HttpRequest request) => new() { Url = request.PathBase + "/plan" }; // VITEC002

        public OrderUserInteractionRequest D(HttpRequest request) => new() { Url = $"https://{request.Host}{request.PathBase}/plan" };

        public OrderUserInteractionRequest E() => new() { Url = new HostString("plan.se", 8443).Value + "/plan" }; // VITEC003

        public OrderUserInteractionRequest F() => new() { Url = UriHelper.BuildAbsolute("https", new HostString("plan.se"), "/plan") };
    }
}

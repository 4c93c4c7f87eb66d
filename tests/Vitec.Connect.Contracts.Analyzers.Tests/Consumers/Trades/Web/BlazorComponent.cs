using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using Microsoft.AspNetCore.Components;
using Vitec.Connect.Contracts.Client;

namespace Energi.Components;

public class SendButton : ComponentBase
{
    [Inject]
    public NavigationManager Navigation { get; set; } = null!;

    [Inject]
    public IVitecConnectClient Connect { get; set; } = null!;

    [Parameter]
    public string Customer { get; set; } = "";

    protected async Task OnClick()
    {
        var relative = Navigation.ToBaseRelativePath(Navigation.Uri);
        var accepted = await Connect.RequestUserInteractionAsync(Customer, new OrderUserInteractionRequest { Id = "1", Url = relative }); // VITEC002 {relative}
        if (accepted)
        {
            Navigation.NavigateTo("/thanks");
        }
    }

    protected async Task OnOtherClick()
    {
        var accepted = await Connect.RequestUserInteractionAsync(Customer, new OrderUserInteractionRequest { Id = "1", Url = new Uri(Navigation.Uri).PathAndQuery }); // VITEC002 {new Uri(Navigation.Uri).PathAndQuery}
        if (accepted)
        {
            Navigation.NavigateTo("/thanks");
        }
    }

    protected async Task OnThirdClick()
    {
        var accepted = await Connect.RequestUserInteractionAsync(Customer, new OrderUserInteractionRequest { Id = "1", Url = Navigation.Uri });
        if (accepted)
        {
            Navigation.NavigateTo("/thanks");
        }
    }
}

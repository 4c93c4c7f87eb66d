using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Net.Http.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Energi.Pages;

public class OrderModel : PageModel
{
    private readonly HttpClient _connect;

    public OrderModel(HttpClient connect) => _connect = connect;

    [BindProperty]
    public string CustomerId { get; set; } = "";

    public async Task<IActionResult> OnPostAsync(int id)
    {
        var body = new OrderUserInteractionRequest { Id = id.ToString() };
        body.Url = Url.Page("/Order", new { id }); // VITEC002
        var response = await _connect.PutAsJsonAsync("Service/Order/UserInteraction/" + CustomerId, body); // VITEC006 {CustomerId}
        return response.IsSuccessStatusCode ? Page() : BadRequest();
    }

    public async Task<IActionResult> OnPostContentAsync(int id)
    {
        string? link = Url.Content("~/order/" + id);
        var body = new OrderUserInteractionRequest { Id = id.ToString(), Url = link }; // VITEC002 {link}
        var response = await _connect.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(CustomerId), body);
        return response.IsSuccessStatusCode ? Page() : BadRequest();
    }

    public async Task<IActionResult> OnPostLinkAsync(int id)
    {
        var body = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.PageLink("/Order", values: new { id }) };
        var response = await _connect.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(CustomerId), body);
        return response.IsSuccessStatusCode ? Page() : BadRequest();
    }

    public async Task<IActionResult> OnPostProtocolAsync(int id)
    {
        var body = new OrderUserInteractionRequest { Id = id.ToString(), Url = Url.Page("/Order", pageHandler: null, values: new { id }, protocol: "https") };
        var response = await _connect.PutAsJsonAsync("Service/Order/UserInteraction/" + Uri.EscapeDataString(CustomerId), body);
        return response.IsSuccessStatusCode ? Page() : BadRequest();
    }
}

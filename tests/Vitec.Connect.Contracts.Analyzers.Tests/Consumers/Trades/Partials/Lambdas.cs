using System;
using System.Net.Http;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;
using System.Collections.Generic;
using System.Linq;

namespace Takbolaget;

public static class Lambdas
{
    public static IEnumerable<OrderUserInteractionRequest> All(IEnumerable<int> orders) =>
        orders.Select(order => new OrderUserInteractionRequest { Id = order.ToString(), Url = "/tak/" + order }); // VITEC002 {"/tak/" + order}

    public static IEnumerable<OrderUserInteractionRequest> Query(IEnumerable<int> orders) =>
        from order in orders
        let url = "https://tak.example/" + order
        select new OrderUserInteractionRequest { Id = order.ToString(), Url = url };

    public static Action<OrderUserInteractionRequest> Configure(string host) => request =>
    {
        request.Url = $"https://{host}/tak";
    };

    public static void Captured(Action<Action> run, OrderUserInteractionRequest request)
    {
        var url = "/tak";
        run(() => url = "https://tak.example/tak");
        request.Url = url;
    }

    public static Action<OrderUserInteractionRequest> Bad = request => request.Url = "tak.example:8080/tak"; // VITEC003 {"tak.example:8080/tak"}
}

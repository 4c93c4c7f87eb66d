using System;
using System.Text;
using Vitec.Connect.Contracts;

namespace Tvatt
{
    public class Builder
    {
        public OrderUserInteractionRequest Chain(int order)
        {
            var sb = new StringBuilder();
            sb.Append('/').Append("orders").Append('/').Append(order);
            return new OrderUserInteractionRequest { Url = sb.ToString() }; // VITEC002 {sb.ToString()}
        }

        public OrderUserInteractionRequest ChainFull(int order)
        {
            var sb = new StringBuilder("https://", 64);
            sb.Append("tvatt.se").AppendFormat("/orders/{0}", order);
            return new OrderUserInteractionRequest { Url = sb.ToString() };
        }

        public OrderUserInteractionRequest Inserted(int order)
        {
            var sb = new StringBuilder("tvatt.se/orders/").Append(order);
            sb.Insert(0, "https://");
            return new OrderUserInteractionRequest { Url = sb.ToString() };
        }

        public OrderUserInteractionRequest Branch(int order, bool secure)
        {
            var sb = new StringBuilder();
            if (secure)
            {
                sb.Append("https://");
            }

            sb.Append("tvatt.se/orders/");
            sb.Append(order);
            return new OrderUserInteractionRequest { Url = sb.ToString() }; // VITEC003 {sb.ToString()}
        }

        public OrderUserInteractionRequest Else(int order, bool secure)
        {
            var sb = new StringBuilder();
            _ = secure ? sb.Append("https://") : sb.Append("http://");
            sb.Append("tvatt.se/orders/").Append(order);
            return new OrderUserInteractionRequest { Url = $"{sb}" };
        }

        public OrderUserInteractionRequest Cleared(int order)
        {
            var sb = new StringBuilder("/orders/").Append(order);
            Console.WriteLine(sb);
            sb.Clear();
            sb.Append("https://tvatt.se/orders/").Append(order);
            return new OrderUserInteractionRequest { Url = sb.ToString() };
        }

        public OrderUserInteractionRequest Loop(string[] segments)
        {
            var sb = new StringBuilder("www.tvatt.se");
            foreach (var segment in segments)
            {
                sb.Append('/').Append(segment);
            }

            return new OrderUserInteractionRequest { Url = sb.ToString() }; // VITEC003
        }

        public OrderUserInteractionRequest Interpolated(int order)
        {
            StringBuilder sb = new();
            sb.Append($"order.aspx?id={order}");
            var url = sb.ToString();
            return new OrderUserInteractionRequest { Url = url }; // VITEC002 {url}
        }

        public OrderUserInteractionRequest Given(StringBuilder sb, int order)
        {
            sb.Append("/orders/").Append(order);
            return new OrderUserInteractionRequest { Url = sb.ToString() };
        }
    }
}

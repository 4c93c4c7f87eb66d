using System;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

namespace Larm.Installation
{
    public interface ILinkSink
    {
        void Open([AbsoluteUrl] string url);

        [AbsoluteUrl]
        string LastUrl { get; set; }
    }

    public class LinkOptions
    {
        public const string Fallback = "https://larm.se/hem";

        [AbsoluteUrl]
        public string Home { get; set; } = Fallback;

        [CustomerId]
        public string Customer { get; set; }

        public string Note { get; set; }
    }

    public class LinkUser
    {
        private readonly ILinkSink _sink;

        public LinkUser(ILinkSink sink)
        {
            _sink = sink;
        }

        public void Run(string url)
        {
            _sink.Open(url);
            _sink.Open("https://larm.se/a");
            _sink.Open("/a"); // VITEC002 {"/a"}
            _sink.LastUrl = "larm.se"; // VITEC003 {"larm.se"}
            _sink.LastUrl = "https://larm.se";
        }

        public void Configure(Action<LinkOptions> configure)
        {
            configure(new LinkOptions());
        }

        public void Start(string customer)
        {
            Configure(o => o.Home = "hem.aspx"); // VITEC002 {"hem.aspx"}
            Configure(o =>
            {
                o.Customer = customer;
                o.Note = "hem.aspx";
            });
            Configure(o =>
            {
                o.Customer = null; // VITEC001 {null}
                o.Home = LinkOptions.Fallback + "?x=1";
            });
        }

        public LinkOptions Copy(LinkOptions other)
        {
            return new LinkOptions { Home = other.Home, Customer = other.Customer, Note = "" };
        }

        public LinkOptions Checked(string home)
        {
            var url = home.Length > 3 ? home : "/";
            if (!Uri.IsWellFormedUriString(url, UriKind.Absolute))
            {
                throw new ArgumentException("url");
            }

            return new LinkOptions { Home = url, Customer = "M1" };
        }

        public LinkOptions Unchecked(string home)
        {
            var url = home.Length > 3 ? home : "/";
            return new LinkOptions { Home = url, Customer = "M1" }; // VITEC002 {url}
        }
    }
}

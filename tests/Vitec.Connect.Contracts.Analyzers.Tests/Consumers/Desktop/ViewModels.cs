using System;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using System.Windows.Input;
using Vitec.Connect.Contracts;
using Vitec.Connect.Contracts.Client;

namespace Desktop.ViewModels
{
    public abstract class Observable : INotifyPropertyChanged
    {
        public event PropertyChangedEventHandler? PropertyChanged;

        protected bool Set<T>(ref T field, T value, [CallerMemberName] string? name = null)
        {
            if (Equals(field, value))
            {
                return false;
            }

            field = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(name));
            return true;
        }
    }

    public sealed class RelayCommand(Func<Task> run) : ICommand
    {
        public event EventHandler? CanExecuteChanged { add { } remove { } }

        public bool CanExecute(object? parameter) => true;

        public async void Execute(object? parameter) => await run();
    }

    // What the user types is not known.
    public sealed class OrderViewModel : Observable
    {
        private readonly IVitecConnectClient vitec;
        private string customerId = "";
        private string url = "";
        private string? error;

        public OrderViewModel(IVitecConnectClient vitec)
        {
            this.vitec = vitec;
            Send = new RelayCommand(SendAsync);
        }

        public string CustomerId { get => customerId; set => Set(ref customerId, value); }

        public string Url { get => url; set => Set(ref url, value); }

        public string? Error { get => error; set => Set(ref error, value); }

        public ICommand Send { get; }

        private async Task SendAsync()
        {
            if (string.IsNullOrWhiteSpace(CustomerId))
            {
                Error = "Choose a customer first";
                return;
            }

            var accepted = await vitec.RequestUserInteractionAsync(CustomerId, new OrderUserInteractionRequest { Url = Url });
            Error = accepted ? null : "Not accepted";
        }
    }

    // A view model that offers its pages as paths of the portal.
    public sealed class PagesViewModel(IVitecConnectClient vitec, Uri portal) : Observable
    {
        public static string Start { get; } = "/start";

        public static string Photos => "photos/index.html";

        public string Settable { get; set; } = "/settable";

        public ObservableCollection<string> Messages { get; } = [];

        public async Task SendStartAsync(string customer) =>
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Start })); // VITEC002 {Start}

        public async Task SendPhotosAsync(string customer) =>
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Photos })); // VITEC002 {Photos}

        public async Task SendSettableAsync(string customer) =>
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = Settable }));

        public async Task SendOnPortalAsync(string customer) =>
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = new Uri(portal, Start).AbsoluteUri }));

        public async Task SendRelativeUriAsync(string customer)
        {
            var page = new Uri(Start, UriKind.Relative);
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = page.ToString() })); // VITEC002
        }

        public async Task SendOriginalAsync(string customer)
        {
            var page = new Uri("start?lang=sv", UriKind.RelativeOrAbsolute);
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = page.OriginalString })); // VITEC002
        }

        public async Task SendMadeRelativeAsync(string customer, Uri page)
        {
            Report(await vitec.RequestUserInteractionAsync(customer, new OrderUserInteractionRequest { Url = portal.MakeRelativeUri(page).ToString() })); // VITEC002
        }

        private void Report(bool accepted) => Messages.Add(accepted ? "Sent" : "Refused");
    }

    // The page of the selected tab.
    public enum Tab
    {
        Photos,
        Film,
        Drawing,
    }

    public sealed class TabViewModel(HttpClient http)
    {
        public Tab Tab { get; set; }

        public bool UseTestServer { get; set; }

        public async Task SendAsync(Guid customer)
        {
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest
            {
                Id = nameof(Tab),
                Url = Tab switch // VITEC003
                {
                    Tab.Photos => "https://tabs.example/photos",
                    Tab.Film => "https://tabs.example/film",
                    _ => "tabs.example/drawing",
                },
            });
            response.EnsureSuccessStatusCode();
        }

        public async Task SendGoodAsync(Guid customer)
        {
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest
            {
                Url = Tab switch
                {
                    Tab.Photos => "https://tabs.example/photos",
                    Tab.Film => "https://tabs.example/film",
                    _ => throw new InvalidOperationException("There is no page of " + Tab),
                },
            });
            response.EnsureSuccessStatusCode();
        }

        public async Task SendNestedAsync(Guid customer)
        {
            var host = UseTestServer ? "test.tabs.example" : "tabs.example";
            var page = host + (Tab == Tab.Film ? "/film" : "/photos");
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest { Url = page }); // VITEC003 {page}
            response.EnsureSuccessStatusCode();
        }

        public async Task SendNestedGoodAsync(Guid customer)
        {
            var host = UseTestServer ? "test.tabs.example" : "tabs.example";
            var page = Uri.UriSchemeHttps + Uri.SchemeDelimiter + host + (Tab == Tab.Film ? "/film" : "/photos");
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest { Url = page });
            response.EnsureSuccessStatusCode();
        }

        public async Task SendMailAsync(Guid customer)
        {
            var page = Uri.UriSchemeMailto + ":" + "studio@tabs.example";
            var response = await http.PutAsJsonAsync($"Service/Order/UserInteraction/{customer}", new OrderUserInteractionRequest { Url = page }); // VITEC004 {page}
            response.EnsureSuccessStatusCode();
        }
    }
}

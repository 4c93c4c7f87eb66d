using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Runtime.Serialization;
using System.Text;
using System.Threading.Tasks;
using Vitec.Connect.Contracts;

[assembly: ConnectEndpoint("POST", "Service/Order/Reminder/{customerId}", typeof(OwnCases.OrderReminder))]
[assembly: ConnectEndpoint("DELETE", "Service/Order/Booking/{customerId}", typeof(OwnCases.OrderBooking))]

namespace OwnCases
{
    [DataContract(Namespace = "http://own.example/orders")]
    public sealed class OrderReminder
    {
        [DataMember(Name = "id")] public string? Id { get; set; }

        [DataMember(Name = "link"), AbsoluteUrl] public string? Link { get; set; }

        [DataMember(Name = "days")] public int Days { get; set; }
    }

    public sealed class OrderBooking
    {
        public string? Id { get; set; }
    }

    public class Reminders(HttpClient http)
    {
        public Task<HttpResponseMessage> Right(int id, OrderReminder r) => http.PostAsJsonAsync($"Service/Order/Reminder/{id}", r);

        public Task<HttpResponseMessage> Put(int id, OrderReminder r) => http.PutAsJsonAsync($"Service/Order/Reminder/{id}", r); // VITEC005

        public Task<HttpResponseMessage> Nobody(OrderReminder r) => http.PostAsJsonAsync("Service/Order/Reminder", r); // VITEC001

        public Task<HttpResponseMessage> Unescaped(string id, OrderReminder r) => http.PostAsJsonAsync($"Service/Order/Reminder/{id}", r); // VITEC006 {id}

        public Task<HttpResponseMessage> Link(int id) => http.PostAsJsonAsync($"Service/Order/Reminder/{id}", new OrderReminder { Link = "/a" }); // VITEC002 {"/a"}

        public Task<HttpResponseMessage> Plain(int id, OrderReminder r) => http.PostAsJsonAsync($"http://own.example/Service/Order/Reminder/{id}", r); // VITEC011

        public async Task Thrown(int id, OrderReminder r)
        {
            await http.PostAsJsonAsync($"Service/Order/Reminder/{id}", r); // VITEC013
        }

        public Task<HttpResponseMessage> Json(int id) => http.PostAsync($"Service/Order/Reminder/{id}", new StringContent("{\"id\":\"1\",\"url\":\"https://a.se\"}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> JsonRight(int id) => http.PostAsync($"Service/Order/Reminder/{id}", new StringContent("{\"id\":\"1\",\"link\":\"https://a.se\",\"days\":3}", Encoding.UTF8, "application/json"));

        public Task<HttpResponseMessage> JsonDays(int id) => http.PostAsync($"Service/Order/Reminder/{id}", new StringContent("{\"id\":\"1\",\"days\":\"three\"}", Encoding.UTF8, "application/json")); // VITEC009

        public Task<HttpResponseMessage> Book(int id) => http.DeleteAsync($"Service/Order/Booking/{id}");

        public Task<HttpResponseMessage> BookNobody() => http.DeleteAsync("Service/Order/Booking/"); // VITEC001

        public Task<HttpResponseMessage> BookPut(int id, OrderBooking b) => http.PutAsJsonAsync($"Service/Order/Booking/{id}", b); // VITEC005

        public Task<HttpResponseMessage> Interaction(int id, OrderUserInteractionRequest r) => http.PutAsJsonAsync($"Service/Order/UserInteraction/{id}", r);

        public Task<HttpResponseMessage> Unknown(int id, OrderUserInteractionRequest r) => http.PostAsJsonAsync($"Service/Order/Unknown/{id}", r);
    }
}

using System;
using System.Net.Http;
using System.Threading.Tasks;
using RestEase;
using Vitec.Connect.Contracts;

namespace Vila.Svar
{
    public interface IAnswers
    {
        [AllowAnyStatusCode]
        [Put("Service/Order/UserInteraction/{customerId}")]
        Task<Response<bool>> AskAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);

        [Put("Service/Order/UserInteraction/{customerId}")]
        Task AskThrowingAsync([Path] string customerId, [Body] OrderUserInteractionRequest request);
    }

    public class Answers
    {
        private readonly IAnswers api;

        public Answers(HttpClient http)
        {
            api = RestClient.For<IAnswers>(http);
        }

        public async Task Ignored(string customer, OrderUserInteractionRequest request)
        {
            await api.AskAsync(customer, request); // VITEC013
        }

        public async Task<bool> Looked(string customer, OrderUserInteractionRequest request)
        {
            var response = await api.AskAsync(customer, request);
            return response.ResponseMessage.IsSuccessStatusCode && response.GetContent();
        }

        public async Task Throwing(string customer, OrderUserInteractionRequest request)
        {
            await api.AskThrowingAsync(customer, request);
        }

        public async Task Discarded(string customer, OrderUserInteractionRequest request)
        {
            _ = await api.AskAsync(customer, request);
        }

        public async Task<bool> Loop(string[] customers, string[] links)
        {
            var index = 0;
            foreach (var customer in customers)
            {
                var link = index < links.Length ? links[index] : null;
                link ??= "https://vila.se/" + index;
                var response = await api.AskAsync(customer, new OrderUserInteractionRequest { Id = index.ToString(), Url = link });
                if (!response.ResponseMessage.IsSuccessStatusCode)
                {
                    return false;
                }

                index++;
            }

            return true;
        }

        public async Task<bool> LoopBad(string[] customers, string[] links)
        {
            for (var index = 0; index < customers.Length; index++)
            {
                var link = index < links.Length ? links[index] : null;
                link ??= "vila/" + index + ".html";
                var response = await api.AskAsync(customers[index], new OrderUserInteractionRequest { Url = link }); // VITEC002 {link}
                if (!response.ResponseMessage.IsSuccessStatusCode)
                {
                    return false;
                }
            }

            return true;
        }
    }
}

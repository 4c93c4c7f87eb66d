using System;
using System.Threading.Tasks;
using RestSharp;
using RestSharp.Authenticators;
using Vitec.Connect.Contracts;

namespace Solcell.Montor
{
    public class Clients
    {
        private const string Secure = "https://connect.maklare.vitec.net";
        private const string Plain = "http://connect.maklare.vitec.net";

        public async Task<bool> A(OrderUserInteractionRequest body)
        {
            var client = new RestClient(Plain); // VITEC011
            var response = await client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> B(OrderUserInteractionRequest body)
        {
            var client = new RestClient(new Uri(Plain)); // VITEC011
            var response = await client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> C(OrderUserInteractionRequest body)
        {
            var client = new RestClient(new RestClientOptions(Plain)); // VITEC011
            var response = await client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> D(OrderUserInteractionRequest body)
        {
            var client = new RestClient(new RestClientOptions { BaseUrl = new Uri(Secure) });
            var response = await client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> E(OrderUserInteractionRequest body)
        {
            var client = new RestClient(Plain);
            var response = await client.ExecutePutAsync(new RestRequest("Service/Order/Status/M1").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public async Task<bool> F(OrderUserInteractionRequest body)
        {
            var client = new RestClient("http://127.0.0.1:5000");
            var response = await client.ExecutePutAsync(new RestRequest("Service/Order/UserInteraction/M1").AddJsonBody(body));
            return response.IsSuccessful;
        }

        public RestClient G()
        {
            var options = new RestClientOptions(Secure) { Authenticator = new HttpBasicAuthenticator("sol", "cell2020") }; // VITEC012
            return new RestClient(options);
        }

        public RestClient H(string user, string password)
        {
            var options = new RestClientOptions(Secure) { Authenticator = new HttpBasicAuthenticator(user, password) };
            return new RestClient(options);
        }

        public RestClient I(string password)
        {
            var options = new RestClientOptions(Secure);
            options.Authenticator = new HttpBasicAuthenticator("{Användarnamn}", password); // VITEC007
            return new RestClient(options);
        }

        public RestClient J(string token)
        {
            return new RestClient(Secure, o => o.Authenticator = new JwtAuthenticator(token));
        }

        public RestClient K()
        {
            const string User = "sol";
            const string Password = "cell2020";
            return new RestClient(Secure, o => o.Authenticator = new HttpBasicAuthenticator(User, Password)); // VITEC012
        }
    }
}

using System;
using System.Globalization;
using System.Net.Http;
using PactNet;

// Verifies interactions that are called "{name} 00", "{name} 01" …, one test after the other, and exits with 0.
// Arguments: the folder of the pact file, the consumer's name, {name}, and how many interactions there are.
var (folder, consumer, name, count) = (args[0], args[1], args[2], int.Parse(args[3], CultureInfo.InvariantCulture));
using var http = new HttpClient();
for (var i = 0; i < count; i++)
{
    var pact = Pact.V4(consumer, "Vitec Connect", new PactConfig { PactDir = folder, Outputters = [] }).WithHttpInteractions();
    pact.UponReceiving($"{name} {i:00}").WithRequest("GET", "/a").WillRespond();
    await pact.VerifyAsync(context => http.GetAsync(new Uri(context.MockServerUri, "/a")));
}

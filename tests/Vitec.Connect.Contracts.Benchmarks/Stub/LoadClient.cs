using System;
using System.Diagnostics;
using System.IO;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace Vitec.Connect.Contracts.Benchmarks.Stub;

/// <summary>
/// A client that sends the same request over one connection again and again, with so little work of its own that the figures
/// are the stub's: no HttpClient, which takes more time than the stub does.
/// </summary>
internal sealed class LoadClient : IDisposable
{
    private static readonly byte[] HeadEnd = "\r\n\r\n"u8.ToArray();

    private readonly TcpClient _client = new() { NoDelay = true };
    private readonly byte[] _request;
    private readonly byte[] _answer = new byte[1024];

    public LoadClient(Uri baseAddress, string body)
    {
        _client.Connect(baseAddress.Host, baseAddress.Port);
        _request = Encoding.UTF8.GetBytes(
            $"PUT /Service/Order/UserInteraction/M12345 HTTP/1.1\r\nHost: {baseAddress.Authority}\r\nAuthorization: Basic dTpw\r\n"
            + $"Content-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    /// <summary>Sends the request so often, one at a time, and tells how long each took, in milliseconds.</summary>
    public async Task SendAsync(Memory<double> durations)
    {
        var stream = _client.GetStream();
        for (var i = 0; i < durations.Length; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await stream.WriteAsync(_request);
            await ReadAnswerAsync(stream);
            durations.Span[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }

    /// <summary>Sends the beginning of a request, and no more.</summary>
    public void SendHalf() => _client.GetStream().Write(_request.AsSpan(0, _request.Length / 2));

    public void Dispose() => _client.Dispose();

    private async Task ReadAnswerAsync(NetworkStream stream)
    {
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(_answer.AsMemory(length));
            length += read;
            var head = _answer.AsSpan(0, length).IndexOf(HeadEnd);
            if (head >= 0 && _answer.AsSpan(0, length).EndsWith("true"u8))
            {
                return;
            }

            if (read == 0 || length == _answer.Length)
            {
                throw new IOException($"No answer, or another one: {Encoding.UTF8.GetString(_answer, 0, length)}");
            }
        }
    }
}

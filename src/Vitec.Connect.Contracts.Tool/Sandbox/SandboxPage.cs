using System;
using System.IO;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;

namespace Vitec.Connect.Contracts.Tool.Sandbox;

/// <summary>The page: one document, its style and its script inside, and a policy that lets nothing else run or load.</summary>
internal static class SandboxPage
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    private static readonly byte[] Document = Encoding.UTF8.GetBytes(
        Resource("page.html").Replace("/* page.css */", Style, StringComparison.Ordinal).Replace("/* page.js */", Script, StringComparison.Ordinal));

    // The page shows what anyone sends. Even if it put some of that into the document as markup, none of it would run.
    private static readonly string Policy = string.Join(
        "; ",
        "default-src 'none'",
        $"style-src {Hash(Style)}",
        $"script-src {Hash(Script)}",
        "connect-src 'self'",
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'");

    public static async Task WriteAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = Document.Length;
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(Document, context.RequestAborted).ConfigureAwait(false);
        }
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(SandboxPage).Assembly.GetManifestResourceStream($"Sandbox/{name}")!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

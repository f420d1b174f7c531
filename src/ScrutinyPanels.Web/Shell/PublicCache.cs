using System.Security.Cryptography;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Keeps public pages for a few seconds, the same for everybody, so that many readers cost no more than one. What somebody changes by a page of this server shows at once, and what was changed elsewhere when those seconds are over.</summary>
internal sealed class PublicCache(TimeSpan kept) : IOutputCachePolicy
{
    private const string Setting = "PublicPages:CacheSeconds";
    private const int UsualSeconds = 5;
    private const int MostSeconds = 8;

    public static PublicCache From(IConfiguration settings) => new(TimeSpan.FromSeconds(Math.Clamp(settings.GetValue(Setting, UsualSeconds), 0, MostSeconds)));

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var keeps = kept > TimeSpan.Zero && PublicPages.Holds(context.HttpContext.GetEndpoint()) && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = keeps;
        context.CacheVaryByRules.QueryKeys = "*";
        context.ResponseExpirationTimeSpan = kept;
        context.Tags.Add(Dispatcher.PublicTag);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage &= response.StatusCode == StatusCodes.Status200OK && !response.Headers.ContainsKey(HeaderNames.SetCookie);
        return ValueTask.CompletedTask;
    }
}

/// <summary>Gives a public page a fingerprint of its bytes, so that a browser that has it already is told only that.</summary>
internal sealed class PublicFingerprint(RequestDelegate next)
{
    private static ReadOnlySpan<byte> State => "<!--Blazor-Server-Component-State:"u8;

    public async Task Invoke(HttpContext context)
    {
        if (!PublicPages.Holds(context.GetEndpoint()))
        {
            await next(context);
            return;
        }

        var (response, body) = (context.Response, context.Response.Body);
        using var page = new MemoryStream();
        response.Body = page;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        LeaveOutState(page);
        response.Headers.Remove(HeaderNames.SetCookie);
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(page.GetBuffer().AsSpan(0, (int)page.Length)).AsSpan(0, 16))}\"");
            response.GetTypedHeaders().ETag = tag;
            if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false) || known == EntityTagHeaderValue.Any))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        if (page.Length > 0)
        {
            response.ContentLength = page.Length;
        }

        page.Position = 0;
        await page.CopyToAsync(body, context.RequestAborted);
    }

    // The framework ends each page with what a script would go on with, sealed anew each time. There is no script here, and the same page is to have the same bytes.
    private static void LeaveOutState(MemoryStream page)
    {
        var bytes = page.GetBuffer().AsSpan(0, (int)page.Length);
        var at = bytes.LastIndexOf(State);
        var length = at < 0 ? -1 : bytes[at..].IndexOf("-->"u8);
        if (length > 0)
        {
            var rest = bytes[(at + length + 3)..];
            rest.CopyTo(bytes[at..]);
            page.SetLength(at + rest.Length);
        }
    }
}

using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using ScrutinyPanels.Application.Features.Publication.OpenData;

namespace ScrutinyPanels.Web.Features.Publication.OpenData;

/// <summary>The marks by which an answer can be asked for again: a tag of its own for each address, and when something public last changed.</summary>
internal sealed class Fresh
{
    private readonly EntityTagHeaderValue tag;
    private readonly DateTimeOffset? changed;
    private readonly HttpContext context;

    /// <summary>The marks of what is always the same while the program is.</summary>
    public Fresh(HttpContext context, string marks)
    {
        this.context = context;
        var build = typeof(Fresh).Assembly.ManifestModule.ModuleVersionId;
        tag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{build}|{context.Request.Path}{context.Request.QueryString}|{marks}")))[..32]}\"", isWeak: true);
    }

    /// <summary>The marks of public data, whose links begin with an address.</summary>
    public Fresh(HttpContext context, GetOpenDataStamp.View stamp, string address, DateTimeOffset now)
        : this(context, $"{stamp.Counts}|{address}")
    {
        // In the second of a change another may follow, which a time in whole seconds could not tell apart.
        var second = stamp.ChangedAt.AddTicks(-(stamp.ChangedAt.UtcTicks % TimeSpan.TicksPerSecond));
        changed = now - second >= TimeSpan.FromSeconds(1) ? second : null;
    }

    /// <summary>Whether the caller names this very answer, so that nothing need be loaded to know that it has it.</summary>
    public bool IsNamed => context.Request.GetTypedHeaders().IfNoneMatch.Any(t => t.Compare(tag, useStrongComparison: false));

    private bool IsHeld => context.Request.GetTypedHeaders() is { IfNoneMatch: { Count: > 0 } tags }
        ? tags.Any(t => t.Equals(EntityTagHeaderValue.Any)) || IsNamed
        : changed is { } at && context.Request.GetTypedHeaders().IfModifiedSince >= at;

    /// <summary>Puts the marks on the answer. True where the caller has what it would get; then it is told so and nothing more is to be written.</summary>
    public bool Says()
    {
        var answer = context.Response.GetTypedHeaders();
        (answer.ETag, answer.LastModified) = (tag, changed);
        var held = IsHeld;
        if (held)
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
        }

        return held;
    }
}

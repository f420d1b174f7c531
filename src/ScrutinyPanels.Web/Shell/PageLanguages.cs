using Microsoft.AspNetCore.Http.Extensions;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Says of a public page in which languages it is there; what is not there in Welsh is shown in English instead.</summary>
internal sealed class PageLanguages(RequestDelegate next)
{
    public async Task Invoke(HttpContext context, Dispatcher send, PublicLanguage language)
    {
        var endpoint = context.GetEndpoint();
        var isPublic = PublicPages.Holds(endpoint) || endpoint?.Metadata.GetMetadata<InBothLanguages>() is not null;
        if (isPublic || (Tongue.IsWelsh && endpoint is null))
        {
            var named = context.Request.RouteValues.Values.OfType<string>().ToList();
            var record = named.Select(v => Guid.TryParse(v, out var id) ? id : (Guid?)null).FirstOrDefault(id => id is not null);
            language.HasWelsh = (await send.Query(new GetWelsh.Query(named.Find(v => !Guid.TryParse(v, out _)), record))).Answer is { IsOn: true };
        }

        var address = UriHelper.BuildRelative(path: context.Request.Path, query: context.Request.QueryString);
        if (Tongue.IsWelsh && !language.HasWelsh)
        {
            context.Response.Redirect(address);
            return;
        }

        (language.English, language.Welsh) = (address, Tongue.Prefix + address);
        if (isPublic)
        {
            context.Response.Headers.ContentLanguage = Tongue.Name;
        }

        await next(context);
    }
}

/// <summary>Whether the public page under way is there in Welsh as well, and at which addresses.</summary>
internal sealed class PublicLanguage
{
    public bool HasWelsh { get; set; }

    public string English { get; set; } = "/";

    public string Welsh { get; set; } = Tongue.Prefix;
}

/// <summary>Marks a public address that is no page, such as a file, and is there in both languages.</summary>
internal sealed class InBothLanguages;

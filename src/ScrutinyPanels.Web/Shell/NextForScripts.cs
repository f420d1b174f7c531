using Microsoft.Net.Http.Headers;

namespace ScrutinyPanels.Web.Shell;

/// <summary>Tells a script that asks for it where it would be sent on to; a browser shows that only to people. Another site cannot set the header.</summary>
internal sealed class NextForScripts(RequestDelegate next)
{
    public const string Asked = "Scrutiny-Keep";
    public const string Next = "Scrutiny-Next";

    public Task Invoke(HttpContext context)
    {
        if (context.Request.Headers.ContainsKey(Asked))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response is { StatusCode: >= 300 and < 400, Headers: { Location.Count: > 0 } headers })
                {
                    headers[Next] = headers.Location;
                    headers.Remove(HeaderNames.Location);
                    context.Response.StatusCode = StatusCodes.Status200OK;
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    }
}

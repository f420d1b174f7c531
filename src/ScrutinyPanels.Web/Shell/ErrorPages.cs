using System.Text.Encodings.Web;
using Microsoft.Extensions.Localization;

namespace ScrutinyPanels.Web.Shell;

/// <summary>The pages for what went wrong, in plain words and without script; they depend on nothing that can fail.</summary>
internal sealed class ErrorPages(IStringLocalizer<ShellWords> words)
{
    private static readonly int[] Known = [400, 404, 405, 413, 429, 500];

    /// <summary>Writes the page for a status; an id is shown for a fault of ours.</summary>
    public async Task Write(HttpContext context, int status, string? id = null)
    {
        // What is forbidden reads as not there.
        var shown = status == StatusCodes.Status403Forbidden ? StatusCodes.Status404NotFound : status;
        var page = Known.Contains(shown) ? shown : shown >= 500 ? 500 : 400;
        context.Response.StatusCode = shown;
        context.Response.ContentType = "text/html; charset=utf-8";
        var reference = id is null ? string.Empty : $"<p class=\"govuk-body\"><strong>{HtmlEncoder.Default.Encode(id)}</strong></p>";
        await context.Response.WriteAsync(
            $"""
            <!DOCTYPE html>
            <html lang="{Tongue.Name}" class="govuk-template">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <title>{Word($"Error_{page}_Title")} - {Word("ServiceName")}</title>
            <link rel="icon" href="data:," />
            <link rel="stylesheet" href="/_content/ScrutinyPanels.Components/govuk/govuk-frontend.min.css" />
            <link rel="stylesheet" href="/_content/ScrutinyPanels.Components/scrutiny.css" />
            </head>
            <body class="govuk-template__body">
            <header class="scrutiny-header">
            <div class="govuk-width-container"><a class="scrutiny-header__name" href="{Tongue.To("/")}">{Word("ServiceName")}</a></div>
            </header>
            <div class="govuk-width-container">
            <main class="govuk-main-wrapper" id="main-content">
            <h1 class="govuk-heading-l">{Word($"Error_{page}_Title")}</h1>
            <p class="govuk-body">{Word($"Error_{page}_Body")}</p>
            {reference}
            <p class="govuk-body"><a class="govuk-link" href="{Tongue.To("/")}">{Word("Error_Home")}</a></p>
            </main>
            </div>
            </body>
            </html>
            """,
            context.RequestAborted);
    }

    private string Word(string key) => HtmlEncoder.Default.Encode(words[key]);
}

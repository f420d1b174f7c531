using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>What all panels asked about one thing.</summary>
public sealed partial class ThemePage
{
    private ListAsked.View? view;
    private ListPublicThemes.Row? counted;

    [Parameter]
    public string Code { get; set; } = string.Empty;

    protected override async Task OnInitializedAsync()
    {
        if (AskThemes.Of(Code) is { } theme && AskThemes.Said.Contains(theme))
        {
            view = (await Send.Query(new ListAsked.Query(Theme: theme))).Answer;
            counted = (await Send.Query(new ListPublicThemes.Query())).Answer?.FirstOrDefault(t => t.Theme == theme);
        }

        if (view is null)
        {
            Go.NotFound();
        }
    }
}

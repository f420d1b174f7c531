using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Publication;

namespace ScrutinyPanels.Web.Features.Publication;

/// <summary>The public register of what a panel asked.</summary>
public sealed partial class RegisterPage
{
    private ListAsked.View? view;
    private ListAsked.Show chosen;

    [Parameter]
    public string Slug { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "show")]
    private string? ShowText { get; set; }

    protected override async Task OnInitializedAsync()
    {
        chosen = Enum.TryParse<ListAsked.Show>(ShowText, ignoreCase: true, out var show) && Enum.IsDefined(show) ? show : ListAsked.Show.All;
        view = (await Send.Query(new ListAsked.Query(Slug, chosen))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }
}

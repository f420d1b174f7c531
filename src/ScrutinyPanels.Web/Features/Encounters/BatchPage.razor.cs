using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Domain.Encounters;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>One loaded file: how its rows add up, what could not be taken, what was noticed, and what to do next.</summary>
public sealed partial class BatchPage
{
    private GetBatch.View? view;

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromQuery(Name = "page")]
    private int? PageNumber { get; set; }

    private string Months => view is null ? string.Empty
        : view.FirstMonth == view.LastMonth ? Shown.Month(view.FirstMonth)
        : W["MonthsRange", Shown.Month(view.FirstMonth), Shown.Month(view.LastMonth)];

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id), PageNumber ?? 1));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else
        {
            view = outcome.Answer;
        }
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody says why records that are due are still needed, and for how long.</summary>
public sealed partial class KeepPage
{
    private GetBatch.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public int Id { get; set; }

    [SupplyParameterFromForm(FormName = "keep")]
    private KeepForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        var outcome = await Send.Query(new GetBatch.Query(new ImportBatchId(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }

        view = outcome.Answer;
    }

    private async Task Confirm()
    {
        var outcome = await Send.Command(new KeepBatch.Command(new(Id), int.TryParse(Form.Months, NumberStyles.None, CultureInfo.InvariantCulture, out var months) ? months : null, Form.Reason));
        if (outcome.Succeeded)
        {
            Go.To("/retention", W["KeepDone"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class KeepForm
    {
        public string? Months { get; set; }

        public string? Reason { get; set; }
    }
}

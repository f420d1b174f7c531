using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>Takes back what was written in a meeting by mistake, with the reason.</summary>
public sealed partial class StrikeOutPage
{
    private GetEntry.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Entry { get; set; }

    [SupplyParameterFromForm(FormName = "strike-out")]
    private ReasonForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetEntry.Query(new(Id), Entry))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task StrikeOut()
    {
        var outcome = await Send.Command(new StrikeOutEntry.Command(new(Id), Entry, Form.Reason));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/meetings/{Id}/live", W["StruckOut"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ReasonForm
    {
        public string? Reason { get; set; }
    }
}

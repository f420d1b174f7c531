using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Calibration;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Calibration;

/// <summary>A member answers a practice case, and then reads what the expert says.</summary>
public sealed partial class OnePracticePage
{
    private GetMyPractice.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "practice")]
    private PracticeForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetMyPractice.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Answer()
    {
        var outcome = await Send.Command(new SendPracticeView.Command(new(Id), Form.Grade, Form.Why));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/practice/{Id}", W["Sent"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class PracticeForm
    {
        public string? Grade { get; set; }

        public string? Why { get; set; }
    }
}

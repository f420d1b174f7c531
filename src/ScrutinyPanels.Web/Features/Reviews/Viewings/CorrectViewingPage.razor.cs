using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Viewings;

/// <summary>Somebody who was there corrects a viewing.</summary>
public sealed partial class CorrectViewingPage
{
    private GetViewing.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "correct")]
    private CorrectForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        view = (await Send.Query(new GetViewing.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
        else if (!isPost)
        {
            Form.Show(view.Time);
        }
    }

    private async Task Save()
    {
        if (Form.What is not ("times" or "mistake"))
        {
            problems = [new Problem("What", W["ChooseWhat"])];
            return;
        }

        var outcome = await Send.Command(new CorrectViewing.Command(new(Id), Form.What == "times" ? Form.Typed : null, Form.Why));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/viewings/{Id}", W["Corrected"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class CorrectForm : TimeForm
    {
        public string? What { get; set; }

        public string? Why { get; set; }
    }
}

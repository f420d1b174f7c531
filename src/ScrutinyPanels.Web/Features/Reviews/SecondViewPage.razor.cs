using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>A reader who sent a view and sees it differently now adds a second one.</summary>
public sealed partial class SecondViewPage
{
    private CheckMyAnswers.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "second-view")]
    private SecondViewForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        var outcome = await Send.Query(new CheckMyAnswers.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
        }
        else if (outcome.Answer is { MayAddSecondView: true } || isPost)
        {
            view = outcome.Answer;
        }
        else
        {
            Go.To($"/my-cases/{Id}/sent");
        }
    }

    private async Task Add()
    {
        var outcome = await Send.Command(new AddSecondView.Command(new(Id), Form.Grade, Form.Why));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/my-cases/{Id}/sent", W["SecondViewAdded"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class SecondViewForm
    {
        public string? Grade { get; set; }

        public string? Why { get; set; }
    }
}

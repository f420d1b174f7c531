using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Forms;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Forms;

/// <summary>A question is added to a draft, or said in another way.</summary>
public sealed partial class QuestionPage
{
    private GetForm.View? view;
    private GetForm.Row? row;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "code")]
    private string? Code { get; set; }

    [SupplyParameterFromForm(FormName = "question", Name = "Form")]
    private QuestionForm? Posted { get; set; }

    private QuestionForm Form { get; set; } = new();

    /// <summary>Grades come from the form's scheme.</summary>
    private bool HasFixedAnswers => row?.Design.Marker == QuestionMarker.Grade;

    /// <summary>The answers of questions with answers to choose, as far as they come before this one.</summary>
    private IReadOnlyList<Choice> Earlier =>
    [
        .. view!.Questions.TakeWhile(q => q.Design.Text.Code != Code)
            .Where(q => q.Design.Kind is QuestionKind.Choice or QuestionKind.Several && q.Design.Marker != QuestionMarker.Grade)
            .SelectMany(q => q.Design.Options.Select(o => new Choice($"{q.Design.Text.Code}/{o.Code}", $"{q.Design.Text.Name}: {o.Words}"))),
    ];

    protected override async Task OnInitializedAsync()
    {
        var found = (await Send.Query(new GetForm.Query(new(Id)))).Answer;
        row = found?.Questions.FirstOrDefault(q => q.Design.Text.Code == Code);
        if (found is null || (Code is not null && row is null))
        {
            Go.NotFound();
        }
        else if (!found.IsDraft && !HttpMethods.IsPost(Context.Request.Method))
        {
            Go.To($"/forms/{Id}");
        }
        else
        {
            view = found;
            Form = Posted ?? (row is null ? new() { Version = found.Version, More = ["required", "in-order"] } : QuestionForm.Of(row, found.Version));
        }
    }

    private async Task Save()
    {
        var typed = Form.To();
        var outcome = await Send.Command(new WriteQuestion.Command(new(Id), Code, HasFixedAnswers ? typed with { Kind = QuestionKind.Choice } : typed, Form.Version));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/forms/{Id}", W["QuestionSaved"]);
        }
        else
        {
            problems = [.. outcome.Problems.Select(p => new Problem(p.Field.Replace("Question.", string.Empty, StringComparison.Ordinal), p.Message))];
        }
    }
}

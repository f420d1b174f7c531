using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>One step of a member's view: answered in part or whole, kept on the server at every press.</summary>
public sealed partial class StepPage
{
    private GetMyStep.View? view;
    private IReadOnlyList<Problem> problems = [];
    private IReadOnlyList<CheckMyAnswers.Row> since = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Step { get; set; }

    [SupplyParameterFromForm(FormName = "step", Name = "Form")]
    private AnswerForm? Posted { get; set; }

    private AnswerForm Form { get; set; } = new();

    private bool OneQuestion => view?.Questions.Count == 1;

    /// <summary>Came here by going back: a step without a question leads further back.</summary>
    [SupplyParameterFromQuery(Name = "back")]
    private bool Back { get; set; }

    /// <summary>Question 4 of 11, or questions 2 to 9 of 11.</summary>
    private string Progress => view?.Place is not { } place ? string.Empty
        : place.First == place.Last ? W["QuestionOf", place.First, place.Of] : W["QuestionsOf", place.First, place.Last, place.Of];

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetMyStep.Query(new(Id), Step));
        if (outcome.IsNotFound)
        {
            await Go.ToCheck(Send, Id);
            return;
        }

        view = outcome.Answer;
        if (view is not { Own: ReviewState.Draft, TakesViews: true })
        {
            // What was posted is sent on by its form.
            if (!HttpMethods.IsPost(Context.Request.Method))
            {
                GoElsewhere();
            }

            return;
        }

        if (view.Questions.Count == 0 && !HttpMethods.IsPost(Context.Request.Method))
        {
            Go.To(Back ? AddressBefore(view.Previous) : AddressAfter(view.Next));
            return;
        }

        Form = Posted ?? AnswerForm.Of(view.Questions, view.Seen);
    }

    private string AddressAfter(int? step) => step is null ? $"/my-cases/{Id}/check" : $"/my-cases/{Id}/step/{step}";

    private string AddressBefore(int? step) => step is null ? $"/my-cases/{Id}" : $"/my-cases/{Id}/step/{step}?back=true";

    private async Task Keep()
    {
        if (view is not { Questions.Count: > 0 })
        {
            GoElsewhere();
            return;
        }

        var given = view.Questions.Select(Form.To).ToList();
        var outcome = await Send.Command(new SaveAnswers.Command(new(Id), Step, given, Form.Seen));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Answer is { } kept)
        {
            Context.Response.Headers["Scrutiny-Saved"] = Shown.Time(kept.At);
            Context.Response.Headers["Scrutiny-Seen"] = kept.Mark;
            GoOn(view);
        }
        else
        {
            problems = outcome.ToProblems();
            await ShowSince(view);
        }
    }

    /// <summary>What was kept after the page was shown stands beside what was typed; from now on the reader has seen it.</summary>
    private async Task ShowSince(GetMyStep.View now)
    {
        if (Form.Seen is { } seen && seen != now.Seen)
        {
            since = [.. ((await Send.Query(new CheckMyAnswers.Query(new(Id)))).Answer?.Rows ?? []).Where(r => r.Step == Step)];
            Form.Seen = now.Seen;
        }
    }

    /// <summary>To the page that says why nothing is asked here: the view is sent, or the case takes none.</summary>
    private void GoElsewhere() => Go.To(view?.Own == ReviewState.Sent ? $"/my-cases/{Id}/sent" : $"/my-cases/{Id}");

    private void GoOn(GetMyStep.View kept)
    {
        // What was answered just now decides which steps have something to ask; a step that has nothing leads on.
        var next = Form.More ? $"/my-cases/{Id}/step/{Step}" : Form.Back ? AddressBefore(Step > 1 ? Step - 1 : null) : AddressAfter(Step < kept.Steps ? Step + 1 : null);
        Go.To(Form.Later ? "/my-cases" : next, Form.Later ? W["KeptForLater"].Value : null);
    }
}

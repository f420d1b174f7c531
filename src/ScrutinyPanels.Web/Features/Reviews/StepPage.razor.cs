using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews;

/// <summary>One step of a member's view: answered in part or whole, kept on the server at every press.</summary>
public sealed partial class StepPage
{
    private GetMyStep.View? view;
    private IReadOnlyList<Problem> problems = [];

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public int Step { get; set; }

    [SupplyParameterFromForm(FormName = "step", Name = "Form")]
    private StepForm? Posted { get; set; }

    private StepForm Form { get; set; } = new();

    private bool OneQuestion => view?.Questions.Count == 1;

    private string Previous => Step == 1 ? $"/my-cases/{Id}" : $"/my-cases/{Id}/step/{Step - 1}";

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetMyStep.Query(new(Id), Step));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
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

        Form = Posted ?? FromKept(view);
    }

    private static StepForm FromKept(GetMyStep.View kept) => new()
    {
        Choices = kept.Questions.Where(q => q.Choice is not null).ToDictionary(q => q.Code, q => q.Choice),
        Words = kept.Questions.ToDictionary(q => q.Code, q => (string?)q.Text),
    };

    private static List<Choice> ChoicesOf(GetMyStep.Question question) =>
        [.. question.Options.Select(o => new Choice(o.Code, o.Words, o.Meaning.Length > 0 ? o.Meaning : null))];

    private async Task Keep()
    {
        if (view is not { Questions.Count: > 0 })
        {
            GoElsewhere();
            return;
        }

        var given = view.Questions.Select(q => new GivenAnswer(q.Code, Form.Choices.GetValueOrDefault(q.Code), Form.Words.GetValueOrDefault(q.Code))).ToList();
        var outcome = await Send.Command(new SaveAnswers.Command(new(Id), Step, given));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            GoOn(view);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>To the page that says why nothing is asked here: the view is sent, or the case takes none.</summary>
    private void GoElsewhere() => Go.To(view?.Own == ReviewState.Sent ? $"/my-cases/{Id}/sent" : $"/my-cases/{Id}");

    private void GoOn(GetMyStep.View kept)
    {
        if (Form.Later)
        {
            Go.To("/my-cases", W["KeptForLater"]);
        }
        else
        {
            Go.To(Step < kept.Steps ? $"/my-cases/{Id}/step/{Step + 1}" : $"/my-cases/{Id}/check");
        }
    }

    /// <summary>What the page posts, by the codes of its questions.</summary>
    internal sealed class StepForm
    {
        // A page without choices, or without words, posts none.
        public Dictionary<string, string?> Choices { get; set => field = value ?? []; } = [];

        public Dictionary<string, string?> Words { get; set => field = value ?? []; } = [];

        public bool Later { get; set; }
    }
}

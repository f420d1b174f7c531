using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>A page that takes a recommendation one step on: shown only to whoever may take that step now, and back to the recommendation afterwards.</summary>
public abstract class StepOfRecommendation : ComponentBase
{
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private protected Dispatcher Send { get; set; } = null!;

    [Inject]
    private protected Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<RecommendationsWords> Said { get; set; } = null!;

    [CascadingParameter]
    private HttpContext Context { get; set; } = null!;

    private protected GetRecommendation.View? View { get; private set; }

    private protected IReadOnlyList<Problem> Problems { get; private set; } = [];

    private protected abstract RecommendationAction Action { get; }

    private protected string Home => $"/recommendations/{Id}";

    // What was posted goes on to its command even where somebody else was first: the page then says so and keeps the words.
    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetRecommendation.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Answer!.Actions.Contains(Action) || HttpMethods.IsPost(Context.Request.Method))
        {
            View = outcome.Answer;
            Begin(View);
        }
        else
        {
            Go.To(Home);
        }
    }

    /// <summary>Fills the form before it is first shown.</summary>
    private protected virtual void Begin(GetRecommendation.View view)
    {
    }

    private protected async Task Take(ICommand step, string saying)
    {
        var outcome = await Send.Command(step);
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(Home, saying);
        }
        else
        {
            Problems = outcome.ToProblems(View?.Actions.Contains(Action) == false, Said["DoneAlready"]);
        }
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Recommendations;

/// <summary>A page on which the force does one thing with what it is asked: shown only while that can be done, and back to the request afterwards.</summary>
public abstract class StepOfAsk : ComponentBase
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

    private protected GetAsk.View? View { get; private set; }

    private protected IReadOnlyList<Problem> Problems { get; set; } = [];

    private protected abstract RecommendationAction Action { get; }

    private protected string Home => $"/inbox/{Id}";

    // What was posted goes on to its command even where somebody else was first: the page then says so and keeps the words.
    protected override async Task OnInitializedAsync()
    {
        var outcome = await Send.Query(new GetAsk.Query(new(Id)));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Answer!.Actions.Contains(Action) || HttpMethods.IsPost(Context.Request.Method))
        {
            View = outcome.Answer;
        }
        else
        {
            Go.To(Home);
        }
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

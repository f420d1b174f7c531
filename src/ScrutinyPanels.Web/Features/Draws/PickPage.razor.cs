using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair writes down what was picked blind in turn, or names records by hand.</summary>
public sealed partial class PickPage
{
    private GetDraw.View? draw;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "pick")]
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        draw = (await Send.Query(new GetDraw.Query(new(Id)))).Answer;
        if (draw is null)
        {
            Go.NotFound();
        }
        else if (draw.Method == DrawMethod.Random || !draw.Actions.Contains(DrawAction.Pick))
        {
            Go.To($"/draws/{Id}", draw.State == DrawState.Frozen ? null : W["DoneAlready"].Value);
            draw = null;
        }
    }

    private async Task Pick()
    {
        if (draw is null)
        {
            return;
        }

        var outcome = await Send.Command(new PickCases.Command(new(Id), Form.Picked, Form.Reason));
        if (outcome.Succeeded)
        {
            Go.To($"/draws/{Id}", W["Pick_Done"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private sealed class Input
    {
        public string? Picked { get; set; }

        public string? Reason { get; set; }
    }
}

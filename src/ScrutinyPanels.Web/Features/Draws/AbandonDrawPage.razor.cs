using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Tables;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair gives a draw up, with a reason.</summary>
public sealed partial class AbandonDrawPage
{
    private GetDraw.View? draw;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "abandon")]
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    private IReadOnlyList<SummaryRow> Facts =>
    [
        new(W["Facts_Months"], Said.Period(W, draw!.From, draw.To)),
        new(W["Facts_List"], Said.Number(draw.ListSize)),
        new(W["Facts_Take"], Said.Number(draw.Take)),
        new(W["Facts_Frozen"], Said.Of(draw.FrozenAt)),
    ];

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        draw = (await Send.Query(new GetDraw.Query(new(Id)))).Answer;
        if (draw is null || (!isPost && !draw.Actions.Contains(DrawAction.Abandon)))
        {
            draw = null;
            Go.NotFound();
        }
    }

    private async Task Abandon()
    {
        if (draw is null)
        {
            return;
        }

        // A second press, or somebody else's first: the draw shows how it stands.
        if (!draw.Actions.Contains(DrawAction.Abandon))
        {
            Go.To($"/draws/{Id}", W["DoneAlready"]);
            return;
        }

        var outcome = await Send.Command(new AbandonDraw.Command(new(Id), Form.Reason));
        if (outcome.Succeeded)
        {
            Go.To($"/draws/{Id}", W["Abandon_Done"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private sealed class Input
    {
        public string? Reason { get; set; }
    }
}

using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair types the seed, with the fingerprint in sight.</summary>
public sealed partial class SeedPage
{
    private GetDraw.View? draw;
    private IReadOnlyList<Problem> problems = [];
    private string? toConfirm;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "seed")]
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        draw = (await Send.Query(new GetDraw.Query(new(Id)))).Answer;
        if (draw is null || (!isPost && (draw.Method != DrawMethod.Random || !draw.Actions.Contains(DrawAction.Seed))))
        {
            Leave();
        }
    }

    // A draw that is seeded or abandoned already shows itself; one out of reach is not there.
    private void Leave()
    {
        if (draw is { State: not DrawState.Frozen } or { Method: not DrawMethod.Random })
        {
            Go.To($"/draws/{Id}");
        }
        else
        {
            Go.NotFound();
        }

        draw = null;
    }

    private async Task DrawSample()
    {
        if (draw is null)
        {
            return;
        }

        // A second press, or somebody else's first: the draw shows how it stands.
        if (!draw.Actions.Contains(DrawAction.Seed))
        {
            Go.To($"/draws/{Id}", W["DoneAlready"]);
            return;
        }

        // The first press shows what was typed once more, for it cannot be taken back.
        var command = new SeedDraw.Command(new(Id), Form.Seed);
        var outcome = Form.Sure ? await Send.Command(command) : Send.Check(command);
        problems = outcome.ToProblems();
        if (outcome.Succeeded && Form.Sure)
        {
            Go.To($"/draws/{Id}", W["Seed_Done"]);
        }
        else if (outcome.Succeeded)
        {
            toConfirm = Seed.From(Form.Seed).Text;
        }
    }

    private sealed class Input
    {
        public string? Seed { get; set; }

        public bool Sure { get; set; }
    }
}

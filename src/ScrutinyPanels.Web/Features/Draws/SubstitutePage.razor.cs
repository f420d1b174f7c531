using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Web.Send;
using Dispatcher = ScrutinyPanels.Web.Send.Dispatcher;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>The chair replaces a case that cannot be looked at; the next reserve comes in.</summary>
public sealed partial class SubstitutePage
{
    private GetDraw.View? draw;
    private GetDraw.SampleRow? row;
    private bool replacesNoFootage;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid CaseId { get; set; }

    [SupplyParameterFromForm(FormName = "substitute")]
    private Input Form { get; set; } = null!;

    [Inject]
    private Dispatcher Send { get; set; } = null!;

    [Inject]
    private Go Go { get; set; } = null!;

    [Inject]
    private IStringLocalizer<DrawsWords> W { get; set; } = null!;

    private IReadOnlyList<Choice> Reasons =>
        [.. Enum.GetValues<SubstitutionReason>().Where(r => replacesNoFootage || r != SubstitutionReason.NoFootage).Select(r => new Choice(r.ToString(), Said.Of(W, r)))];

    protected override async Task OnInitializedAsync()
    {
        var isPost = Form is not null;
        Form ??= new();
        draw = (await Send.Query(new GetDraw.Query(new(Id)))).Answer;
        row = draw?.Sample.FirstOrDefault(r => r.Id.Value == CaseId && r.Key is not null && (isPost || r.CanSubstitute));
        replacesNoFootage = draw?.NoFootage == NoFootage.ReplaceIt;
        if (row is null)
        {
            Go.NotFound();
        }
    }

    private async Task Substitute()
    {
        if (row is null)
        {
            return;
        }

        // A second press, or somebody else's first: the draw shows which case came in.
        if (!row.CanSubstitute)
        {
            Go.To($"/draws/{Id}", W["DoneAlready"]);
            return;
        }

        var outcome = await Send.Command(new SubstituteCase.Command(new(Id), new(CaseId), Form.Reason, Form.Words));
        if (outcome.Succeeded)
        {
            Go.To($"/draws/{Id}", W["Swap_Done", row.Number]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    private sealed class Input
    {
        public SubstitutionReason? Reason { get; set; }

        public string? Words { get; set; }
    }
}

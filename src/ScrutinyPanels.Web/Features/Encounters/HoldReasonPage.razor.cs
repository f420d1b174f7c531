using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Encounters;

/// <summary>Somebody of the force reads why a record is held back, and says why they need to know.</summary>
public sealed partial class HoldReasonPage
{
    private ListHeldBack.Row? row;
    private ReadHoldReason.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "why")]
    private WhyForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        row = (await Send.Query(new ListHeldBack.Query(Only: new HeldBackId(Id)))).Answer?.Rows is [var only] ? only : null;
        if (row is null)
        {
            Go.NotFound();
        }
    }

    private async Task Read()
    {
        var outcome = await Send.Query(new ReadHoldReason.Query(new(Id), Form.Why));
        view = outcome.Answer;
        problems = outcome.ToProblems();
    }

    /// <summary>What the page posts.</summary>
    internal sealed class WhyForm
    {
        public ReadingReason? Why { get; set; }
    }
}

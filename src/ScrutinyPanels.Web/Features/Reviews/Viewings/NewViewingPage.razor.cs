using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Reviews.Viewings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Reviews.Viewings;

/// <summary>A member starts a viewing, or writes one down that is over.</summary>
public sealed partial class NewViewingPage
{
    private GetViewingStart.View? view;
    private IReadOnlyList<Problem> problems = [];

    [SupplyParameterFromQuery(Name = "past")]
    private bool Past { get; set; }

    [SupplyParameterFromQuery(Name = "panel")]
    private string? Chosen { get; set; }

    [SupplyParameterFromForm(FormName = "viewing")]
    private ViewingForm Form { get; set; } = null!;

    private IReadOnlyList<Choice> Cases =>
        [new(string.Empty, W["NoCase"]), .. view?.Cases.Select(c => new Choice(c.Id.Value.ToString(), W["CaseOf", c.Number, Shown.Month(c.Month)])) ?? []];

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetViewingStart.Query(Guid.TryParse(Chosen, out var panel) ? new PanelId(panel) : null))).Answer;
        Form ??= new() { Present = view is null ? [] : [view.Me.Value.ToString()] };
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Save()
    {
        if (view is null)
        {
            return;
        }

        var about = Guid.TryParse(Form.Case, out var chosen) ? new CaseId(chosen) : default(CaseId?);
        var there = Form.Present.Select(p => Guid.TryParse(p, out var person) ? new UserId(person) : default);
        var outcome = await Send.Command(new WriteViewing.Command(view.Panel, about, Form.Clip, [.. there], Past ? Form.Typed : null));
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To("/viewings", W[Past ? "Written" : "Began"]);
        }
        else
        {
            problems = outcome.ToProblems();
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class ViewingForm : TimeForm
    {
        public string? Clip { get; set; }

        public string? Case { get; set; }

        // A page on which nobody is ticked posts none.
        public List<string> Present { get; set => field = value ?? []; } = [];
    }
}

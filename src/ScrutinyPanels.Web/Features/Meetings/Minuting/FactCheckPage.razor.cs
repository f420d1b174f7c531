using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Components.Inputs;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>Whoever answers for a force reads draft minutes and says what is wrong in fact.</summary>
public sealed partial class FactCheckPage
{
    private GetFactCheck.View? view;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromForm(FormName = "comment")]
    private CommentForm Form { get; set; } = null!;

    private IReadOnlyList<Choice> Items =>
        [new(string.Empty, W["ChooseItem"]), .. view!.Text.Items.Where(i => i.Title is not null).Select(i => new Choice(i.Id.Value.ToString(), W.Title(i)))];

    protected override async Task OnInitializedAsync()
    {
        Form ??= new();
        view = (await Send.Query(new GetFactCheck.Query(new(Id)))).Answer;
        if (view is null)
        {
            Go.NotFound();
        }
    }

    private async Task Comment()
    {
        AgendaItemId? item = Guid.TryParse(Form.Item, out var chosen) ? new(chosen) : null;
        var outcome = await Send.Command(new CommentOnMinutes.Command(new(Id), item, Form.Words));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To($"/fact-checks/{Id}", W["CommentSent"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class CommentForm
    {
        public string? Item { get; set; }

        public string? Words { get; set; }
    }
}

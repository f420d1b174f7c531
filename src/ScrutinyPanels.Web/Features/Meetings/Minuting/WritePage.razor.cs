using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Minuting;

/// <summary>The note-taker writes the words of one item; what was noted in the meeting stands in the box to begin with.</summary>
public sealed partial class WritePage
{
    private MinutesInFull.Item? item;
    private MinutesInFull.Item? next;
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid Item { get; set; }

    [SupplyParameterFromForm(FormName = "words")]
    private WordsForm Form { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        var view = (await Send.Query(new GetMinutes.Query(new(Id)))).Answer;
        var mayWrite = view is { MayRun: true } && (view.State is null || view.Steps.Contains(MinutesStep.Write));
        item = mayWrite ? view!.Text.Items.FirstOrDefault(i => i.Id.Value == Item) : null;
        next = item is null ? null : view!.Text.Items.FirstOrDefault(i => i.Position > item.Position);
        Form ??= new() { Words = item is { Words.Length: 0 } ? string.Join('\n', item.Notes) : item?.Words };
        if (item is null)
        {
            Go.NotFound();
        }
    }

    private async Task Save()
    {
        var outcome = await Send.Command(new WriteMinutes.Command(new(Id), new(Item), Form.Words));
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(Form.Next && next is not null ? $"/meetings/{Id}/minutes/{next.Id.Value}" : $"/meetings/{Id}/minutes", W["Saved"]);
        }
    }

    /// <summary>What the page posts.</summary>
    internal sealed class WordsForm
    {
        public string? Words { get; set; }

        /// <summary>Goes on with the next item.</summary>
        public bool Next { get; set; }
    }
}

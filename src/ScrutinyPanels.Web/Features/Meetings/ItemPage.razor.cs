using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Components.Feedback;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>One item of an agenda: its words, its minutes, whether it is closed, and taking it off.</summary>
public sealed partial class ItemPage
{
    private GetMeeting.View? view;
    private GetMeeting.Item? item;
    private IReadOnlyList<GetPack.PaperRow> papers = [];
    private IReadOnlyList<Problem> problems = [];

    [Parameter]
    public Guid Id { get; set; }

    [Parameter]
    public Guid Item { get; set; }

    [SupplyParameterFromForm(FormName = "item")]
    private ItemForm Form { get; set; } = null!;

    private string Agenda => $"/meetings/{Id}/agenda";

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        item = view?.Items.FirstOrDefault(i => i.Id.Value == Item);
        if (view is not { MayRun: true, State: not (MeetingState.Ended or MeetingState.Cancelled) } || item is null)
        {
            view = null;
            Form ??= new();
            Go.NotFound();
            return;
        }

        papers = [.. (await Send.Query(new GetPack.Query(new(Id)))).Answer?.Papers.Where(p => p.Item.Value == Item) ?? []];
        Form ??= ItemForm.Of(item);
    }

    private async Task Save() => Show(await Send.Command(new RewriteAgendaItem.Command(new(Id), new(Item), Form.Typed)), W["ItemSaved"]);

    private async Task TakeOff() => Show(await Send.Command(new TakeOffAgendaItem.Command(new(Id), new(Item))), W["TakenOff", item?.Title ?? string.Empty]);

    private void Show(Outcome outcome, string done)
    {
        problems = outcome.ToProblems();
        if (outcome.IsNotFound)
        {
            Go.NotFound();
        }
        else if (outcome.Succeeded)
        {
            Go.To(Agenda, done);
        }
    }
}

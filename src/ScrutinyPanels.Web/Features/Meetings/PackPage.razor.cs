using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>The papers of a meeting at one address, with the same numbers of pages and items on screen and on paper.</summary>
public sealed partial class PackPage
{
    private GetMeeting.View? view;
    private GetPack.View? pack;

    [Parameter]
    public Guid Id { get; set; }

    private const int RepliesPage = 2;

    private int Pages => 1 + (pack!.Replies.Count > 0 ? 1 : 0) + (pack.Actions.Count > 0 ? 1 : 0);

    protected override async Task OnInitializedAsync()
    {
        view = (await Send.Query(new GetMeeting.Query(new(Id)))).Answer;
        pack = view is null ? null : (await Send.Query(new GetPack.Query(new(Id)))).Answer;
        if (pack is null || (!pack.IsOut && view is not { MayRun: true }))
        {
            pack = null;
            Go.NotFound();
        }
    }

    private int? PageOf(GetMeeting.Item item) => item.Kind switch
    {
        AgendaKind.Replies when pack!.Replies.Any(r => r.Ask == item.Ask) => RepliesPage,
        AgendaKind.ActionsDue when pack!.Actions.Count > 0 => Pages,
        _ => null,
    };
}

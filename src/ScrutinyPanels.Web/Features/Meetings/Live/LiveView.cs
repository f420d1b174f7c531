using Microsoft.AspNetCore.Components;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Web.Send;

namespace ScrutinyPanels.Web.Features.Meetings.Live;

/// <summary>A part of a page that shows where a meeting is, and looks again in its own person's name whenever the meeting was changed.</summary>
public abstract class LiveView : ComponentBase, IDisposable
{
    private IDisposable? listening;

    [Parameter, EditorRequired]
    public Guid Id { get; set; }

    [Inject]
    protected Web.Send.Dispatcher Send { get; set; } = null!;

    [Inject]
    protected News News { get; set; } = null!;

    /// <summary>What is shown; none once the meeting is out of reach.</summary>
    protected GetMeetingNow.View? Now { get; private set; }

    protected MeetingId Meeting => new(Id);

    protected override async Task OnInitializedAsync()
    {
        if (RendererInfo.IsInteractive)
        {
            listening = News.Listen($"meeting {Id}", () => _ = InvokeAsync(Look));
        }

        Now = (await Send.Query(new GetMeetingNow.Query(Meeting))).Answer;
    }

    public void Dispose()
    {
        Dispose(disposing: true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing)
        {
            listening?.Dispose();
        }
    }

    private async Task Look()
    {
        Now = (await Send.Query(new GetMeetingNow.Query(Meeting))).Answer;
        StateHasChanged();
    }
}

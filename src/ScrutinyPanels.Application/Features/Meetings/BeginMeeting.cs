using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office begins a meeting: from now on everything is written down with its time. Whoever begins it is there.</summary>
public static class BeginMeeting
{
    /// <param name="Reason">Why it begins without papers before it; not needed once they are out.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, string? Reason = null) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.Meetings.Within(actor, Permissions.RunMeetings).Get(command.Id, cancel);
            var panel = await db.PanelOf(meeting.PanelId, cancel);
            var now = clock.GetUtcNow();
            meeting.Begin(command.Reason, actor);
            var record = MeetingRecord.Open(meeting, panel.QuorumUnder(meeting.RulesNumber), now);
            if ((await db.PeopleOf(meeting.PanelId, meeting.AreaId, cancel)).FirstOrDefault(p => p.Id == actor.Id) is { } me)
            {
                record.Arrive(new(me.Id, null, me.As), isRemote: false, actor, now);
            }

            db.MeetingRecords.Add(record);
            db.Minutes.Add(Minutes.Begin(meeting));
        }
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office lets the agenda fill itself with whatever is missing: what each meeting has, what came since the last one, and the cases that wait for a grade.</summary>
public static class FillAgenda
{
    /// <summary>How many items were added.</summary>
    /// <param name="WhyLate">Why they come after the papers; not needed before.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, string? WhyLate = null) : ICommand<int>, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.WhyLate).FitsIn(AgendaItem.PurposeLimit);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var meeting = await db.AgendaToChange(request.Id, actor, cancellationToken);
            var missing = (await Wanted(meeting, cancellationToken)).Where(l => !IsThere(meeting, l)).Take(Meeting.MostItems - meeting.Items.Count).ToList();
            var last = meeting.Items.MaxBy(i => i.Position);
            meeting.Add(missing, request.WhyLate, actor);

            // The date of the next meeting stays where it was: at the end.
            if (missing.Count > 0 && last is { Kind: AgendaKind.NextDate })
            {
                meeting.MoveTo(last.Id, meeting.Items.Count, actor);
            }

            return missing.Count;
        }

        private static bool IsThere(Meeting meeting, AgendaLine line) => meeting.Items.Any(i => i.Kind == line.Kind && line.Kind switch
        {
            AgendaKind.Case => i.CaseId == line.CaseId,
            AgendaKind.Replies => line.AskId is { } ask ? i.AskId == ask : i.Title == line.Title,
            AgendaKind.Own => string.Equals(i.Title, line.Title, StringComparison.OrdinalIgnoreCase),
            _ => true,
        });

        private async Task<List<AgendaLine>> Wanted(Meeting meeting, CancellationToken cancel)
        {
            if (meeting.Kind != MeetingKind.Panel)
            {
                return [StandingItems.Of(AgendaKind.Welcome), StandingItems.Of(AgendaKind.NextDate)];
            }

            var earlier = db.Meetings.AsNoTracking().Include(m => m.Items).Where(m => m.PanelId == meeting.PanelId && m.Id != meeting.Id && m.StartsAt < meeting.StartsAt && m.State != MeetingState.Cancelled);
            var previous = await earlier.OrderByDescending(m => m.StartsAt).FirstOrDefaultAsync(cancel);
            var ended = await earlier.Where(m => m.State == MeetingState.Ended).OrderByDescending(m => m.StartsAt).FirstOrDefaultAsync(cancel);
            List<AgendaLine> lines = [StandingItems.Of(AgendaKind.Welcome), StandingItems.Of(AgendaKind.Apologies), StandingItems.Of(AgendaKind.Declarations)];
            if (ended is not null)
            {
                lines.Add(StandingItems.MinutesOf(ended));
            }

            if (await db.MeetingActions.AnyAsync(a => a.PanelId == meeting.PanelId && a.State == ActionState.Open, cancel))
            {
                lines.Add(StandingItems.Of(AgendaKind.ActionsDue));
            }

            lines.AddRange((await Replies(meeting, ended, cancel)).Select(StandingItems.ReplyTo));
            lines.AddRange((await db.RedUnanswered(meeting.PanelId, cancel)).Select(StandingItems.RedCase));
            lines.Add(StandingItems.Of(AgendaKind.DataPack));
            lines.AddRange((await db.CasesToSettle(meeting.PanelId).OrderBy(c => c.Number).ToListAsync(cancel)).Select(StandingItems.About));
            if (await HasSection60(meeting.PanelId, cancel))
            {
                lines.Add(StandingItems.Of(AgendaKind.Section60));
            }

            lines.Add(StandingItems.Of(AgendaKind.Themes));
            lines.AddRange((previous?.Items ?? []).Where(i => i.Kind == AgendaKind.Own).OrderBy(i => i.Position).Select(i => new AgendaLine(AgendaKind.Own, i.Title, i.Purpose, i.Minutes, i.IsClosed)));
            lines.Add(StandingItems.Of(AgendaKind.NextDate));
            return lines;
        }

        private Task<List<Recommendation>> Replies(Meeting meeting, Meeting? ended, CancellationToken cancel)
        {
            var since = ended?.StartsAt ?? DateTimeOffset.MinValue;
            return db.Recommendations.AsNoTracking()
                .Where(r => r.PanelId == meeting.PanelId && r.Step == RecommendationStep.Replied && r.RepliedAt != null && r.RepliedAt >= since)
                .OrderBy(r => r.Number).ToListAsync(cancel);
        }

        private async Task<bool> HasSection60(PanelId panel, CancellationToken cancel)
        {
            var covered = await db.Panels.Where(p => p.Id == panel).SelectMany(p => p.Coverage).ToListAsync(cancel);
            var forces = covered.Select(c => c.ForceId).Distinct().ToList();
            return covered.Any(c => c.Kind == RecordKind.Section60)
                || await db.ImportBatches.AnyAsync(b => forces.Contains(b.ForceId) && b.Kind == RecordKind.Section60, cancel);
        }
    }
}

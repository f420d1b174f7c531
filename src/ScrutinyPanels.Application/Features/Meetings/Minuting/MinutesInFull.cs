using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Meetings.Minuting;

/// <summary>For whom minutes are put together.</summary>
internal enum MinutesFor
{
    /// <summary>Members, chairs and the office: everything.</summary>
    Panel,

    /// <summary>The force, which checks facts: no names and nothing of closed items.</summary>
    Force,

    /// <summary>Observers and the public: of cases numbers alone, no names, no owners and nothing of closed items.</summary>
    Public,
}

/// <summary>The minutes of a meeting, put together from its record and the words that were added.</summary>
/// <param name="WithoutPapers">Why it began before its papers were sent; empty where they were.</param>
/// <param name="EndedAt">None while it goes on.</param>
/// <param name="There">How many came as what.</param>
/// <param name="Names">Who came; nobody where names are not for the reader.</param>
/// <param name="Watched">How long footage was watched together.</param>
/// <param name="Cases">How many cases were on the agenda.</param>
/// <param name="Grades">How many of them have which grade.</param>
public sealed record MinutesInFull(
    MeetingId Id,
    string Title,
    string Panel,
    string PanelSlug,
    bool IsPractice,
    string Place,
    DateTimeOffset BeganAt,
    DateTimeOffset? EndedAt,
    string WithoutPapers,
    IReadOnlyList<MinutesInFull.Role> There,
    IReadOnlyList<MinutesInFull.Name> Names,
    TimeSpan Watched,
    int Cases,
    IReadOnlyList<(Grade Grade, int Count)> Grades,
    IReadOnlyList<MinutesInFull.Item> Items)
{
    public sealed record Role(AttendingAs As, int InRoom, int OnCall);

    public sealed record Name(string Words, AttendingAs As, bool IsRemote, DateTimeOffset CameAt, DateTimeOffset? LeftAt);

    /// <param name="Title">None of a closed item for those to whom it is closed.</param>
    /// <param name="Entries">Decisions, actions and questions that were not struck out.</param>
    /// <param name="Notes">What was noted in the meeting, from which the note-taker writes; nothing for others.</param>
    /// <param name="Grade">The panel's grade of its case, in words where the panel has words of its own.</param>
    public sealed record Item(AgendaItemId Id, int Position, string? Title, int Used, IReadOnlyList<Entry> Entries, IReadOnlyList<string> Notes, Grade? Grade, string? GradeWords, string Words);

    /// <param name="Owner">Empty where owners are not for the reader.</param>
    /// <param name="Quorum">Of a decision: how many were counted and needed at that moment.</param>
    public sealed record Entry(EntryKind Kind, string Words, string Owner, DateOnly? DueOn, QuorumThen? Quorum);

    internal static async Task<MinutesInFull> Of(ScrutinyDb db, Meeting meeting, MeetingRecord record, Minutes? minutes, MinutesFor reader, DateTimeOffset now, CancellationToken cancel)
    {
        var end = record.EndedAt ?? now;
        var panel = await db.Panels.Where(p => p.Id == meeting.PanelId).Select(p => new { p.Name, p.Slug, p.IsPractice }).SingleAsync(cancel);
        var ids = meeting.Items.Select(i => i.CaseId).OfType<CaseId>().ToList();
        var grades = await db.Cases.AsNoTracking().Where(c => ids.Contains(c.Id) && c.Grade != null).ToDictionaryAsync(c => c.Id, c => new { c.Grade, c.GradeWords }, cancel);
        var names = reader == MinutesFor.Panel ? await db.NamesOf(record.Attendances.Select(a => a.UserId).OfType<UserId>(), cancel) : new Dictionary<UserId, string>();
        var watched = await db.ViewingSessions.AsNoTracking().Where(s => s.PanelId == meeting.PanelId && s.TookPlace && s.StoppedAt != null && s.StartedAt >= record.BeganAt && s.StartedAt <= end && s.Present.Count > 1)
            .Select(s => new { s.StartedAt, s.StoppedAt }).ToListAsync(cancel);
        return new(
            meeting.Id,
            meeting.Title,
            panel.Name,
            panel.Slug,
            panel.IsPractice,
            meeting.Place,
            record.BeganAt,
            record.EndedAt,
            meeting.CalledAt is null ? meeting.Why : string.Empty,
            [.. record.Attendances.GroupBy(a => a.Who).Select(g => g.MaxBy(a => a.CameAt)!).GroupBy(a => a.As).OrderBy(g => MeetingQueries.RankOf(g.Key)).Select(g => new Role(g.Key, g.Count(a => !a.IsRemote), g.Count(a => a.IsRemote)))],
            reader != MinutesFor.Panel ? [] : [.. record.Attendances.OrderBy(a => MeetingQueries.RankOf(a.As)).ThenBy(a => a.CameAt)
                .Select(a => new Name(a.UserId is { } u ? names.GetValueOrDefault(u) ?? string.Empty : a.GuestName, a.As, a.IsRemote, a.CameAt, a.LeftAt))],
            watched.Aggregate(TimeSpan.Zero, (sum, s) => sum + (s.StoppedAt!.Value - s.StartedAt)),
            ids.Count,
            [.. grades.Values.GroupBy(g => g.Grade!.Value).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))],
            [
                .. meeting.Items.OrderBy(i => i.Position).Where(i => reader != MinutesFor.Public || i.CaseId is null).Select(i =>
                {
                    var isHidden = i.IsClosed && reader != MinutesFor.Panel;
                    var grade = i.CaseId is { } c ? grades.GetValueOrDefault(c) : null;
                    var written = isHidden ? [] : record.Entries.Where(e => e.ItemId == i.Id && e.StruckAt is null).OrderBy(e => e.Number).ToList();
                    return new Item(
                        i.Id,
                        i.Position,
                        isHidden ? null : i.Title,
                        (int)record.Used(i.Id, end).TotalMinutes,
                        [.. written.Where(e => e.Kind != EntryKind.Note).Select(e => new Entry(e.Kind, e.Words, reader == MinutesFor.Public ? string.Empty : e.Owner, e.DueOn, e.Kind == EntryKind.Decision ? e.Quorum : null))],
                        reader == MinutesFor.Panel ? [.. written.Where(e => e.Kind == EntryKind.Note).Select(e => e.Words)] : [],
                        isHidden ? null : grade?.Grade,
                        isHidden ? null : grade?.GradeWords,
                        isHidden ? string.Empty : minutes?.WordsOf(i.Id) ?? string.Empty);
                }),
            ]);
    }
}

/// <summary>How minutes are loaded.</summary>
internal static class MinutesQueries
{
    private static readonly Domain.Kernel.Role[] Insiders = [Domain.Kernel.Role.Member, Domain.Kernel.Role.ViceChair, Domain.Kernel.Role.Chair, Domain.Kernel.Role.OversightOfficer];

    /// <summary>Minutes with all that belongs to them.</summary>
    public static IQueryable<Minutes> Whole(this IQueryable<Minutes> minutes) => minutes.Include(m => m.Passages).Include(m => m.Comments).AsSplitQuery();

    /// <summary>The minutes of a meeting that the actor runs, to change; not found before anything was written.</summary>
    public static async Task<Minutes> MinutesToRun(this ScrutinyDb db, MeetingId id, Actor actor, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Within(actor, Messaging.Permissions.RunMeetings).Where(m => m.Id == id).Select(m => (MeetingId?)m.Id).SingleOrDefaultAsync(cancel) ?? throw new NotFound();
        return await db.Changed(db.Minutes.Whole().SingleOrDefaultAsync(m => m.Id == meeting, cancel).OrNotFound());
    }

    /// <summary>Minutes that a force checks or has checked: of panels that look at the forces for which the actor answers.</summary>
    public static IQueryable<Minutes> CheckedByForceOf(this ScrutinyDb db, Actor actor)
    {
        var (_, forces, _) = actor.ReachOf(Messaging.Permissions.RolesFor(Messaging.Permissions.AnswerForForce));
        return db.Minutes.Where(m => (m.State == MinutesState.WithForce || m.Comments.Any()) && db.Panels.Any(p => p.Id == m.PanelId && p.Coverage.Any(c => forces.Contains(c.ForceId))));
    }

    /// <summary>A new passage or comment is a change of the minutes too.</summary>
    public static async Task<Minutes> Changed(this ScrutinyDb db, Task<Minutes> search)
    {
        var minutes = await search;
        db.Entry(minutes).Property(m => m.Version).IsModified = true;
        return minutes;
    }

    /// <summary>The meeting with its agenda, and its record.</summary>
    public static async Task<(Meeting Meeting, MeetingRecord Record)> Held(this ScrutinyDb db, IQueryable<Meeting> reachable, MeetingId id, CancellationToken cancel)
    {
        var meeting = await reachable.AsNoTracking().Include(m => m.Items).SingleOrDefaultAsync(m => m.Id == id, cancel).OrNotFound();
        return (meeting, await db.MeetingRecords.AsNoTracking().Whole().SingleOrDefaultAsync(r => r.Id == id, cancel).OrNotFound());
    }

    /// <summary>Whether somebody belongs to the panel or oversees it; observers do not.</summary>
    public static bool IsInside(this Actor actor, Meeting meeting) => actor.RolesOver(meeting.Reach).Overlaps(Insiders);
}

using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>Whose meetings an actor reaches, and how they are loaded.</summary>
internal static class MeetingQueries
{
    /// <summary>The meetings of the panels over which the actor holds a role that carries the permission; an area's roles reach every panel of the area.</summary>
    public static IQueryable<Meeting> Within(this IQueryable<Meeting> meetings, Actor actor, string permission)
    {
        var (areas, _, panels) = actor.ReachOf(Permissions.RolesFor(permission));
        return meetings.Where(m => panels.Contains(m.PanelId) || areas.Contains(m.AreaId));
    }

    /// <summary>One meeting with its agenda and answers, or not found.</summary>
    public static Task<Meeting> Get(this IQueryable<Meeting> meetings, MeetingId id, CancellationToken cancel) =>
        meetings.Include(m => m.Items).Include(m => m.Replies).AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id, cancel).OrNotFound();

    /// <summary>Records with all that belongs to them.</summary>
    public static IQueryable<MeetingRecord> Whole(this IQueryable<MeetingRecord> records) =>
        records.Include(r => r.Attendances).Include(r => r.Turns).Include(r => r.Entries).Include(r => r.Hands).Include(r => r.QuickGrades).ThenInclude(g => g.Answers).AsSplitQuery();

    /// <summary>The record of a meeting to change, or not found; whoever asks has been found to reach the meeting.</summary>
    public static async Task<MeetingRecord> RecordOf(this ScrutinyDb db, MeetingId id, CancellationToken cancel)
    {
        var record = await db.MeetingRecords.Whole().SingleOrDefaultAsync(r => r.Id == id, cancel).OrNotFound();

        // A raised hand alone is a change too.
        db.Entry(record).Property(r => r.Version).IsModified = true;
        return record;
    }

    /// <summary>A meeting whose agenda the actor may change; a new item is a change of the meeting too.</summary>
    public static async Task<Meeting> AgendaToChange(this ScrutinyDb db, MeetingId id, Actor actor, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Within(actor, Permissions.RunMeetings).Get(id, cancel);
        db.Entry(meeting).Property(m => m.Version).IsModified = true;
        return meeting;
    }

    /// <summary>A meeting that the actor may run, and its record.</summary>
    public static async Task<(Meeting Meeting, MeetingRecord Record)> ToRun(this ScrutinyDb db, MeetingId id, Actor actor, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Within(actor, Permissions.RunMeetings).Get(id, cancel);
        return (meeting, await db.RecordOf(id, cancel));
    }

    /// <summary>The item of the agenda, or not found.</summary>
    public static AgendaItem Item(this Meeting meeting, AgendaItemId id) => meeting.Items.SingleOrDefault(i => i.Id == id) ?? throw new NotFound();

    /// <summary>The files of a meeting that the actor may know of, in the order in which they came: none before the papers are out but for those who run it, and none of a closed item for observers.</summary>
    public static async Task<IReadOnlyList<Paper>> PapersFor(this ScrutinyDb db, Meeting meeting, Actor actor, CancellationToken cancel)
    {
        var roles = actor.RolesOver(meeting.Reach);
        var isRunner = roles.Overlaps(Permissions.RolesFor(Permissions.RunMeetings));
        if (meeting.CalledAt is null && meeting.State == MeetingState.Booked && !isRunner)
        {
            return [];
        }

        var closed = isRunner || roles.Contains(Role.Member) ? [] : meeting.Items.Where(i => i.IsClosed).Select(i => i.Id).ToHashSet();
        return [.. (await db.Papers.AsNoTracking().Where(p => p.MeetingId == meeting.Id).OrderBy(p => p.AddedAt).ThenBy(p => p.Id).ToListAsync(cancel)).Where(p => !closed.Contains(p.ItemId))];
    }

    /// <summary>The cases of a panel that wait for a grade.</summary>
    public static IQueryable<Case> CasesToSettle(this ScrutinyDb db, PanelId panel) =>
        db.Cases.AsNoTracking().Where(c => c.PanelId == panel && (c.State == CaseState.Drawn || c.State == CaseState.Reading || c.State == CaseState.Opened));

    /// <summary>Whether somebody is asked to come to a meeting.</summary>
    public static bool MayAnswer(this Actor actor, Meeting meeting) => actor.RolesOver(meeting.Reach).Overlaps(Permissions.RolesFor(Permissions.AnswerInvitations));

    /// <summary>The panel with its rules.</summary>
    public static Task<Panel> PanelOf(this ScrutinyDb db, PanelId id, CancellationToken cancel) => db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == id, cancel);

    /// <summary>The quorum that a version of the panel's rules asks for.</summary>
    public static Quorum QuorumUnder(this Panel panel, int rules) => new(panel.SetOf(rules).Quorum, panel.SetOf(rules).ChairCounts, panel.SetOf(rules).CallsCount);

    /// <summary>The notice that a version of the panel's rules asks for.</summary>
    public static Notice NoticeUnder(this Panel panel, int rules) => new(panel.SetOf(rules).NoticeDays, panel.SetOf(rules).NoticeUnit);

    /// <summary>Who belongs to a panel today and as what; the highest role of a person counts. Oversight officers of its area come as the office.</summary>
    public static async Task<IReadOnlyList<PanelPerson>> PeopleOf(this ScrutinyDb db, PanelId panel, AreaId area, CancellationToken cancel)
    {
        var grants = await db.Grants.AsNoTracking()
            .Where(g => g.EndedAt == null && (g.ScopeId == panel.Value || (g.ScopeId == area.Value && g.Role == Role.OversightOfficer)))
            .Select(g => new { g.UserId, g.Role })
            .ToListAsync(cancel);
        var names = await db.NamesOf(grants.Select(g => g.UserId), cancel);
        return
        [
            .. grants.GroupBy(g => g.UserId)
                .Select(g => new PanelPerson(g.Key, names.GetValueOrDefault(g.Key) ?? string.Empty, g.Select(x => AsOf(x.Role)).OrderBy(RankOf).First()))
                .OrderBy(p => RankOf(p.As)).ThenBy(p => p.Name, StringComparer.CurrentCulture),
        ];
    }

    private static PanelRuleSet SetOf(this Panel panel, int rules) => panel.Rules.Single(r => r.Number == rules).Set;

    private static AttendingAs AsOf(Role role) => role switch
    {
        Role.Chair => AttendingAs.Chair,
        Role.ViceChair => AttendingAs.ViceChair,
        Role.Member => AttendingAs.Member,
        Role.Observer => AttendingAs.Observer,
        _ => AttendingAs.Office,
    };

    /// <summary>In which order people are named: whoever runs the panel first.</summary>
    public static int RankOf(AttendingAs attending) => attending switch
    {
        AttendingAs.Chair => 0,
        AttendingAs.ViceChair => 1,
        AttendingAs.Member => 2,
        AttendingAs.Office => 3,
        AttendingAs.Force => 4,
        _ => 5,
    };
}

/// <summary>Somebody who belongs to a panel.</summary>
public sealed record PanelPerson(UserId Id, string Name, AttendingAs As);

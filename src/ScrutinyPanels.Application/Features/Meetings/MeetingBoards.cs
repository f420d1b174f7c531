using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>
/// Keeps each meeting that goes on as it was last read, for fifty people look again at once after every change. Whoever asks is looked up in the database each time,
/// with the versions of the meeting and its record: only what is of these versions is given.
/// </summary>
internal sealed class MeetingBoards : IDisposable
{
    private const int Most = 200;

    private readonly ConcurrentDictionary<MeetingId, Board> boards = new();
    private readonly SemaphoreSlim reading = new(1);

    /// <summary>The meeting, its record where it has begun, and the name of its panel; not found where the actor may not read it.</summary>
    public async Task<Board> Of(ScrutinyDb db, MeetingId id, Actor actor, CancellationToken cancel)
    {
        var versions = await db.Meetings.Within(actor, Permissions.ReadMeetings).Where(m => m.Id == id)
            .Select(m => new Versions(m.Version, db.MeetingRecords.Where(r => r.Id == m.Id).Select(r => (int?)r.Version).FirstOrDefault()))
            .FirstOrDefaultAsync(cancel).OrNotFound();
        if (Kept(id, versions) is { } kept)
        {
            return kept;
        }

        await reading.WaitAsync(cancel);
        try
        {
            return Kept(id, versions) ?? await Read(db, id, cancel);
        }
        finally
        {
            reading.Release();
        }
    }

    public void Dispose() => reading.Dispose();

    private Board? Kept(MeetingId id, Versions wanted) => boards.TryGetValue(id, out var board) && board.Versions == wanted ? board : null;

    private async Task<Board> Read(ScrutinyDb db, MeetingId id, CancellationToken cancel)
    {
        var meeting = await db.Meetings.AsNoTracking().Get(id, cancel);
        var record = meeting.State is MeetingState.Sitting or MeetingState.Ended ? await db.MeetingRecords.AsNoTracking().Whole().SingleOrDefaultAsync(r => r.Id == id, cancel) : null;
        var panel = await db.Panels.Where(p => p.Id == meeting.PanelId).Select(p => p.Name).SingleAsync(cancel);
        if (boards.Count >= Most)
        {
            boards.Clear();
        }

        return boards[id] = new(new(meeting.Version, record?.Version), meeting, record, panel);
    }

    /// <summary>A meeting as it was read.</summary>
    internal sealed record Board(Versions Versions, Meeting Meeting, MeetingRecord? Record, string Panel);

    internal sealed record Versions(int Meeting, int? Record);
}

using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>One file of a pack: for those who run the meeting at any time, for others once the papers are out, and of a closed item not for observers.</summary>
public static class GetPaper
{
    [Permission(Permissions.ReadMeetings)]
    public sealed record Query(MeetingId Meeting, PaperId Id) : IQuery<View>, IReadLogged
    {
        public string Subject => $"paper {Id.Value}";
    }

    public sealed record View(string FileName, string MediaType, byte[] Content);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var meeting = await db.Meetings.AsNoTracking().Within(actor, Permissions.ReadMeetings).Get(request.Meeting, cancellationToken);
            var paper = (await db.PapersFor(meeting, actor, cancellationToken)).FirstOrDefault(p => p.Id == request.Id && p.TakenBackAt is null) ?? throw new NotFound();
            var content = await db.PaperContents.AsNoTracking().SingleOrDefaultAsync(c => c.PaperId == paper.Id, cancellationToken).OrNotFound();
            var (ending, media) = UploadedFile.Shown(paper.Type);
            return new(paper.Name + ending, media, content.Bytes);
        }
    }
}

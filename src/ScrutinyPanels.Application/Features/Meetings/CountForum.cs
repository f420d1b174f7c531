using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office writes down how many of the public came to a forum and how they heard of it.</summary>
public static class CountForum
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, int? People, string? HowTold) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.People).Must(p => p is >= 0 and <= ForumReport.MostPeople).WithMessage(MeetingRules.PeopleOutOfRange.Sentence);
            RuleFor(c => c.HowTold).FitsIn(ForumReport.HowToldLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.ForumToWrite(command.Id, actor, clock.GetUtcNow(), cancel)).Count(command.People!.Value, command.HowTold, actor);
    }
}

/// <summary>How the report of a forum is loaded for writing.</summary>
internal static class ForumReports
{
    /// <summary>The report of a forum that the actor runs, begun where there is none yet.</summary>
    public static async Task<ForumReport> ForumToWrite(this ScrutinyDb db, MeetingId id, Actor actor, DateTimeOffset now, CancellationToken cancel)
    {
        var meeting = await db.Meetings.Within(actor, Permissions.RunMeetings).Get(id, cancel);
        var report = await db.ForumReports.Include(r => r.Points).SingleOrDefaultAsync(r => r.Id == meeting.Id, cancel);
        if (report is null)
        {
            report = ForumReport.Begin(meeting, now);
            db.ForumReports.Add(report);
        }

        return report;
    }
}

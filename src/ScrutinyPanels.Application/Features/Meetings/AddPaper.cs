using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office puts a file to an item of an agenda; once the papers are out it is a supplement and needs a reason.</summary>
public static class AddPaper
{
    /// <param name="FileName">The name under which it comes; what it is shows its content.</param>
    /// <param name="Content">Must be able to go back to its start.</param>
    /// <param name="WhyLate">Why it comes after the papers; not needed before.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, AgendaItemId Item, string? FileName, Stream? Content, string? WhyLate) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Content).Must(c => c is { CanRead: true, CanSeek: true }).OverridePropertyName("File").WithMessage("Choose a file");
            RuleFor(c => c.WhyLate).FitsIn(AgendaItem.PurposeLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, UploadedFile files) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var meeting = await db.AgendaToChange(command.Id, actor, cancel);
            var there = await db.Papers.AsNoTracking().Where(p => p.MeetingId == meeting.Id && p.TakenBackAt == null).Select(p => new { p.ItemId, p.Fingerprint }).ToListAsync(cancel);
            if (there.Count >= Paper.MostOfMeeting)
            {
                throw new RuleBroken(MeetingRules.TooManyPapers);
            }

            var (file, bytes) = await files.Take(command.FileName ?? string.Empty, command.Content!, cancel);

            // The same file sent twice for the same item, because the line was slow, is there once.
            if (there.Any(p => p.ItemId == command.Item && p.Fingerprint == file.Fingerprint))
            {
                return;
            }

            var paper = Paper.Add(meeting, command.Item, file, command.WhyLate, actor, clock.GetUtcNow());
            db.Papers.Add(paper);
            db.PaperContents.Add(new PaperContent(paper.Id, bytes));
        }
    }
}

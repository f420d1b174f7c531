using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Mail;
using ScrutinyPanels.Domain.Messages;

namespace ScrutinyPanels.Application.Features.Messages;

/// <summary>The timetable takes a letter for one try, before it hands it over.</summary>
public static class ClaimLetter
{
    [Permission(Permissions.RunTheService)]
    public sealed record Command(LetterId Id) : ICommand<Claimed>, IAbout
    {
        public string Subject => $"letter {Id.Value}";
    }

    /// <summary>The letter to hand over; none where it was given up at once.</summary>
    public sealed record Claimed(Envelope? Envelope);

    internal sealed class Handler(ScrutinyDb db, MailSettings settings, TimeProvider clock) : ICommandHandler<Command, Claimed>
    {
        public async Task<Claimed> Handle(Command request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow();
            var letter = await db.Letters.SingleOrDefaultAsync(l => l.Id == request.Id, cancellationToken).OrNotFound();
            var claim = letter.Claim(now);
            var account = await db.Users.AsNoTracking().SingleOrDefaultAsync(u => u.Id == letter.UserId.Value, cancellationToken);
            if (account is null || account.IsLockedForGood(now) || !MailSettings.IsAddress(account.Email))
            {
                letter.GiveUp(claim, LetterProblem.NoAddress);
                return new(null);
            }

            var things = await db.Messages.AsNoTracking().Where(n => n.LetterId == letter.Id).Select(n => new { n.What, n.Count }).ToListAsync(cancellationToken);
            var inWelsh = await db.MessageChoices.AnyAsync(c => c.Id == letter.UserId && c.InWelsh, cancellationToken) && await db.Areas.AnyAsync(a => a.HasWelsh, cancellationToken);
            var (subject, text, html) = MessageWords.Of([.. things.Select(t => (t.What, t.Count))], settings.SignIn, inWelsh);
            return new(new Envelope(letter.Key, claim, account.Email!, subject, text, html));
        }
    }
}

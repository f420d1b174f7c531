using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Sealing;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Seals some originals of a force anew under its newest key, all of them or none; whoever goes on until none is left may stop at any time.</summary>
public static class ResealOriginals
{
    /// <summary>How many are sealed anew in one transaction.</summary>
    public const int Chunk = 500;

    // Parts of files are large, so few are in memory at once.
    private const int AtOnce = 20;

    /// <summary>The force by its short name.</summary>
    [Permission(Permissions.RunTheService)]
    public sealed record Command(string Force) : ICommand<Resealed>;

    /// <param name="Done">How many were sealed anew now.</param>
    /// <param name="Left">How many are still under an older key.</param>
    public sealed record Resealed(string Force, int Key, int Done, int Left) : IAbout
    {
        public string Subject => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"key {Key} of {Force}: {Done} sealed anew, {Left} left");
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Force).NotEmpty().WithMessage("Say which force");
    }

    internal sealed class Handler(ScrutinyDb db, ForceSeals seals) : ICommandHandler<Command, Resealed>
    {
        public async Task<Resealed> Handle(Command request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.AsNoTracking().FirstOrDefaultAsync(f => f.Slug == request.Force, cancellationToken).OrNotFound();
            using var seal = await seals.Of(force, cancellationToken);
            var older = db.SealedOriginals.AsNoTracking().Where(o => o.ForceId == force.Id && o.KeyNumber < seal.KeyNumber);
            var done = 0;
            while (done < Chunk)
            {
                var some = await older.OrderBy(o => o.Kind).ThenBy(o => o.Owner).ThenBy(o => o.Number).Take(AtOnce).ToListAsync(cancellationToken);
                if (some.Count == 0)
                {
                    break;
                }

                foreach (var original in some)
                {
                    var content = seal.SealBytes(original.Kind, original.Owner, original.Number, seal.Open(original));

                    // Not tracked: the log tells how many there were, not each of a hundred thousand.
                    await db.SealedOriginals
                        .Where(o => o.ForceId == original.ForceId && o.Kind == original.Kind && o.Owner == original.Owner && o.Number == original.Number)
                        .ExecuteUpdateAsync(o => o.SetProperty(x => x.KeyNumber, seal.KeyNumber).SetProperty(x => x.Content, content), cancellationToken);
                }

                done += some.Count;
            }

            return new(force.Slug, seal.KeyNumber, done, await older.CountAsync(cancellationToken));
        }
    }
}

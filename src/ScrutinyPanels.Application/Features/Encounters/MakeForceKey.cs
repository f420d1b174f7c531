using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Application.Outside.Sealing;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Begins a change of a force's key: makes the next key, unless it lies there already or an earlier change is not finished.</summary>
public static class MakeForceKey
{
    /// <summary>The force by its short name.</summary>
    [Permission(Permissions.RunTheService)]
    public sealed record Command(string Force, bool IsMade = false) : ICommand<Made>;

    /// <param name="Key">The number of the key that seals from now on.</param>
    /// <param name="IsNew">It was made now.</param>
    /// <param name="Left">How many originals are under an older one.</param>
    public sealed record Made(string Force, int Key, bool IsNew, int Left) : IAbout
    {
        public string Subject => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"key {Key} of {Force}");
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Force).NotEmpty().WithMessage("Say which force");
    }

    internal sealed class Handler(ScrutinyDb db, ForceKeys keys, ForceSeals seals) : ICommandHandler<Command, Made>
    {
        public async Task<Made> Handle(Command request, CancellationToken cancellationToken)
        {
            var force = await db.Forces.AsNoTracking().FirstOrDefaultAsync(f => f.Slug == request.Force, cancellationToken).OrNotFound();
            int key;
            using (var seal = await seals.Of(force, cancellationToken))
            {
                key = seal.KeyNumber;
            }

            var left = await Left(key);
            if (request.IsMade || left > 0)
            {
                return new(force.Slug, key, false, left);
            }

            key = keys.MakeNext(force.Slug);
            return new(force.Slug, key, true, await Left(key));

            Task<int> Left(int number) => db.SealedOriginals.CountAsync(o => o.ForceId == force.Id && o.KeyNumber < number, cancellationToken);
        }
    }
}

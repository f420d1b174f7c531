using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The chair, or the oversight office where the panel's rules say so, types the seed made in the room: the sample is drawn, each drawn record becomes a case, and every active member is asked to read.</summary>
public static class SeedDraw
{
    [Permission(Permissions.FreezeAndSeed)]
    public sealed record Command(DrawId Id, string? Seed) : ICommand, IAbout
    {
        public string Subject => $"draw {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Seed).Custom((typed, context) =>
        {
            try
            {
                if (!Seed.From(typed).CanBeReadOut)
                {
                    throw new RuleBroken(DrawRules.SeedNotPlain);
                }
            }
            catch (RuleBroken broken)
            {
                context.AddFailure(broken.Rule.Sentence.TrimEnd('.'));
            }
        });
    }

    internal sealed class Handler(ScrutinyDb db, NewCases cases, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var draw = await db.Draws.LeftTo(actor).SingleOrDefaultAsync(d => d.Id == command.Id, cancel).OrNotFound();
            PlannedGroups.MustBeAllowed(await db.Forces.AsNoTracking().SingleAsync(f => f.Id == draw.ForceId, cancel), draw.Theme, draw.Strata.Select(s => s.Field));
            var before = await db.Draws.AnyAsync(d => d.PanelId == draw.PanelId && d.Fingerprint == draw.Fingerprint && d.Seed != null, cancel);
            var looked = await cases.EncountersOf(draw.PanelId, cancel);
            var drawnSince = false;
            var sample = await db.Drawn(draw, Seed.From(command.Seed), reserves: 0, line => drawnSince |= looked.ContainsKey(line.Encounter), cancel);
            draw.SeedWith(sample, before, actor, clock.GetUtcNow());
            if (drawnSince)
            {
                throw new RuleBroken(DrawRules.ListNoLongerGood);
            }

            await cases.Make(draw, sample.Drawn, cancel);
        }
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>Says where each column of a file goes and has it read; what was matched is remembered for the force's next file.</summary>
public static class MatchColumns
{
    private const int Named = 3;

    /// <summary>A target for each heading of the file, in its order; empty for a column that is left out.</summary>
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(IntakeId Id, IReadOnlyList<string> Targets, bool Correct = false) : ICommand, IAbout
    {
        public string Subject => $"intake {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() =>
            RuleFor(c => c.Targets)
                .Must(t => t is { Count: > 0 and <= CsvLines.MostFields } && t.All(x => x is { Length: <= RememberedColumn.TargetLimit }))
                .WithMessage("Say for each column where it goes");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var intake = await db.IntakesOf(actor).FirstOrDefaultAsync(i => i.Id == command.Id, cancel).OrNotFound();
            var force = await db.Forces.SingleAsync(f => f.Id == intake.ForceId, cancel);
            var kind = KindsOfRecord.Of(intake.Kind);
            var own = actor.RolesOver(force.Reach).Contains(Role.ForceLiaison);
            List<ColumnTarget> targets = [.. command.Targets.Select(t => new ColumnTarget(t))];
            intake.Match(kind, targets, command.Correct);
            var secret = intake.Columns.Where(c => kind.IsSealed(new(c.Target))).Select(c => c.Heading).ToList();
            if (!own && secret.Count > 0)
            {
                var named = string.Join(", ", secret.Take(Named)) + (secret.Count > Named ? $" and {secret.Count - Named} more" : string.Empty);
                throw new InputInvalid(nameof(command.Targets), $"This file has written text or numbers that tell who somebody is ({named}), so only somebody of the force can load it.");
            }

            await Remember(intake, kind, own, cancel);
        }

        /// <summary>Keeps what differs from the guess. That an office left out what only the force may load says nothing of the force's own files.</summary>
        private async Task Remember(Intake intake, KindOfRecord kind, bool own, CancellationToken cancel)
        {
            var known = await db.RememberedColumns.Where(c => c.ForceId == intake.ForceId && c.Kind == intake.Kind).ToDictionaryAsync(c => c.Heading, cancel);
            foreach (var (heading, target) in intake.Columns.Select(c => (KindOfRecord.Plain(c.Heading), c.Target)).DistinctBy(c => c.Item1))
            {
                var guess = kind.Guess(heading);
                var before = known.GetValueOrDefault(heading);
                if (heading.Length is 0 or > RememberedColumn.HeadingLimit || (!own && (kind.IsSealed(guess) || (before is not null && kind.IsSealed(new(before.Target))))))
                {
                    continue;
                }

                if (before is not null)
                {
                    before.GoTo(target);
                }
                else if (target.Length == 0 || target != guess.Code)
                {
                    db.RememberedColumns.Add(RememberedColumn.Of(intake.ForceId, intake.Kind, heading, target));
                }
            }
        }
    }
}

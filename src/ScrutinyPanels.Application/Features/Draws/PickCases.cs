using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The chair writes down what members picked blind by number, or names records by hand with a reason: each becomes a case, marked as no random sample.</summary>
public static class PickCases
{
    private static readonly char[] Between = [',', ';', '\n', '\r', ' ', '\t'];

    /// <param name="Picked">Numbers or keys, with commas, blanks or new lines between.</param>
    [Permission(Permissions.DrawSamples)]
    public sealed record Command(DrawId Id, string? Picked, string? Reason) : ICommand, IAbout
    {
        public string Subject => $"draw {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Picked).NotEmpty().WithMessage("Enter what was picked").MaximumLength(20_000).WithMessage("That is too much. Enter the numbers or keys only");
            RuleFor(c => c.Reason).MaximumLength(Draw.ReasonLimit).WithMessage($"Use {Draw.ReasonLimit} characters or fewer for the reason");
        }
    }

    internal sealed class Handler(ScrutinyDb db, NewCases cases, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var draw = await db.Draws.Chaired(actor).SingleOrDefaultAsync(d => d.Id == command.Id, cancel).OrNotFound();
            PlannedGroups.MustBeAllowed(await db.Forces.AsNoTracking().SingleAsync(f => f.Id == draw.ForceId, cancel), draw.Theme, []);
            var list = await db.ListOf(draw, cancel);
            var parts = command.Picked!.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            var drawnSince = await cases.EncountersOf(draw.PanelId, cancel);
            var now = clock.GetUtcNow();
            var lines = draw.Method == DrawMethod.BlindPick
                ? draw.PickBlind([.. parts.Select(Number)], list, actor, now)
                : draw.PickByHand(parts, command.Reason, list, actor, now);
            if (lines.Any(l => drawnSince.ContainsKey(l.Encounter)))
            {
                throw new RuleBroken(DrawRules.ListNoLongerGood);
            }

            var held = await db.HeldAmong([.. lines.Select(l => l.Encounter)], cancel);
            if (held.Count > 0)
            {
                throw new RuleBroken(DrawRules.PickedHeldBack(lines.First(l => held.Contains(l.Encounter)).Key));
            }

            await cases.Make(draw, lines, cancel);
        }

        private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new RuleBroken(DrawRules.NotOnTheList(text));
    }
}

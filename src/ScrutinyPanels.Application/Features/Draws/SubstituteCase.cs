using System.Globalization;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The chair replaces a case that cannot be looked at by the next unused reserve of its draw.</summary>
public static class SubstituteCase
{
    [Permission(Permissions.DrawSamples)]
    public sealed record Command(DrawId Draw, CaseId Case, SubstitutionReason? Reason, string? Words) : ICommand, IAbout
    {
        public string Subject => $"case {Case.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Reason).NotNull().WithMessage("Choose why the case cannot be looked at");
            RuleFor(c => c.Reason).IsInEnum().WithMessage("Choose why the case cannot be looked at");
            RuleFor(c => c.Words).NotEmpty().When(c => c.Reason == SubstitutionReason.Other).WithMessage("Enter a sentence that says why");
            RuleFor(c => c.Words).MaximumLength(DrawSubstitution.WordsLimit).WithMessage($"The sentence must be {DrawSubstitution.WordsLimit} characters or fewer");
        }
    }

    internal sealed class Handler(ScrutinyDb db, NewCases cases, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var draw = await db.Draws.Chaired(actor).SingleOrDefaultAsync(d => d.Id == command.Draw, cancel).OrNotFound();
            var me = actor.Id.GetValueOrDefault();
            var old = await db.Cases.Where(c => c.OpenedAt != null || !c.Readers.Any(r => r.UserId == me && r.Answer == ReaderAnswer.SteppedAside))
                .SingleOrDefaultAsync(c => c.Id == command.Case && c.DrawId == draw.Id, cancel).OrNotFound();
            var rule = await RuleOf(draw, cancel);
            var sample = await db.SampleOf(draw, int.MaxValue, cancel);
            var looked = await cases.EncountersOf(draw.PanelId, cancel);
            var now = clock.GetUtcNow();
            var reason = command.Reason!.Value;
            old.Substitute(Reason(reason, command.Words), actor);
            var next = draw.Substitute(sample.LineOf(old.EncounterId), sample, reason, command.Words, rule, actor, now);

            // A reserve that another draw has made a case since, or that the force holds back, is passed over in the open, as a replacement of its own.
            while (await PassedOver(next, looked, cancel) is { } why)
            {
                next = draw.Substitute(next, sample, why.Reason, why.Words, rule, actor, now);
            }

            await cases.Make(draw, [next], cancel);
        }

        private async Task<(SubstitutionReason Reason, string? Words)?> PassedOver(DrawLine reserve, Dictionary<EncounterId, int> looked, CancellationToken cancel) =>
            looked.TryGetValue(reserve.Encounter, out var number) ? (SubstitutionReason.Other, string.Create(CultureInfo.InvariantCulture, $"Already drawn as case {number} of this panel."))
            : (await db.HeldAmong([reserve.Encounter], cancel)).Count > 0 ? (SubstitutionReason.HeldBack, null)
            : null;

        private async Task<NoFootage> RuleOf(Draw draw, CancellationToken cancel)
        {
            var panel = await db.Panels.AsNoTracking().Include(p => p.Rules).SingleAsync(p => p.Id == draw.PanelId, cancel);
            return panel.Rules.Single(r => r.Number == draw.RulesNumber).NoFootage;
        }

        private static string Reason(SubstitutionReason reason, string? words) => string.IsNullOrWhiteSpace(words)
            ? SubstitutionReasons.Code(reason)
            : $"{SubstitutionReasons.Code(reason)}: {words.Trim()}";
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force notes of several at once that praise, or feedback on green cases, was given to the supervisor and the officer: all of them or none.</summary>
public static class PassOnTogether
{
    public const int Most = 100;

    private static readonly Receipt[] Given = [Receipt.GivenToSupervisor, Receipt.GivenToOfficer];

    [Permission(Permissions.AnswerForForce)]
    public sealed record Command(IReadOnlyList<RecommendationId> Ids) : ICommand, IAbout
    {
        public string Subject => $"{Ids.Count} recommendations";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Ids).Must(i => i.Count is > 0 and <= Most).WithMessage($"Choose what to pass on: at least one, and at most {Most}.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var ids = command.Ids.Distinct().ToList();
            var chosen = await db.Recommendations.ForForceSide(actor).Include(r => r.Cases).Where(r => ids.Contains(r.Id)).ToListAsync(cancel);
            if (chosen.Count != ids.Count)
            {
                throw new NotFound();
            }

            var green = await db.GreenOf(chosen, cancel);
            foreach (var each in chosen)
            {
                if (!green.Contains(each.Id))
                {
                    throw new RuleBroken(RecommendationRules.OnlyGreen);
                }

                foreach (var receipt in Given.Intersect(each.ReceiptsLeft))
                {
                    each.NoteReceipt(receipt, null, actor, clock.GetUtcNow());
                }
            }
        }
    }

    /// <summary>Which of these can be passed on together: praise, and feedback on cases graded green, not all passed on yet. Their cases have to be read with them.</summary>
    internal static async Task<IReadOnlySet<RecommendationId>> GreenOf(this ScrutinyDb db, IReadOnlyList<Recommendation> of, CancellationToken cancel)
    {
        var open = of.Where(r => r.IsPassedOn && r.Step is not RecommendationStep.Withdrawn && r.ReceiptsLeft.Intersect(Given).Any()).ToList();
        var ids = open.Where(r => r.Kind == RecommendationKind.Feedback).SelectMany(r => r.Cases).Select(c => c.CaseId).ToList();
        var green = (await db.Cases.Where(c => ids.Contains(c.Id) && c.Grade == Grade.Green).Select(c => c.Id).ToListAsync(cancel)).ToHashSet();
        return open.Where(r => r.Kind == RecommendationKind.Commendation || r.Cases.All(c => green.Contains(c.CaseId))).Select(r => r.Id).ToHashSet();
    }
}

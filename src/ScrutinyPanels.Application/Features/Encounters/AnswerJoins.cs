using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Features.Encounters;

/// <summary>A person says whether records are one event: joined, they count once in every draw; parted, each counts by itself.</summary>
public static class AnswerJoins
{
    /// <summary>No proposals: all that wait and share a reference.</summary>
    [Permission(Permissions.LoadRecords)]
    public sealed record Command(IReadOnlyList<JoinProposalId> Ids, JoinAnswer Answer) : ICommand<int>, IAbout
    {
        public string Subject => Ids is [var only] ? $"proposal {only.Value}" : "proposals";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Answer).Must(a => a is JoinAnswer.Joined or JoinAnswer.Parted).WithMessage("Say whether the records are one event");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var mine = db.JoinProposals.Include(p => p.Encounters).Where(p => db.Forces.LoadableBy(actor).Any(f => f.Id == p.ForceId));
            var proposals = request.Ids.Count == 0
                ? await mine.Where(p => p.Answer == JoinAnswer.Waiting && p.Reason == JoinReason.SameReference).ToListAsync(cancellationToken)
                : await mine.Where(p => request.Ids.Contains(p.Id)).ToListAsync(cancellationToken);
            if (proposals.Count < request.Ids.Count)
            {
                throw new NotFound();
            }

            foreach (var part in proposals.Chunk(200))
            {
                await Answer(part, request.Answer, single: request.Ids.Count > 0, cancellationToken);
            }

            return proposals.Count;
        }

        private async Task Answer(IReadOnlyList<JoinProposal> proposals, JoinAnswer answer, bool single, CancellationToken cancel)
        {
            var ids = proposals.SelectMany(p => p.Encounters).Select(e => e.EncounterId).ToList();
            var encounters = await db.Encounters.Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancel);
            var roots = encounters.Values.Select(e => e.JoinedTo).OfType<EncounterId>().ToList();
            var drawn = (await db.Cases.Where(c => ids.Contains(c.EncounterId) || roots.Contains(c.EncounterId)).Select(c => c.EncounterId).ToListAsync(cancel)).ToHashSet();
            foreach (var proposal in proposals)
            {
                if (proposal.Encounters.Any(e => drawn.Contains(e.EncounterId) || drawn.Contains(encounters[e.EncounterId].JoinedTo ?? e.EncounterId)))
                {
                    // Of many, those that a panel drew stay as they are; asked for alone, it is said.
                    if (single)
                    {
                        throw new RuleBroken(EncounterRules.DrawnAlready);
                    }

                    continue;
                }

                proposal.Say(answer, actor.Id, clock.GetUtcNow());
                var own = proposal.Encounters.Select(e => encounters[e.EncounterId]).OrderBy(e => e.Id.Value).ToList();
                own[0].Part();
                foreach (var other in own.Skip(1))
                {
                    if (answer == JoinAnswer.Joined)
                    {
                        other.Join(own[0]);
                    }
                    else
                    {
                        other.Part();
                    }
                }
            }
        }
    }
}

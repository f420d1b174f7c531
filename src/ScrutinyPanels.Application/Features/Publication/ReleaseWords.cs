using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The oversight office lets the public read the words of a request exactly as it previewed them.</summary>
public static class ReleaseWords
{
    /// <param name="Version">The version that was previewed.</param>
    /// <param name="HaveRead">The officer says that they read the words as the public will see them.</param>
    [Permission(Permissions.PublishStories)]
    public sealed record Command(RecommendationId Id, int Version, bool HaveRead) : ICommand, IAbout
    {
        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.HaveRead).Equal(true).WithMessage(PublicationRules.TickFirst.Sentence);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var asked = await db.Recommendations.Overseen(actor).Include(r => r.Moments).SingleOrDefaultAsync(r => r.Id == command.Id, cancel).OrNotFound();
            if (asked.Version != command.Version)
            {
                throw new ChangedBySomeoneElse();
            }

            var now = clock.GetUtcNow();
            asked.ReleaseWords(actor, now);
            var words = AskedView.WordsOf(asked);
            var findings = words.Check();
            if (findings.Count > 0)
            {
                throw new InputInvalid([.. findings.Select(f => new InputProblem(f.Part.ToString(), f.Finding.Sentence))]);
            }

            var before = await db.PublishedStories.Where(s => s.RecommendationId == command.Id).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancel);
            db.PublishedStories.Add(PublishedStory.Release(asked.Id, asked.PanelId, words, before, actor, now));
        }
    }
}

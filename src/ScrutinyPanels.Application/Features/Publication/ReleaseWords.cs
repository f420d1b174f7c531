using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The oversight office lets the public read the words of a request that the panel released, exactly as it previewed them.</summary>
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

    internal sealed class Handler(ScrutinyDb db, Actor actor, NamesToKeepOut names, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var (asked, words) = await db.PreviewedWords(actor, command.Id, command.Version, names, cancel);
            var now = clock.GetUtcNow();
            asked.ReleaseWords(words.Fingerprint, actor, now);
            var before = await db.PublishedStories.Where(s => s.RecommendationId == command.Id).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancel);
            db.PublishedStories.Add(PublishedStory.Release(asked.Id, asked.PanelId, words, before, actor, now));
        }
    }
}

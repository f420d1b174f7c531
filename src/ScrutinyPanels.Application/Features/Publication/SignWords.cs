using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Publication;

/// <summary>The chair releases the words of a request for the panel, exactly as they were previewed; the office releases them next.</summary>
public static class SignWords
{
    /// <param name="Version">The version that was previewed.</param>
    /// <param name="HaveRead">The chair says that they read the words as the public will see them.</param>
    [Permission(Permissions.JudgeReplies)]
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
            asked.SignWords(words.Fingerprint, actor, clock.GetUtcNow());
        }
    }
}

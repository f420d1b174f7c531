using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>The force, the panel or its office puts evidence on the record, with a file where there is one.</summary>
public static class GiveEvidence
{
    [Permission(Permissions.GiveEvidence)]
    public sealed record Command(RecommendationId Id, EvidenceInput Given) : ICommand, IAbout
    {
        /// <summary>The name under which a file comes; what it is shows its content.</summary>
        public string? FileName { get; init; }

        /// <summary>A file; none where there is none. Must be able to go back to its start.</summary>
        public Stream? Content { get; init; }

        public string Subject => $"recommendation {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Given).SetValidator(new EvidenceInput.Validator());
            RuleFor(c => c.Content).Must(c => c is null or { CanRead: true, CanSeek: true }).OverridePropertyName("File").WithMessage("Choose a file");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, UploadedFile files) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var recommendation = await db.Recommendations.ForEitherSide(actor).Get(command.Id, cancel);
            if (command.Content is not { } content)
            {
                recommendation.GiveEvidence(command.Given.ToEvidence(), actor, clock.GetUtcNow());
                return;
            }

            var (file, bytes) = await files.Take(command.FileName ?? string.Empty, content, cancel);
            if (recommendation.GiveEvidence(command.Given.ToEvidence(), actor, clock.GetUtcNow(), file) is { } put)
            {
                db.EvidenceContents.Add(new EvidenceContent(recommendation.Id, put.Number, bytes));
            }
        }
    }
}

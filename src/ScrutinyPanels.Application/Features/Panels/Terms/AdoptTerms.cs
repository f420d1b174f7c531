using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Terms;

/// <summary>The oversight officer records the vote by which a panel put new terms of reference in force.</summary>
public static class AdoptTerms
{
    /// <param name="Seen">The number of the version that the officer had before them; 0 where there was none.</param>
    /// <param name="VotedOn">The day of the meeting.</param>
    [Permission(Permissions.SetPanelRules)]
    public sealed record Command(PanelId Panel, int Seen, string? Words, int? For, int? Against, int? Abstained, DateOnly? VotedOn) : ICommand, IAbout
    {
        public string Subject => $"panel {Panel.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Words).NotEmpty().WithMessage(PanelRuleBook.TermsNeeded.Sentence)
                .MaximumLength(TermsOfReference.TextLimit).WithMessage($"Use {TermsOfReference.TextLimit} characters or fewer.");
            RuleFor(c => c.VotedOn).NotNull().WithMessage(PanelRuleBook.MeetingDayNeeded.Sentence);
            RuleFor(c => c.For).Must(IsNumber).WithMessage(PanelRuleBook.VotesOutOfBounds.Sentence);
            RuleFor(c => c.Against).Must(IsNumber).WithMessage(PanelRuleBook.VotesOutOfBounds.Sentence);
            RuleFor(c => c.Abstained).Must(IsNumber).WithMessage(PanelRuleBook.VotesOutOfBounds.Sentence);
        }

        private static bool IsNumber(int? votes) => votes is >= 0 and <= PanelRuleSet.MostMembers;
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var panel = await db.Panels.Within(actor, Permissions.RolesFor(Permissions.SetPanelRules)).SingleOrDefaultAsync(p => p.Id == command.Panel, cancel).OrNotFound();
            var before = await db.TermsOfReference.Where(t => t.PanelId == panel.Id).OrderByDescending(t => t.Number).FirstOrDefaultAsync(cancel);
            var vote = new RecordedVote(command.For.GetValueOrDefault(), command.Against.GetValueOrDefault(), command.Abstained.GetValueOrDefault());
            db.TermsOfReference.Add(TermsOfReference.Adopt(panel, before, command.Seen, command.Words, vote, command.VotedOn, actor, clock.GetUtcNow()));
        }
    }
}

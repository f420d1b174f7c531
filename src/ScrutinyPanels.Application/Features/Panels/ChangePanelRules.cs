using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>The oversight officer changes the rules of a panel; cases that are drawn keep the rules they were drawn under.</summary>
public static class ChangePanelRules
{
    /// <param name="Seen">The number of the version that the officer had before them.</param>
    [Permission(Permissions.SetPanelRules)]
    public sealed record Command(PanelId Id, int Seen, PanelRuleSet Rules) : ICommand, IAbout
    {
        public string Subject => $"panel {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            Number(c => c.Rules.SampleSize, "SampleSize", 1, PanelRuleSet.MostCases);
            Number(c => c.Rules.ReadingDays, "ReadingDays", 1, PanelRuleSet.MostReadingDays);
            Number(c => c.Rules.ResponseDays, "ResponseDays", 1, PanelRuleSet.MostResponseDays);
            Number(c => c.Rules.Members, "Members", 1, PanelRuleSet.MostMembers);
            Number(c => c.Rules.NoticeDays, "NoticeDays", 0, PanelRuleSet.MostNoticeDays);
            Number(c => c.Rules.PracticeCasesFirst, "PracticeCasesFirst", 0, PanelRuleSet.MostPracticeCases);
            Number(c => c.Rules.MeetsEveryMonths, "MeetsEveryMonths", 1, PanelRuleSet.MostMonthsBetween);
            Number(c => c.Rules.TermYears, "TermYears", 0, PanelRuleSet.MostTermYears);
            Number(c => c.Rules.MostTerms, "MostTerms", 0, PanelRuleSet.MostTermsInARow);
            RuleFor(c => c.Rules.LeastMeetings).Must((c, least) => least >= 0 && least <= c.Rules.MostMeetingsAYear).OverridePropertyName("LeastMeetings")
                .WithMessage("Enter a whole number from 0 to the number of meetings in a year.");
            Post(c => c.Rules.ReportsTo, "ReportsTo");
            Number(c => c.Rules.FeedbackDays, "FeedbackDays", PanelRuleSet.LeastTermDays, PanelRuleSet.MostResponseDays);
            Number(c => c.Rules.QuestionDays, "QuestionDays", PanelRuleSet.LeastTermDays, PanelRuleSet.MostResponseDays);
            Number(c => c.Rules.CommendationDays, "CommendationDays", PanelRuleSet.LeastTermDays, PanelRuleSet.MostResponseDays);
            Post(c => c.Rules.RedGoesTo, "RedGoesTo");
            Number(c => c.Rules.FirstRungDays, "FirstRungDays", 0, PanelRuleSet.MostRungDays);
            Post(c => c.Rules.FirstRungTo, "FirstRungTo");
            Number(c => c.Rules.SecondRungDays, "SecondRungDays", 0, PanelRuleSet.MostRungDays);
            Post(c => c.Rules.SecondRungTo, "SecondRungTo");
            Number(c => c.Rules.ThirdRungDays, "ThirdRungDays", 0, PanelRuleSet.MostRungDays);
            Post(c => c.Rules.ThirdRungTo, "ThirdRungTo");
            RuleFor(c => c.Rules.NoticeUnit).IsInEnum().OverridePropertyName("NoticeUnit").WithMessage("Choose in which days notice is counted.");
            RuleFor(c => c.Rules.WhoDraws).IsInEnum().OverridePropertyName("WhoDraws").WithMessage("Choose who draws.");
            RuleFor(c => c.Rules.WhoMayCome).IsInEnum().OverridePropertyName("WhoMayCome").WithMessage("Choose who may come.");
            RuleFor(c => c.Rules.Quorum).Must((c, quorum) => quorum >= 1 && quorum <= Math.Max(1, c.Rules.Members)).OverridePropertyName("Quorum")
                .WithMessage("Enter a whole number from 1 to the number of members.");
            RuleFor(c => c.Rules.NoFootage).IsInEnum().OverridePropertyName("NoFootage").WithMessage("Choose what happens to a case without footage.");
            RuleFor(c => c.Rules.GradeRule).IsInEnum().OverridePropertyName("GradeRule").WithMessage("Choose how the panel comes to a grade.");
        }

        private void Post(System.Linq.Expressions.Expression<Func<Command, string>> value, string field) =>
            RuleFor(value).MaximumLength(PanelRuleSet.ReportsToLimit).OverridePropertyName(field).WithMessage($"Use {PanelRuleSet.ReportsToLimit} characters or fewer.");

        private void Number(System.Linq.Expressions.Expression<Func<Command, int>> value, string field, int least, int most) =>
            RuleFor(value).InclusiveBetween(least, most).OverridePropertyName(field).WithMessage($"Enter a whole number from {least} to {most}.");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var panel = await db.Panels.Within(actor, Permissions.RolesFor(Permissions.SetPanelRules)).Include(p => p.Rules).SingleOrDefaultAsync(p => p.Id == command.Id, cancel).OrNotFound();
            var forms = await db.FormsFor(panel, cancel);
            if (forms.All(f => f.Code != command.Rules.FormCode))
            {
                throw new InputInvalid("Form", PanelRuleBook.FormToUse.Sentence);
            }

            panel.ChangeRules(command.Rules, command.Seen, actor, clock.GetUtcNow());
        }
    }
}

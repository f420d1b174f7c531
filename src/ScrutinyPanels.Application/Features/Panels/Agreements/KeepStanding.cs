using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Agreements;

/// <summary>The oversight officer writes down until when the vetting and the training of one person of a panel last.</summary>
public static class KeepStanding
{
    /// <param name="VettedUntil">The last day on which it is current; none where there is none.</param>
    [Permission(Permissions.SetPanelRules)]
    public sealed record Command(PanelId Panel, UserId Member, DateOnly? VettedUntil, DateOnly? TrainedUntil) : ICommand, IAbout
    {
        public string Subject => $"panel {Panel.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.VettedUntil).Must(IsPlausible).WithMessage(PanelRuleBook.DayOutOfBounds.Sentence);
            RuleFor(c => c.TrainedUntil).Must(IsPlausible).WithMessage(PanelRuleBook.DayOutOfBounds.Sentence);
        }

        private static bool IsPlausible(DateOnly? day) => MemberStanding.IsPlausible(day);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var panel = await db.Panels.Within(actor, Permissions.RolesFor(Permissions.SetPanelRules)).SingleOrDefaultAsync(p => p.Id == command.Panel, cancel).OrNotFound();
            if (!(await db.PeopleOf(panel.Id, cancel)).ContainsKey(command.Member))
            {
                throw new NotFound();
            }

            var kept = await db.MemberStandings.SingleOrDefaultAsync(s => s.PanelId == panel.Id && s.UserId == command.Member, cancel);
            if (kept is null)
            {
                kept = MemberStanding.Begin(panel, command.Member);
                db.MemberStandings.Add(kept);
            }

            kept.Keep(command.VettedUntil, command.TrainedUntil, panel, actor, clock.GetUtcNow());
        }
    }
}

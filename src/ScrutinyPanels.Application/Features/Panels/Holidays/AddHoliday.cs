using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels.Holidays;

/// <summary>An administrator adds a bank holiday that was proclaimed; due days and lateness are worked out anew from then on.</summary>
public static class AddHoliday
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(DateOnly? Day, string? Name) : ICommand, IAbout
    {
        public string Subject => $"holiday {Day:yyyy-MM-dd}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Day).NotNull().WithMessage(PanelRuleBook.DayNeeded.Sentence);
            RuleFor(c => c.Name).Needed(PanelRuleBook.NameNeeded, AddedHoliday.NameLimit);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock, Data.Holidays holidays) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var day = command.Day!.Value;
            if (!await db.AddedHolidays.AnyAsync(h => h.Day == day, cancel))
            {
                db.AddedHolidays.Add(AddedHoliday.Add(day, command.Name, actor, clock.GetUtcNow()));
            }

            holidays.Forget();
        }
    }
}

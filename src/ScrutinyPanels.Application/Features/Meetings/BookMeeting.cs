using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office books one meeting of a panel, or a series on the same day of its months.</summary>
public static class BookMeeting
{
    public const int MostInSeries = 24;

    /// <param name="Count">How many meetings; 1 for a single one.</param>
    /// <param name="Recurrence">When the others are; not needed for a single one.</param>
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(PanelId Panel, MeetingKind Kind, MeetingTime Time, int Count = 1, Recurrence? Recurrence = null) : ICommand<MeetingId>, IAbout
    {
        public string Subject => $"panel {Panel.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Kind).IsInEnum().WithMessage("Choose what kind of meeting it is.");
            RuleFor(c => c.Time).SetValidator(new MeetingTime.Validator()).OverridePropertyName(string.Empty);
            RuleFor(c => c.Count).InclusiveBetween(1, MostInSeries).WithMessage($"Enter a whole number from 1 to {MostInSeries}.");
            RuleFor(c => c.Recurrence).NotNull().When(c => c.Count > 1).WithMessage("Choose on which days the meetings are.");
            RuleFor(c => c.Recurrence).Must(r => r!.Value.EveryMonths is >= 1 and <= Recurrence.MostMonths && Enum.IsDefined(r.Value.Week) && Enum.IsDefined(r.Value.Day))
                .When(c => c.Recurrence is not null).WithMessage("Choose on which days the meetings are.");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, MeetingId>
    {
        public async Task<MeetingId> Handle(Command request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.Within(actor, Permissions.RolesFor(Permissions.RunMeetings)).Include(p => p.Rules).SingleOrDefaultAsync(p => p.Id == request.Panel, cancellationToken).OrNotFound();
            var first = request.Time.Day!.Value;
            List<DateOnly> days = request.Count == 1 || request.Recurrence is not { } rule ? [first] : [.. rule.From(first, request.Count)];
            MeetingSeriesId? series = days.Count > 1 ? MeetingSeriesId.New() : null;
            var now = clock.GetUtcNow();
            var booked = days.ConvertAll(day => Meeting.Book(panel, request.Kind, (request.Time with { Day = day }).ToPlan(), series, actor, now));
            db.Meetings.AddRange(booked);
            return booked[0].Id;
        }
    }
}

/// <summary>When and where a meeting is, as it was typed; times are those of the UK clock.</summary>
public sealed record MeetingTime(string? Title, DateOnly? Day, TimeOnly? From, TimeOnly? To, string? Place, string? Link)
{
    internal MeetingPlan ToPlan()
    {
        var start = UkTime.FromClock(Day!.Value.ToDateTime(From!.Value));
        return new(Title, start, (int)(To!.Value - From.Value).TotalMinutes, Place, Link);
    }

    internal sealed class Validator : AbstractValidator<MeetingTime>
    {
        public Validator()
        {
            RuleFor(t => t.Title).Needed(MeetingRules.TitleNeeded, Meeting.TitleLimit);
            RuleFor(t => t.Day).NotNull().WithMessage("Enter a day, for example 13 3 2026.");
            RuleFor(t => t.From).NotNull().WithMessage("Enter when it begins, for example 18:00.");
            RuleFor(t => t.To).Cascade(CascadeMode.Stop).NotNull().WithMessage("Enter when it ends, for example 20:00.")
                .Must((t, to) => t.From is null || (to > t.From && (to.Value - t.From.Value).TotalMinutes >= Meeting.ShortestMinutes)).WithMessage("Enter an end at least 15 minutes after the beginning, on the same day.");
            RuleFor(t => t.Place).FitsIn(Meeting.PlaceLimit);
            RuleFor(t => t.Place).Must((t, place) => !string.IsNullOrWhiteSpace(place) || !string.IsNullOrWhiteSpace(t.Link)).WithMessage(MeetingRules.WhereNeeded.Sentence);
            RuleFor(t => t.Link).FitsIn(Meeting.LinkLimit);
        }
    }
}

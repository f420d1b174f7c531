using System.Globalization;
using FluentValidation;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>An item of an agenda as it was typed.</summary>
public sealed record ItemInput(string? Title, string? Purpose, string? Minutes, bool IsClosed)
{
    internal AgendaLine ToLine(AgendaKind kind = AgendaKind.Own) => new(kind, Title, Purpose, Read(Minutes)!.Value, IsClosed);

    private static int? Read(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) ? minutes : null;

    internal sealed class Validator : AbstractValidator<ItemInput>
    {
        public Validator()
        {
            RuleFor(i => i.Title).Needed(MeetingRules.ItemTitleNeeded, AgendaItem.TitleLimit);
            RuleFor(i => i.Purpose).FitsIn(AgendaItem.PurposeLimit);
            RuleFor(i => i.Minutes).Must(m => Read(m) is >= 0 and <= AgendaItem.MostMinutes).WithMessage(MeetingRules.ItemMinutes.Sentence);
        }
    }
}

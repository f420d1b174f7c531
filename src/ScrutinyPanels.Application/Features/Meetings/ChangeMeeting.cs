using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;

namespace ScrutinyPanels.Application.Features.Meetings;

/// <summary>A chair or the oversight office gives a meeting another day, time, place or title; calendars take the newer invitation.</summary>
public static class ChangeMeeting
{
    [Permission(Permissions.RunMeetings)]
    public sealed record Command(MeetingId Id, MeetingTime Time) : ICommand, IAbout
    {
        public string Subject => $"meeting {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleFor(c => c.Time).SetValidator(new MeetingTime.Validator()).OverridePropertyName(string.Empty);
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel) =>
            (await db.Meetings.Within(actor, Permissions.RunMeetings).Get(command.Id, cancel)).Change(command.Time.ToPlan(), actor);
    }
}

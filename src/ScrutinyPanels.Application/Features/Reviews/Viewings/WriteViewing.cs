using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews.Viewings;

/// <summary>A member writes down that footage is being watched from now on, or was watched: which clip, and who was there.</summary>
public static class WriteViewing
{
    /// <param name="Present">Who was there; the one who writes need not have been where they chair the panel.</param>
    /// <param name="Time">When it was; none for a viewing that begins now.</param>
    [Permission(Permissions.ReadOwnCases)]
    public sealed record Command(PanelId Panel, CaseId? Case, string? Clip, IReadOnlyList<UserId> Present, TypedTime? Time) : ICommand, IAbout
    {
        public string Subject => $"panel {Panel.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Clip).NotEmpty().WithMessage(ViewingRules.ClipNeeded.Sentence)
                .MaximumLength(ViewingSession.ClipLimit).WithMessage($"Use {ViewingSession.ClipLimit} characters or fewer");
            RuleFor(c => c.Present).NotEmpty().WithMessage(ViewingRules.SomebodyThere.Sentence);
            RuleFor(c => c.Time).Custom(TimeShape.Check);
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var panel = await db.Panels.Within(actor, ViewingQueries.MayWatch).SingleOrDefaultAsync(p => p.Id == command.Panel, cancel).OrNotFound();
            if (!(await db.WatchersOf(panel.Id, cancel)).IsSupersetOf(command.Present))
            {
                throw new InputInvalid("Present", "Tick members of this panel only");
            }

            var clip = new WatchedClip(command.Clip);
            if (command.Case is { } wanted)
            {
                var watched = (await db.WatchableBy(actor, clock.GetUtcNow(), cancel)).FirstOrDefault(c => c.Id == wanted && c.PanelId == panel.Id) ?? throw new InputInvalid("Case", "Choose a case of this panel that you may look at");
                clip = clip with { Case = watched.Id, Tags = await db.TagsOf(watched, cancel) };
            }

            var others = await db.OtherTimes(null, command.Present, actor, cancel);
            var now = clock.GetUtcNow();
            db.ViewingSessions.Add(command.Time is { } typed
                ? ViewingSession.Write(panel, clip, command.Present, typed.Read().Time, others, actor, now)
                : ViewingSession.Begin(panel, clip, command.Present, others, actor, now));
        }
    }
}

/// <summary>Checks that a typed time can be read; each part names its own field.</summary>
internal static class TimeShape
{
    public static void Check<T>(TypedTime? typed, ValidationContext<T> context)
    {
        foreach (var problem in typed?.Read().Problems ?? [])
        {
            context.AddFailure($"Time.{problem.Field}", problem.Message);
        }
    }
}

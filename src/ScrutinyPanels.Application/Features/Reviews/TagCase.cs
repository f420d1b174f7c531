using FluentValidation;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Reviews;

/// <summary>The oversight officer says what readers of a case are warned of, beside what its record tells.</summary>
public static class TagCase
{
    [Permission(Permissions.TagCases)]
    public sealed record Command(CaseId Id, IReadOnlyList<ContentTags> Tags) : ICommand, IAbout
    {
        public string Subject => $"case {Id.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator() => RuleForEach(c => c.Tags).Must(ContentTagLists.All.Contains).WithMessage("Choose from the list");
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var found = await db.Cases.Within(actor, Permissions.RolesFor(Permissions.TagCases)).Get(command.Id, cancel);
            found.Warn(command.Tags.Aggregate(ContentTags.None, (all, tag) => all | tag), actor);
        }
    }
}

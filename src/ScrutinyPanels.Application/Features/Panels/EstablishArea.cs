using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>An administrator sets up an oversight body.</summary>
public static class EstablishArea
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(string Name, string DataController) : ICommand;

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter a name.").MaximumLength(Area.NameLimit).WithMessage($"Use {Area.NameLimit} characters or fewer.");
            RuleFor(c => c.DataController).NotEmpty().WithMessage("Enter who is the data controller.")
                .MaximumLength(Area.NameLimit).WithMessage($"Use {Area.NameLimit} characters or fewer.");
        }
    }

    internal sealed class Handler(ScrutinyDb db) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var slug = Slug.Of(command.Name, Area.SlugLimit);
            if (await db.Areas.AnyAsync(a => a.Slug == slug, cancel))
            {
                throw new InputInvalid("Name", "There is an area of that name already.");
            }

            db.Areas.Add(Area.Establish(command.Name, slug, command.DataController));
        }
    }
}

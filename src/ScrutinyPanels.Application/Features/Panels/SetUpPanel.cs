using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>An administrator sets up a panel of an area from a preset of rules; it looks at the stop and searches of one force to begin with.</summary>
public static class SetUpPanel
{
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Area, string Name, string About, string ReportsTo, string Preset, Guid Force) : ICommand, IAbout
    {
        public string Subject => $"area {Area}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Name).NotEmpty().WithMessage("Enter a name.").MaximumLength(Panel.NameLimit).WithMessage($"Use {Panel.NameLimit} characters or fewer.");
            RuleFor(c => c.About).NotEmpty().WithMessage("Enter who the panel is, for its public page.")
                .MaximumLength(Panel.AboutLimit).WithMessage($"Use {Panel.AboutLimit} characters or fewer.");
            RuleFor(c => c.ReportsTo).MaximumLength(PanelRuleSet.ReportsToLimit).WithMessage($"Use {PanelRuleSet.ReportsToLimit} characters or fewer.");
            RuleFor(c => c.Preset).Must(p => Presets.All.Any(s => s.Preset == p)).WithMessage("Choose the rules to begin with.");
        }
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var areaId = new AreaId(command.Area);
            var forceId = new ForceId(command.Force);
            var area = await db.Areas.SingleOrDefaultAsync(a => a.Id == areaId, cancel).OrNotFound();
            var force = await db.Forces.SingleOrDefaultAsync(f => f.Id == forceId && f.AreaId == areaId, cancel)
                ?? throw new InputInvalid("Force", "Choose a force of this area.");
            var slug = Slug.Of(command.Name, Panel.SlugLimit);
            if (await db.Panels.AnyAsync(p => p.Slug == slug, cancel))
            {
                throw new InputInvalid("Name", "There is a panel of that name already.");
            }

            var rules = Presets.All.Single(s => s.Preset == command.Preset);
            var panel = Panel.SetUp(area, command.Name, slug, command.About, command.ReportsTo, rules, clock.GetUtcNow());
            panel.Cover(force, RecordKind.StopAndSearch);
            db.Panels.Add(panel);
        }
    }
}

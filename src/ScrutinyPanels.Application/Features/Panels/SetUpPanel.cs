using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>An administrator sets up a panel of an area from a preset of rules, with the forces and the kinds of record it looks at and the panel it belongs to.</summary>
public static class SetUpPanel
{
    /// <param name="Parent">The panel it belongs to; none where it stands by itself.</param>
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Area, string Name, string About, string ReportsTo, string Preset, IReadOnlyList<Guid> Forces, IReadOnlyList<RecordKind> Kinds, Guid? Parent = null) : ICommand, IAbout
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
            RuleFor(c => c.Forces).NotEmpty().WithMessage("Choose a force of this area.");
            RuleFor(c => c.Kinds).NotEmpty().WithMessage("Choose what the panel looks at.");
            RuleForEach(c => c.Kinds).IsInEnum().OverridePropertyName("Kinds").WithMessage("Choose what the panel looks at.");
        }
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var areaId = new AreaId(command.Area);
            var area = await db.Areas.SingleOrDefaultAsync(a => a.Id == areaId, cancel).OrNotFound();
            var forces = await db.ForcesOf(areaId, command.Forces, cancel);
            var parent = command.Parent is { } id ? await Parent(areaId, new(id), cancel) : null;
            var slug = Slug.Of(command.Name, Panel.SlugLimit);
            if (slug.Length == 0 || await db.Panels.AnyAsync(p => p.Slug == slug, cancel))
            {
                throw new InputInvalid("Name", "There is a panel of that name already.");
            }

            var rules = Presets.All.Single(s => s.Preset == command.Preset);
            var reportsTo = string.IsNullOrWhiteSpace(command.ReportsTo) ? parent?.Name ?? string.Empty : command.ReportsTo;
            var panel = Panel.SetUp(area, command.Name, slug, command.About, reportsTo, rules, clock.GetUtcNow());
            panel.CoverAll(forces, command.Kinds);
            if (parent is not null)
            {
                panel.NestUnder(parent);
            }

            db.Panels.Add(panel);
        }

        private async Task<Panel> Parent(AreaId area, PanelId id, CancellationToken cancel) =>
            await db.Panels.SingleOrDefaultAsync(p => p.Id == id && p.AreaId == area, cancel) ?? throw new InputInvalid("Parent", "Choose a panel of this area.");
    }

    /// <summary>The forces of these ids, all of which the area looks after.</summary>
    internal static async Task<List<Force>> ForcesOf(this ScrutinyDb db, AreaId area, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var wanted = ids.Distinct().Select(i => new ForceId(i)).ToList();
        var forces = await db.Forces.Where(f => f.AreaId == area && wanted.Contains(f.Id)).ToListAsync(cancel);
        return forces.Count == wanted.Count && forces.Count > 0 ? forces : throw new InputInvalid("Forces", "Choose a force of this area.");
    }
}

using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Panels;

/// <summary>An administrator sets up all panels of a structure in one go, by names of their own.</summary>
public static class SetUpStructure
{
    /// <param name="Structure">The code of the structure.</param>
    /// <param name="Forces">The forces that every panel of it looks at.</param>
    /// <param name="Names">What its panels are called, in the order of the structure.</param>
    [Permission(Permissions.ManageAccounts)]
    public sealed record Command(Guid Area, string Structure, IReadOnlyList<Guid> Forces, IReadOnlyList<string> Names) : ICommand, IAbout
    {
        public string Subject => $"area {Area}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Structure).Must(s => Found(s) is not null).WithMessage("Choose a structure.");
            RuleFor(c => c.Forces).NotEmpty().WithMessage("Choose a force of this area.");
            RuleFor(c => c.Names).Must((c, names) => Found(c.Structure) is not { } found || names.Count == found.Panels.Count).WithMessage("Enter a name for every panel.");
            RuleForEach(c => c.Names).NotEmpty().WithMessage("Enter a name.").MaximumLength(Panel.NameLimit).WithMessage($"Use {Panel.NameLimit} characters or fewer.");
            RuleForEach(c => c.Names).Must((c, name) => c.Names.Count(n => Same(n, name)) == 1).When(c => c.Names.All(n => !string.IsNullOrWhiteSpace(n))).WithMessage("Give every panel a name of its own.");
        }

        private static bool Same(string one, string other) => Slug.Of(one, Panel.SlugLimit) == Slug.Of(other, Panel.SlugLimit);
    }

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock) : ICommandHandler<Command>
    {
        public async Task Handle(Command command, CancellationToken cancel)
        {
            var areaId = new AreaId(command.Area);
            var area = await db.Areas.SingleOrDefaultAsync(a => a.Id == areaId, cancel).OrNotFound();
            var forces = await db.ForcesOf(areaId, command.Forces, cancel);
            var taken = (await db.Panels.Select(p => p.Slug).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
            var made = new Dictionary<string, Panel>();
            foreach (var (index, planned) in Found(command.Structure)!.Panels.Index())
            {
                var name = command.Names[index];
                var parent = planned.Under is { } under ? made[under] : null;
                var panel = Panel.SetUp(area, name, SlugFor(name, area, taken, index), planned.About, parent?.Name ?? string.Empty, planned.Rules, clock.GetUtcNow());
                panel.CoverAll(forces, planned.Kinds);
                if (parent is not null)
                {
                    panel.NestUnder(parent);
                }

                made.Add(planned.Code, panel);
            }

            db.Panels.AddRange(made.Values);
        }

        // Panels of several offices may have the same name; the address of the later one then ends in its office.
        private static string SlugFor(string name, Area area, HashSet<string> taken, int index) =>
            new[] { Slug.Of(name, Panel.SlugLimit), Slug.Of($"{Slug.Of(name, Panel.SlugLimit / 2)} {area.Slug}", Panel.SlugLimit) }.FirstOrDefault(s => s.Length > 0 && taken.Add(s))
                ?? throw new InputInvalid($"Names[{index}]", "There is a panel of that name already.");
    }

    private static PanelStructure? Found(string? code) => Structures.All.FirstOrDefault(s => s.Code == code);
}

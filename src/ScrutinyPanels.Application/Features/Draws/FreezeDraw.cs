using System.Security.Cryptography;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Features.Draws;

/// <summary>The chair, or the oversight office where the panel's rules say so, picks panel, months and number: the list of all records that could be drawn is frozen and fingerprinted.</summary>
public static class FreezeDraw
{
    /// <param name="From">The first month, as 2023-05.</param>
    /// <param name="To">The last month; empty means the first.</param>
    [Permission(Permissions.FreezeAndSeed)]
    public sealed record Command(PanelId Panel, ForceId Force, string? From, string? To, int? Take, RecordKind Kind = RecordKind.StopAndSearch) : ICommand<DrawId>, IAbout
    {
        public DrawMethod Method { get; init; } = DrawMethod.Random;

        public DrawTheme? Theme { get; init; }

        /// <summary>Groups in the order in which they are tried; <see cref="Take"/> is then the number of any other.</summary>
        public IReadOnlyList<PlannedGroup> Groups { get; init; } = [];

        public string Subject => $"panel {Panel.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.From).Must(m => Month.TryParse(m, out _)).WithMessage("Choose the first month");
            RuleFor(c => c.To).Must(m => string.IsNullOrEmpty(m) || Month.TryParse(m, out _)).WithMessage("Choose the last month");
            RuleFor(c => c.Take).NotNull().WithMessage("Enter how many cases to draw, in figures");
            RuleFor(c => c.Take).InclusiveBetween(1, Draw.TakeLimit).When(c => c.Groups.Count == 0).WithMessage($"Enter a number from 1 to {Draw.TakeLimit}");
            RuleFor(c => c.Take).InclusiveBetween(0, Draw.TakeLimit).When(c => c.Groups.Count > 0).WithMessage($"Enter a number from 0 to {Draw.TakeLimit}");
            RuleFor(c => c.Take).Must((c, take) => (take ?? 0) + c.Groups.Sum(g => (long)g.Take) is >= 1 and <= Draw.TakeLimit).When(c => c.Groups.Count > 0)
                .WithMessage($"Draw from 1 to {Draw.TakeLimit} cases in all");
            RuleForEach(c => c.Groups).Must(g => g.Take is >= 1 and <= Draw.TakeLimit).WithMessage($"Enter how many to draw of each group, from 1 to {Draw.TakeLimit}");
            RuleFor(c => c.Kind).IsInEnum();
            RuleFor(c => c.Method).IsInEnum().WithMessage("Choose how the records are drawn");
            RuleFor(c => c.Theme).IsInEnum().WithMessage("Choose a theme of the list");
        }
    }

    internal sealed class Handler(ScrutinyDb db, BulkWrites bulk, Actor actor, TimeProvider clock) : ICommandHandler<Command, DrawId>
    {
        public async Task<DrawId> Handle(Command request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().LeftToDrawBy(actor).Include(p => p.Rules).Include(p => p.Coverage)
                .SingleOrDefaultAsync(p => p.Id == request.Panel, cancellationToken).OrNotFound();
            var force = await db.Forces.AsNoTracking().SingleOrDefaultAsync(f => f.Id == request.Force, cancellationToken).OrNotFound();
            if (await db.Draws.AnyAsync(d => d.PanelId == panel.Id && d.State == DrawState.Frozen, cancellationToken))
            {
                throw new RuleBroken(DrawRules.OneListAtATime);
            }

            var asked = await Asked(request, force, cancellationToken);
            var lines = new LineSorter();
            var excluded = await DrawableRows.Find(db, panel.Id, force, asked, lines.Add, cancellationToken);
            var number = 1 + (await db.Draws.Where(d => d.PanelId == panel.Id).MaxAsync(d => (int?)d.Number, cancellationToken) ?? 0);
            var salt = RandomNumberGenerator.GetBytes(Draw.SaltBytes);
            var draw = Draw.Freeze(panel, force.Id, asked, number, SumOf(lines), excluded, salt, actor, clock.GetUtcNow());
            db.Draws.Add(draw);
            bulk.Keep(db, draw, lines);
            return draw.Id;
        }

        private static ListSum SumOf(LineSorter lines)
        {
            using var reading = new ListReading();
            foreach (var line in lines.InOrder())
            {
                reading.Add(line);
            }

            return reading.End();
        }

        private async Task<DrawRequest> Asked(Command request, Domain.Panels.Force force, CancellationToken cancel)
        {
            _ = Month.TryParse(request.From, out var from);
            var to = Month.TryParse(request.To, out var last) ? last : from;
            return new(request.Kind, from, to, request.Take ?? 0, await PlannedGroups.Of(db, request.Kind, force, request.Theme, request.Groups, cancel))
            {
                Method = request.Method,
                Theme = request.Theme,
            };
        }
    }
}

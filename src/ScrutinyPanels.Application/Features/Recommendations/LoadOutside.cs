using System.Text;
using FluentValidation;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;

namespace ScrutinyPanels.Application.Features.Recommendations;

/// <summary>Takes in what another body asked of a force, from a CSV file of priority, outcome, action and owner: each row is tracked beside the panel's own. All rows or none.</summary>
public static class LoadOutside
{
    public const int MostRows = 500;

    private static readonly string[] headings = ["priority", "outcome", "action", "owner"];

    /// <summary>How many were taken in.</summary>
    [Permission(Permissions.MakeRecommendations)]
    public sealed record Command(PanelId Panel, ForceId Force, string? Source, Stream? File) : ICommand<int>, IAbout
    {
        public string Subject => $"panel {Panel.Value}";
    }

    internal sealed class Validator : AbstractValidator<Command>
    {
        public Validator()
        {
            RuleFor(c => c.Source).Needed(RecommendationRules.SourceNeeded, Recommendation.SourceLimit);
            RuleFor(c => c.File).NotNull().WithMessage("Choose a CSV file.");
        }
    }

    internal sealed class Handler(ScrutinyDb db, Actor actor, TimeProvider clock) : ICommandHandler<Command, int>
    {
        public async Task<int> Handle(Command request, CancellationToken cancellationToken)
        {
            var panel = await db.Panels.AsNoTracking().Within(actor, Role.Chair, Role.ViceChair, Role.OversightOfficer).Include(p => p.Rules).Include(p => p.Coverage).AsSplitQuery()
                .SingleOrDefaultAsync(p => p.Id == request.Panel, cancellationToken).OrNotFound();
            if (panel.Coverage.All(c => c.ForceId != request.Force))
            {
                throw new NotFound();
            }

            using var kept = new MemoryStream();
            await request.File!.CopyToAsync(kept, cancellationToken);
            kept.Position = 0;
            var rows = Read(new CsvLines(kept, lineBreaks: true), request.Source!);
            var last = await db.Recommendations.Where(r => r.PanelId == panel.Id).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
            db.Recommendations.AddRange(rows.Select((words, i) =>
                Recommendation.FromOutside(panel.AreaId, last + i + 1, panel.Id, request.Force, request.Source, words, panel.CurrentRules.ResponseDays, actor, clock.GetUtcNow())));
            return rows.Count;
        }

        private static List<RecommendationWording> Read(CsvLines lines, string source)
        {
            var found = FileStart.Headings(lines).Select(h => h.Trim().ToLowerInvariant()).ToList();
            var at = headings.Select(h => found.IndexOf(h)).ToList();
            if (at.Contains(-1))
            {
                throw CsvLines.Refuse(1, "the headings have to be priority, outcome, action and owner.");
            }

            var rows = new List<RecommendationWording>();
            while (lines.Read())
            {
                if (lines.FieldCount != found.Count)
                {
                    throw CsvLines.Refuse(lines.Line, "it has another number of fields than the headings.");
                }

                rows.Add(Row(lines, [.. at.Select(i => Encoding.UTF8.GetString(lines.Field(i)).Trim())], source));
                if (rows.Count > MostRows)
                {
                    throw CsvLines.Refuse(lines.Line, $"there are more than {MostRows} rows. Load them in parts.");
                }
            }

            return rows.Count > 0 ? rows : throw CsvLines.Refuse(lines.Line, "there is no row under the headings.");
        }

        private static RecommendationWording Row(CsvLines lines, string[] row, string source)
        {
            var (priority, outcome, action, owner) = (row[0], row[1], row[2], row[3]);
            var saw = priority.Length == 0 ? source.Trim() : $"{source.Trim()}: {priority}";
            var title = action.Length <= RecommendationWording.TitleLimit ? action : string.Concat(action.AsSpan(0, RecommendationWording.TitleLimit - 1), "…");
            try
            {
                return new RecommendationWording(title, saw, action, owner, outcome);
            }
            catch (RuleBroken wrong)
            {
                throw CsvLines.Refuse(lines.Line, $"{wrong.Rule.Sentence} Each row needs an outcome, an action and an owner.");
            }
        }
    }
}

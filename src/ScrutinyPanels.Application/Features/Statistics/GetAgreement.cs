using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>How far the readers of a panel's opened cases gave the same answers, question by question; never by reader.</summary>
public static class GetAgreement
{
    /// <summary>Where the resampling starts, the same for everybody, so that anyone gets the same interval.</summary>
    public const ulong Seed = 2026;

    /// <param name="Panel">The first of the person's panels where none is chosen.</param>
    /// <param name="From">The first month of the encounters, such as 2025-06; all where it is none or no month.</param>
    /// <param name="To">The last month.</param>
    /// <param name="Kind">The code of a kind of record; all where it is none or no kind.</param>
    /// <param name="Draws">"random" for draws by seed from the whole list, "chosen" for those with a theme or picked; all for anything else.</param>
    [Permission(Permissions.ReadPanelCases)]
    public sealed record Query(PanelId? Panel = null, string? From = null, string? To = null, string? Kind = null, string? Draws = null) : IQuery<View>, IReadLogged
    {
        public string Subject => Panel is { } panel ? $"panel {panel.Value}" : "panels of own";
    }

    /// <param name="Panel">The panel that is shown; none where the person has no panel.</param>
    /// <param name="Months">The months of its opened cases, to choose from.</param>
    /// <param name="Kinds">The kinds of record of its opened cases, to choose from.</param>
    /// <param name="AtRandom">Which draws were chosen: those that stand for the whole list, or the others; all where it is none.</param>
    /// <param name="BothDraws">There are opened cases of draws at random and of others.</param>
    /// <param name="Cases">The opened cases that were chosen and are counted.</param>
    /// <param name="LeftOut">Opened cases that are left out because this person has yet to send their own view of them.</param>
    public sealed record View(
        IReadOnlyList<PanelChoice> Panels,
        PanelId? Panel,
        Month? From,
        Month? To,
        RecordKind? Kind,
        IReadOnlyList<Month> Months,
        IReadOnlyList<RecordKind> Kinds,
        bool? AtRandom,
        bool BothDraws,
        int Cases,
        int LeftOut,
        IReadOnlyList<OfForm> Forms);

    /// <summary>The questions of one form, in the form's order: an order by agreement would look like a ranking.</summary>
    /// <param name="Cases">Cases with a first view on this form that was sent before opening.</param>
    public sealed record OfForm(string Name, int Cases, IReadOnlyList<Row> Rows);

    /// <param name="CasesWithPairs">Cases in which two readers or more gave an answer that can be compared.</param>
    /// <param name="WithinOneStep">None where the question has no scale, or one so short that all answers are within a step.</param>
    /// <param name="OnOtherScale">Answers that were given when the question offered other answers; they are left out.</param>
    /// <param name="Alpha">None below <see cref="Agreement.LeastCases"/> cases or where all answers are the same.</param>
    public sealed record Row(
        string Code,
        string Name,
        bool IsGrade,
        int CasesWithPairs,
        long Pairs,
        double? Exact,
        double? WithinOneStep,
        AlphaMetric Metric,
        double? Alpha,
        NoAlpha? WhyNoAlpha,
        AlphaInterval Interval,
        int OnOtherScale);

    internal sealed class Handler(ScrutinyDb db, Actor actor) : IQueryHandler<Query, View>
    {
        public async Task<View> Handle(Query request, CancellationToken cancellationToken)
        {
            var panels = await OverseenPanels.Of(db, actor, cancellationToken);
            Month? from = Month.TryParse(request.From, out var first) ? first : null;
            Month? to = Month.TryParse(request.To, out var last) ? last : null;
            var kind = RecordKinds.FromCode(request.Kind);
            bool? atRandom = request.Draws switch { "random" => true, "chosen" => false, _ => null };
            if (panels.Choose(request.Panel) is not { } panel)
            {
                return new(panels, null, from, to, kind, [], [], atRandom, false, 0, 0, []);
            }

            var opened = await Opened(panel, cancellationToken);
            var chosen = opened.Where(c => (from is null || c.Month >= from) && (to is null || c.Month <= to) && (kind is null || c.Kind == kind) && (atRandom is null || c.AtRandom == atRandom)).ToList();
            var waiting = await WaitingForOwn(chosen.Where(c => c.State == CaseState.Opened).Select(c => c.Id), cancellationToken);
            var counted = chosen.Select(c => c.Id).Except(waiting).ToList();
            return new(
                panels,
                panel,
                from,
                to,
                kind,
                [.. opened.Select(c => c.Month).Distinct().Order()],
                [.. opened.Select(c => c.Kind).Distinct().Order()],
                atRandom,
                opened.Select(c => c.AtRandom).Distinct().Count() > 1,
                counted.Count,
                waiting.Count,
                await FormsOf(counted, cancellationToken));
        }

        private async Task<List<OpenedCase>> Opened(PanelId panel, CancellationToken cancel)
        {
            var atRandom = db.Draws.AtRandom();
            return await db.Cases.Where(c => c.PanelId == panel && (c.State == CaseState.Opened || c.State == CaseState.Settled))
                .Join(db.Encounters, c => c.EncounterId, e => e.Id, (c, e) => new { Case = c, e.BatchId })
                .Join(db.ImportBatches, x => x.BatchId, b => b.Id, (x, b) => new { x.Case, b.Kind })
                .LeftJoin(db.Draws, x => x.Case.DrawId, d => d.Id, (x, d) => new OpenedCase(x.Case.Id, x.Case.Month, x.Case.State, d == null ? x.Kind : d.Kind, d == null || atRandom.Any(r => r.Id == d.Id)))
                .ToListAsync(cancel);
        }

        // The views of an opened case stay closed to a reader who has neither sent nor passed, and so does what can be worked out from them.
        private async Task<HashSet<CaseId>> WaitingForOwn(IEnumerable<CaseId> opened, CancellationToken cancel)
        {
            var me = actor.Id.GetValueOrDefault();
            var ids = opened.ToList();
            return [.. await db.Cases
                .Where(c => ids.Contains(c.Id) && c.Readers.Any(r => r.UserId == me && r.Answer != ReaderAnswer.SteppedAside) && !db.Reviews.Any(r => r.CaseId == c.Id && r.UserId == me && r.State != ReviewState.Draft))
                .Select(c => c.Id)
                .ToListAsync(cancel)];
        }

        private async Task<IReadOnlyList<OfForm>> FormsOf(List<CaseId> cases, CancellationToken cancel)
        {
            var reviews = await db.Reviews.AsNoTracking().Include(r => r.Answers)
                .Where(r => cases.Contains(r.CaseId) && r.State == ReviewState.Sent && !r.AfterOpening)
                .ToListAsync(cancel);
            var ids = reviews.Select(r => r.FormId).Distinct().ToList();
            var forms = await db.ReviewForms.AsNoTracking().Include(f => f.Questions).ThenInclude(q => q.Options).AsSplitQuery().Where(f => ids.Contains(f.Id)).ToListAsync(cancel);
            return [.. forms.GroupBy(f => f.Code).OrderBy(g => g.Key, StringComparer.Ordinal).Select(versions =>
            {
                var newest = versions.MaxBy(f => f.Number)!;
                var own = versions.Select(f => f.Id).ToHashSet();
                var byId = versions.ToDictionary(f => f.Id);
                var byCase = reviews.Where(r => own.Contains(r.FormId)).GroupBy(r => r.CaseId).Select(g => g.Select(r => (Form: byId[r.FormId], Answers: AnswersTo(byId[r.FormId], r))).ToList()).ToList();
                var asked = newest.InOrder.Where(q => q.Kind == QuestionKind.Choice);
                return new OfForm(newest.Name, byCase.Count, [.. asked.Select(q => RowOf(q, byCase))]);
            })];
        }

        // What a reader chose, question by question; an answer to a question that was then no longer asked is none.
        private static Dictionary<string, string?> AnswersTo(ReviewForm form, Review review) => form.AskedOf(review.Answers).ToDictionary(q => q.Code, q => review.AnswerTo(q.Code)?.Choice);

        // An answer that the newest version of the question does not offer any more is a gap, and so is one given when the steps between the answers were others.
        private static Row RowOf(FormQuestion question, List<List<(ReviewForm Form, Dictionary<string, string?> Answers)>> byCase)
        {
            var same = byCase.SelectMany(v => v).Select(v => v.Form).Distinct().ToDictionary(f => f.Id, f => f.Questions.FirstOrDefault(q => q.Code == question.Code) is { } asked && IsSameScale(asked, question));
            var agreement = Agreement.Of([.. byCase.Select(views => (IReadOnlyList<int?>)[.. views.Select(v => same[v.Form.Id] ? Spread.PlaceOf(question, question.Option(v.Answers.GetValueOrDefault(question.Code))) : null)])]);
            var others = byCase.Sum(views => views.Count(v => !same[v.Form.Id] && v.Answers.GetValueOrDefault(question.Code) is not null));
            var metric = Spread.HasScale(question) ? AlphaMetric.Ordinal : AlphaMetric.Nominal;
            return new(
                question.Code,
                question.Name,
                question.Marker == QuestionMarker.Grade,
                agreement.CasesWithPairs,
                agreement.Pairs,
                agreement.Exact,
                Spread.Length(question) > 1 ? agreement.WithinOneStep : null,
                metric,
                agreement.Alpha(metric),
                agreement.WhyNoAlpha,
                agreement.Interval(metric, Seed),
                others);
        }

        // Every answer that both versions offer has the same place and band in both.
        private static bool IsSameScale(FormQuestion earlier, FormQuestion question) => earlier.Options.All(o =>
            question.Option(o.Code) is not { } now || (Spread.PlaceOf(earlier, o), o.Band) == (Spread.PlaceOf(question, now), now.Band));

        private sealed record OpenedCase(CaseId Id, Month Month, CaseState State, RecordKind Kind, bool AtRandom);
    }
}

using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Web.Features.Publication.Reporting;

/// <summary>Puts the figures of a report into sentences and tables, with the working of each.</summary>
internal sealed class ReportLines(IStringLocalizer<ReportingWords> W)
{
    /// <summary>All parts of a report, in order.</summary>
    public ReportText Of(ReportFigures figures) => new([Cases(figures.Cases), Themes(figures.Themes), Viewing(figures.Viewing), Replies(figures.Replies), Promises(figures.Promises), Changes(figures.Changes)]);

    private static string Number(int count) => count.ToString("N0", CultureInfo.CurrentCulture);

    private ReportSection Cases(CaseFigures cases)
    {
        List<string> lines = [W["Cases_LookedAt", cases.LookedAt, cases.Random, cases.Themed]];
        if (cases.Random > 0)
        {
            lines.Add(W[cases.Random == 1 ? "Cases_CannotTellOne" : "Cases_CannotTell", cases.Random]);
        }

        if (cases.Random < CaseFigures.FewestForShares)
        {
            lines.Add(W["Cases_TooFew", CaseFigures.FewestForShares]);
        }
        else if (cases.WhyNone is { } why)
        {
            lines.Add(W[$"Cases_WhyNone_{why}"]);
        }

        var withShares = cases.Grades.Any(g => g.Share is not null);
        var table = new ReportTable(
            W["Cases_Caption"],
            withShares ? [W["Grade"], W["AtRandom"], W["Share"], W["Interval"], W["Themed"]] : [W["Grade"], W["AtRandom"], W["Themed"]],
            [.. cases.Grades.Select(g => Row(g, withShares)), Total(cases, withShares)]);
        return new(ReportPart.Cases, W["Part_Cases"], lines, cases.LookedAt == 0 ? null : table, [], Working(cases));
    }

    private IReadOnlyList<string> Row(GradeFigure grade, bool withShares)
    {
        var (name, random, themed) = (W[$"Grade_{grade.Grade}"].Value, Number(grade.Random), Number(grade.Themed));
        return !withShares ? [name, random, themed]
            : [name, random, grade.Share is { } s ? W["Percent", ReportShown.Percent(s.Share)] : W["None"], grade.Share is { } i ? W["PercentInterval", ReportShown.Percent(i.Low), ReportShown.Percent(i.High)] : W["None"], themed];
    }

    private IReadOnlyList<string> Total(CaseFigures cases, bool withShares) => withShares
        ? [W["All"], Number(cases.Random), string.Empty, string.Empty, Number(cases.Themed)]
        : [W["All"], Number(cases.Random), Number(cases.Themed)];

    private List<WorkingLine> Working(CaseFigures cases) =>
    [
        new(W["Cases_Figure"], W["Cases_How", cases.Random, cases.Themed, cases.LookedAt]),
        .. cases.Groups.Select(g => new WorkingLine(W["Cases_Group", g.Panel, g.Draw, g.Group], W["Cases_GroupHow", g.Listed, g.Graded])),
        .. cases.Grades.Where(g => g.Share is not null).Select(g => new WorkingLine(W[$"Grade_{g.Grade}"], W["Cases_GradeHow", g.Random, cases.Random])),
        new(W["Share"], W[cases.Random < CaseFigures.FewestForShares ? "Cases_ShareNone" : "Cases_ShareHow", CaseFigures.FewestForShares]),
        new(W["Cases_Names"], W["Cases_NamesHow"]),
    ];

    private ReportSection Themes(IReadOnlyList<ThemeFigure> themes) => new(
        ReportPart.Themes,
        W["Part_Themes"],
        [W[themes.Count == 0 ? "Themes_None" : "Themes_Lead"]],
        themes.Count == 0 ? null : new(W["Themes_Caption"], [W["Theme"], W["Themes_InPeriod"], W["Themes_Ever"]], [.. themes.Select(t => (IReadOnlyList<string>)[W[$"Theme_{t.Theme}"], Number(t.InPeriod), W["Themes_EverSince", t.Ever, ReportShown.Day(t.Since)]])]),
        [],
        [.. themes.Select(t => new WorkingLine(W[$"Theme_{t.Theme}"], W["Themes_How", t.InPeriod, t.Public.Count, t.InPeriod - t.Public.Count], t.Public)), new(W["Themes_Figure"], W["Themes_Formula"])]);

    private ReportSection Viewing(ViewingFigures viewing) => new(
        ReportPart.Viewing,
        W["Part_Viewing"],
        [W["Viewing_Lead"]],
        new(W["Viewing_Caption"], [W["Figure"], W["Number"]], [[W["Viewing_Count"], Number(viewing.Viewings)], [W["Viewing_Watched"], W.Length(viewing.Watched)], [W["Viewing_Given"], W.Length(viewing.Given)]]),
        [],
        [new(W["Viewing_Count"], W["Viewing_CountHow", viewing.Viewings]), new(W["Viewing_Watched"], W["Viewing_WatchedHow"]), new(W["Viewing_Given"], W["Viewing_GivenHow"])]);

    private ReportSection Replies(ReplyFigures replies)
    {
        List<IReadOnlyList<string>> rows =
        [
            [W["Replies_Asked"], Number(replies.Asked)],
            [W["Replies_Answered"], Number(replies.Answered)],
            [W["Replies_InTime"], replies.ShareInTime is { } share ? W["CountAndPercent", replies.InTime, ReportShown.Percent(share)] : Number(replies.InTime)],
            [W["Replies_Median"], replies.MedianDays is { } days ? W["Days", ReportShown.Days(days)] : W["None"]],
            [W["Replies_Range"], replies.Range is { } range ? W["DaysRange", range.Quickest, range.Slowest] : W["None"]],
            [W["Replies_Waiting"], Number(replies.Waiting.Count)],
            [W["Replies_Late"], Number(replies.Late)],
        ];
        return new(ReportPart.Replies, W["Part_Replies"], [W["Replies_Lead"]], new(W["Replies_Caption"], [W["Figure"], W["Number"]], rows), [], Working(replies));
    }

    private List<WorkingLine> Working(ReplyFigures replies) =>
    [
        new(W["Replies_Asked"], W["Replies_AskedHow", replies.Asked]),
        new(W["Replies_Answered"], W["Replies_AnsweredHow", replies.Answered, Hidden(replies.Answers.Select(a => a.Ask))], Known(replies.Answers.Select(a => a.Ask))),
        new(W["Replies_InTime"], W["Replies_InTimeHow", replies.InTime, replies.Answered], Known(replies.Answers.Where(a => a.InTime).Select(a => a.Ask))),
        new(W["Replies_Median"], replies.Answered == 0 ? W["Replies_NoAnswers"] : W["Replies_MedianHow", string.Join(", ", replies.Answers.Select(a => a.Days))]),
        new(W["Replies_Waiting"], W["Replies_WaitingHow", replies.Waiting.Count, Hidden(replies.Waiting.Select(a => a.Ask))], Known(replies.Waiting.Select(a => a.Ask))),
        new(W["Replies_Late"], W["Replies_LateHow", replies.Late, replies.Waiting.Count], Known(replies.Waiting.Where(a => a.IsLate).Select(a => a.Ask))),
    ];

    private ReportSection Promises(PromiseFigures promises)
    {
        var rows = Enum.GetValues<PromiseStanding>().Select(s => (IReadOnlyList<string>)
        [
            W[$"Standing_{s}"],
            s == PromiseStanding.Kept && promises.ShareKept is { } share ? W["CountAndPercent", promises.Count(s), ReportShown.Percent(share)] : Number(promises.Count(s)),
            Number(promises.CountSince(s)),
        ]);
        return new(
            ReportPart.Promises,
            W["Part_Promises"],
            [W[promises.All.Count == 0 ? "Promises_None" : "Promises_Lead"]],
            promises.All.Count == 0 ? null : new(W["Promises_Caption"], [W["Promise"], W["Promises_AtEnd"], W["Promises_New"]], [.. rows, [W["All"], Number(promises.All.Count), Number(promises.All.Count(p => p.IsNew))]]),
            [],
            [
                .. Enum.GetValues<PromiseStanding>().Select(s => (Standing: s, Asks: promises.All.Where(p => p.Standing == s).Select(p => p.Ask)))
                    .Select(s => new WorkingLine(W[$"Standing_{s.Standing}"], W[$"Standing_{s.Standing}_How", promises.Count(s.Standing), promises.All.Count, Hidden(s.Asks)], Known(s.Asks))),
                new(W["Promise"], W["Promises_Formula"]),
            ]);
    }

    private ReportSection Changes(ChangeFigures changes) => new(
        ReportPart.Changes,
        W["Part_Changes"],
        [W[changes.Lines.Count == 0 ? "Changes_None" : "Changes_Lead"], .. changes.NotReleased == 0 ? [] : new string[] { W[changes.NotReleased == 1 ? "Changes_NotReleasedOne" : "Changes_NotReleased", changes.NotReleased] }],
        null,
        [
            .. changes.Lines.Select(c => new ReportItem(
                c.Ask,
                W["Changes_Item", c.Ask.Reference, c.Title],
                [.. c.Changed.Length == 0 ? [] : new string[] { W["Changes_Changed", c.Changed] }, .. c.NotChanged.Length == 0 ? [] : new string[] { W["Changes_NotChanged", c.NotChanged] }])),
        ],
        [new(W["Part_Changes"], W["Changes_How", changes.Lines.Count + changes.NotReleased, changes.Lines.Count], [.. changes.Lines.Select(c => c.Ask)])]);

    private static IReadOnlyList<AskReference> Known(IEnumerable<AskReference?> asks) => [.. asks.OfType<AskReference>()];

    private static int Hidden(IEnumerable<AskReference?> asks) => asks.Count(a => a is null);
}

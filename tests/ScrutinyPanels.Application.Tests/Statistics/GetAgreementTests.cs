using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Features.Statistics;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Domain.Statistics;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Statistics;

public sealed class GetAgreementTests : IAsyncLifetime
{
    // What the first and the second member, and for one case the chair, say of each case.
    private static readonly string[][] Grades =
    [
        ["green", "green", "amber"], ["green", "amber"], ["red", "red"], ["amber", "amber"], ["green", "red"], ["could-not-tell", "amber"],
        ["amber", "red"], ["green", "green"], ["red", "amber"], ["green", "green"], ["amber", "amber"], ["green", "amber"],
    ];

    private TestApp app = null!;
    private ReviewStage stage = null!;

    private World World => stage.World;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await ReviewStage.In(app, cases: Grades.Length + 2);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task The_figures_are_those_worked_out_by_hand_from_first_views_of_opened_cases_alone()
    {
        await ReadAndOpen(Grades.Length);

        // None of these counts: a second view, a view sent after opening, and two views that are sealed.
        await app.Send(new AddSecondView.Command(stage.Cases[0], "red", "I changed my mind"), World.FirstMember);
        await stage.Send(World.FirstMember, stage.Cases[^2], "green");
        await app.Send(new OpenCase.Command(stage.Cases[^2]), World.Chair);
        await stage.Send(World.SecondMember, stage.Cases[^2], "red");
        await stage.Send(World.FirstMember, stage.Cases[^1], "green");
        await stage.Send(World.SecondMember, stage.Cases[^1], "red");

        var view = await app.Ask(new GetAgreement.Query(), World.Chair);
        Assert.Equal((World.Panel, 13, 0), (view.Panel, view.Cases, view.LeftOut));
        var form = Assert.Single(view.Forms);
        Assert.Equal(13, form.Cases);
        var grade = form.Rows.Single(r => r.IsGrade);

        // 11 cases with two colours or more; 10 pairs of one each and 3 in the first; 6 the same, and one two steps apart.
        Assert.Equal((11, 13L, 6.0 / 13, 12.0 / 13), (grade.CasesWithPairs, grade.Pairs, grade.Exact!.Value, grade.WithinOneStep!.Value));
        Assert.Equal(AlphaMetric.Ordinal, grade.Metric);
        string[] scale = ["green", "amber", "red"];
        Assert.Equal(OrdinalAlpha([.. Grades.Select(c => c.Select(g => Array.IndexOf(scale, g)).Where(g => g >= 0).ToArray())]), grade.Alpha!.Value, 10);
        Assert.Equal((GetAgreement.Seed, 1000), (grade.Interval.Seed, grade.Interval.Resamples));
        Assert.InRange(grade.Alpha.Value, grade.Interval.Bounds!.Value.Low, grade.Interval.Bounds.Value.High);

        // Footage has no scale: one pair of 14 differs. All other questions were answered alike.
        var footage = form.Rows.Single(r => r.Code == "footage");
        Assert.Equal((AlphaMetric.Nominal, 12, 14L, 13.0 / 14, null), (footage.Metric, footage.CasesWithPairs, footage.Pairs, footage.Exact, footage.WithinOneStep));
        Assert.All(form.Rows.Where(r => r.Code is not "grade" and not "footage"), r => Assert.Equal((1d, NoAlpha.NoVariation), (r.Exact, r.WhyNoAlpha)));
        Assert.Equal("footage", form.Rows[0].Code);
    }

    [Fact]
    public async Task Everybody_who_may_ask_gets_the_same_and_nothing_names_a_reader()
    {
        await ReadAndOpen(10);

        var chair = (await app.Ask(new GetAgreement.Query(World.Panel), World.Chair)).Forms[0].Rows.Single(r => r.IsGrade);
        var officer = (await app.Ask(new GetAgreement.Query(World.Panel), World.Officer)).Forms[0].Rows.Single(r => r.IsGrade);
        Assert.Equal(chair.Interval.Bounds, officer.Interval.Bounds);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetAgreement.Query(World.Panel), World.FirstMember));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetAgreement.Query(World.Panel), World.OtherChair));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetAgreement.Query(World.Panel), World.SecondPanelChair));
        Assert.Equal((World.OtherPanel, 0), (await app.Ask(new GetAgreement.Query(), World.OtherOfficer)) is var other ? (other.Panel!.Value, other.Cases) : default);
        Assert.DoesNotContain(typeof(GetAgreement.Row).GetProperties(), p => p.PropertyType == typeof(UserId) || p.PropertyType == typeof(CaseId));
    }

    [Fact]
    public async Task Below_ten_cases_there_are_shares_and_no_alpha()
    {
        await ReadAndOpen(10);

        // Ten were opened; in one of them only one reader gave a colour.
        var grade = (await app.Ask(new GetAgreement.Query(), World.Chair)).Forms[0].Rows.Single(r => r.IsGrade);
        Assert.Equal((9, null, NoAlpha.TooFewCases, NoAlphaInterval.NoAlpha), (grade.CasesWithPairs, grade.Alpha, grade.WhyNoAlpha, grade.Interval.WhyNone));
        Assert.NotNull(grade.Exact);
    }

    [Fact]
    public async Task Months_and_kind_choose_among_the_cases()
    {
        await ReadAndOpen(3);
        await app.InDb(async db =>
        {
            foreach (var found in await db.Cases.Where(c => c.Id == stage.Cases[0] || c.Id == stage.Cases[1]).ToListAsync())
            {
                db.Entry(found).Property(c => c.Month).CurrentValue = new Month(2025, 7);
            }

            return true;
        });

        async Task<int> Cases(string? from, string? to, string? kind) => (await app.Ask(new GetAgreement.Query(null, from, to, kind), World.Chair)).Cases;
        Assert.Equal(3, await Cases(null, null, null));
        Assert.Equal(2, await Cases("2025-07", null, null));
        Assert.Equal(1, await Cases(null, "2025-06", "stop-and-search"));
        Assert.Equal(0, await Cases("2025-08", null, null));
        Assert.Equal(0, await Cases(null, null, "use-of-force"));
        Assert.Equal(3, await Cases("no month", "2025-13", "no kind"));
        Assert.Equal([new Month(2025, 6), new Month(2025, 7)], (await app.Ask(new GetAgreement.Query(), World.Chair)).Months);
    }

    [Fact]
    public async Task Draws_at_random_and_chosen_ones_can_be_kept_apart_and_the_kind_is_that_of_the_draw()
    {
        await ReadAndOpen(4);
        Assert.False((await app.Ask(new GetAgreement.Query(), World.Chair)).BothDraws);
        var (random, themed, picked) = (await Cases.Draw(app, World, month: "2025-01"), await Cases.Draw(app, World, month: "2025-02"), await Cases.Draw(app, World, month: "2025-03"));
        await app.InDb(async db =>
        {
            foreach (var (index, draw) in new[] { random, random, themed, picked }.Index())
            {
                db.Entry(await db.Cases.SingleAsync(c => c.Id == stage.Cases[index])).Property(c => c.DrawId).CurrentValue = draw;
            }

            db.Entry(await db.Draws.SingleAsync(d => d.Id == themed)).Property(d => d.Theme).CurrentValue = DrawTheme.Under18;
            db.Entry(await db.Draws.SingleAsync(d => d.Id == picked)).Property(d => d.Method).CurrentValue = DrawMethod.ByHand;
            db.Entry(await db.Draws.SingleAsync(d => d.Id == picked)).Property(d => d.Kind).CurrentValue = RecordKind.UseOfForce;
            return true;
        });

        async Task<GetAgreement.View> Of(string? draws, string? kind = null) => await app.Ask(new GetAgreement.Query(Kind: kind, Draws: draws), World.Chair);
        Assert.Equal((4, null, true), (await Of(null)) is var all ? (all.Cases, all.AtRandom, all.BothDraws) : default);
        Assert.Equal((2, true), (await Of("random")) is var byChance ? (byChance.Cases, byChance.AtRandom) : default);
        Assert.Equal((2, false), (await Of("chosen")) is var chosen ? (chosen.Cases, chosen.AtRandom) : default);
        Assert.Equal(4, (await Of("no such draws")).Cases);
        Assert.Equal((1, 3), ((await Of(null, "use-of-force")).Cases, (await Of(null, "stop-and-search")).Cases));
        Assert.Equal(0, (await Of("random", "use-of-force")).Cases);
    }

    [Fact]
    public async Task A_case_whose_own_view_a_reader_has_yet_to_send_is_left_out_for_that_reader()
    {
        await stage.Answer(World.ViceChair, stage.Cases[0]);
        await ReadAndOpen(2);

        var waiting = await app.Ask(new GetAgreement.Query(), World.ViceChair);
        Assert.Equal((1, 1, 1), (waiting.Cases, waiting.LeftOut, waiting.Forms[0].Cases));
        Assert.Equal((2, 0), (await app.Ask(new GetAgreement.Query(), World.Chair)) is var all ? (all.Cases, all.LeftOut) : default);
        await app.Send(new SendReview.Command(stage.Cases[0]), World.ViceChair);
        Assert.Equal((2, 0), (await app.Ask(new GetAgreement.Query(), World.ViceChair)) is var sent ? (sent.Cases, sent.LeftOut) : default);
    }

    [Fact]
    public async Task Where_readers_answered_two_versions_of_a_form_the_newest_says_what_is_asked_and_what_is_a_gap()
    {
        await stage.Send(World.FirstMember, grade: "amber", others: "partly");
        await stage.Send(World.ViceChair, grade: "amber", others: "no");
        await app.InDb(db =>
        {
            var later = ReviewForm.Draft("gowisely-e", 2, "Second version");
            later.AddPage("Grounds");
            later.Ask(new("grounds", "Grounds", "Did the officer say why?"), QuestionKind.Choice, true, [new("yes", "Yes", "Y", MarkShape.Circle, 0), new("no", "No", "N", MarkShape.Diamond, 1)]);
            for (var page = 2; page <= 6; page++)
            {
                later.AddPage($"Page {page}");
            }

            later.AddPage("Grade");
            later.Ask(new("grade", "Grade", "How do you grade it?"), QuestionKind.Choice, true, [new("green", "Green", "G", MarkShape.Circle, 0, Band: Grade.Green), new("amber", "Amber", "A", MarkShape.Triangle, 1, Band: Grade.Amber), new("red", "Red", "R", MarkShape.Diamond, 2, Band: Grade.Red)], QuestionMarker.Grade);
            later.Publish(app.Clock.GetUtcNow());
            db.ReviewForms.Add(later);
            return Task.FromResult(true);
        });
        await stage.Send(World.SecondMember, grade: "red", others: "yes");
        await app.Send(new OpenCase.Command(stage.Case), World.Chair);

        var form = Assert.Single((await app.Ask(new GetAgreement.Query(), World.Chair)).Forms);
        Assert.Equal(("Second version", 1), (form.Name, form.Cases));
        Assert.Equal(["grounds", "grade"], form.Rows.Select(r => r.Code));

        // "Partly" is offered no more, so "no" is another step away from "yes": the two earlier answers are left out and counted. All three grades still stand: one pair of three is the same, none two steps apart.
        Assert.Equal((0L, null, 2), (form.Rows[0].Pairs, form.Rows[0].Exact, form.Rows[0].OnOtherScale));
        Assert.Equal(0, form.Rows[1].OnOtherScale);
        Assert.Equal((3L, 1.0 / 3, 1d), (form.Rows[1].Pairs, form.Rows[1].Exact!.Value, form.Rows[1].WithinOneStep!.Value));
    }

    [Fact]
    public async Task A_case_taken_out_after_opening_is_not_counted()
    {
        await ReadAndOpen(2);
        await app.Send(new WithdrawCase.Command(stage.Cases[0], "Before a court"), World.Officer);

        Assert.Equal(1, (await app.Ask(new GetAgreement.Query(), World.Chair)).Cases);
    }

    private async Task ReadAndOpen(int cases)
    {
        UserId[] readers = [World.FirstMember, World.SecondMember, World.Chair];
        for (var i = 0; i < cases; i++)
        {
            for (var r = 0; r < Grades[i].Length; r++)
            {
                await stage.Send(readers[r], stage.Cases[i], Grades[i][r], others: i == 3 && r == 0 ? "none-supplied" : "yes");
            }

            await app.Send(new OpenCase.Command(stage.Cases[i]), World.Chair);
        }
    }

    // Alpha by another road than the domain's table of coincidences: every two grades side by side, first within cases, then all over.
    private static double OrdinalAlpha(int[][] views)
    {
        var cases = views.Where(v => v.Length > 1).ToList();
        var all = cases.SelectMany(v => v).ToList();
        double Squared(int a, int b)
        {
            var between = a == b ? 0 : all.Sum(g => g == a || g == b ? 0.5 : g > Math.Min(a, b) && g < Math.Max(a, b) ? 1 : 0);
            return between * between;
        }

        double Apart(IReadOnlyList<int> views) => Enumerable.Range(0, views.Count).Sum(i => Enumerable.Range(0, views.Count).Where(j => j != i).Sum(j => Squared(views[i], views[j])));
        var within = cases.Sum(v => Apart(v) / (v.Length - 1)) / all.Count;
        return 1 - (within / (Apart(all) / ((double)all.Count * (all.Count - 1))));
    }
}

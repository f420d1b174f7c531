using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Publication;

public class PublicationUseTests
{
    [Fact]
    public async Task What_is_not_made_public_does_not_exist_for_the_public()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var draft = await A.Recommendation(world).In(app.Services);
        var sent = await A.Recommendation(world).Sent().In(app.Services);
        var answered = await A.Recommendation(world).Sent().RepliedWith(ForceDecision.Accepted).In(app.Services);

        foreach (var id in new[] { draft, sent, answered, RecommendationId.New() })
        {
            await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetAsked.Query(id), Caller.Nobody));
        }

        var register = await app.Ask(new ListAsked.Query("testshire-stop-and-search"), Caller.Nobody);
        Assert.Empty(register.Rows);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new ListAsked.Query("nowhere"), Caller.Nobody));
    }

    [Fact]
    public async Task An_unanswered_request_shows_by_itself_that_it_is_late_and_no_words_before_release()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);

        var early = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal((false, RecommendationStep.Sent), (early.Clock.IsLate, early.Step));
        Assert.Null(early.Words);
        app.Clock.Pass(TimeSpan.FromDays(70));
        var late = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal(new ReplyClock(new DateOnly(2026, 4, 27), null, true, 9), late.Clock);
        var register = await app.Ask(new ListAsked.Query("testshire-stop-and-search", ListAsked.Show.Late), Caller.Nobody);
        Assert.Null(Assert.Single(register.Rows).Title);
    }

    [Fact]
    public async Task An_answer_moves_the_status_at_once_and_its_words_only_when_released()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().Released().RepliedWith(ForceDecision.AcceptedInPart).In(app.Services);

        var before = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal((ForceDecision.AcceptedInPart, RecommendationBuilder.Saw, string.Empty), (before.Decision, before.Words!.Saw, before.Words.Answered));
        await Release(app, world, id);
        var after = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal(RecommendationBuilder.Explanation, after.Words!.Answered);
        Assert.Empty(after.CorrectedOn);
    }

    [Fact]
    public async Task Corrected_words_wait_for_a_release_and_the_page_then_says_when()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().Released().In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(3));
        await app.Send(new CorrectWords.Command(id, RecommendationBuilder.Words with { Saw = "Better words." }, null, null, "A slip."), world.Officer);

        Assert.Equal(RecommendationBuilder.Saw, (await app.Ask(new GetAsked.Query(id), Caller.Nobody)).Words!.Saw);
        await Release(app, world, id);
        var after = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal("Better words.", after.Words!.Saw);
        Assert.Equal([new DateOnly(2026, 3, 5)], after.CorrectedOn);
        Assert.Equal([RecommendationBuilder.Saw, "Better words."], await app.InDb(db => db.PublishedStories.Where(s => s.RecommendationId == id).OrderBy(s => s.Number).Select(s => s.Saw).ToListAsync()));
    }

    [Fact]
    public async Task Release_is_refused_while_the_checks_find_anything_and_nothing_is_kept()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        await app.InDb(db => db.Recommendations.Where(r => r.Id == id).ExecuteUpdateAsync(s => s.SetProperty(r => r.Saw, "PC 1234, see testshire/2026-01/17.")));

        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);
        Assert.Equal([Trace.RecordKey, Trace.CollarNumber], preview.Findings.Select(f => f.Finding.Trace));
        Assert.All(preview.Findings, f => Assert.Equal(StoryPart.Saw, f.Part));
        var refused = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new ReleaseWords.Command(id, preview.Version, true), world.Officer));
        Assert.Equal(preview.Findings.Select(f => f.Finding.Sentence), refused.Problems.Select(p => p.Message));
        Assert.Equal(0, await app.InDb(db => db.PublishedStories.CountAsync()));
    }

    [Fact]
    public async Task Only_what_was_previewed_and_ticked_is_released()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);

        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new ReleaseWords.Command(id, preview.Version, false), world.Officer));
        await app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), world.Liaison);
        await Assert.ThrowsAsync<ChangedBySomeoneElse>(() => app.Send(new ReleaseWords.Command(id, preview.Version, true), world.Officer));
    }

    [Fact]
    public async Task The_preview_is_what_the_public_then_reads()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().RepliedWith(ForceDecision.Accepted).Judged(Judgement.Partly, changed: "Briefings", notChanged: "Records").In(app.Services);
        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);
        await Release(app, world, id);
        var page = await app.Ask(new GetAsked.Query(id), Caller.Nobody);

        Assert.Equal(preview.Story with { CorrectedOn = [] }, page with { CorrectedOn = [] });
        Assert.Equal(preview.Story.CorrectedOn, page.CorrectedOn);
    }

    [Fact]
    public async Task The_panels_own_chairs_release_first_and_then_the_areas_own_oversight_officer()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        string[] panelSide = ["Chair", "ViceChair"];
        foreach (var (name, person) in world.People)
        {
            var looks = name is "Officer" || panelSide.Contains(name);
            var isElsewhere = name is "OtherOfficer" or "OtherChair" or "SecondPanelChair";
            var refusal = isElsewhere ? typeof(NotFound) : typeof(NotPermitted);
            var seen = await Record.ExceptionAsync(() => app.Ask(new GetReleasePreview.Query(id), person));
            Assert.True(looks ? seen is null : seen?.GetType() == refusal, $"{name}: {seen}");
            if (!panelSide.Contains(name))
            {
                Assert.IsType(name is "OtherChair" or "SecondPanelChair" ? typeof(NotFound) : typeof(NotPermitted), await Record.ExceptionAsync(() => app.Send(new SignWords.Command(id, 3, true), person)));
            }

            if (name != "Officer")
            {
                Assert.IsType(name == "OtherOfficer" ? typeof(NotFound) : typeof(NotPermitted), await Record.ExceptionAsync(() => app.Send(new ReleaseWords.Command(id, 3, true), person)));
            }
        }

        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);
        Assert.Equal(RecommendationRules.PanelFirst, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReleaseWords.Command(id, preview.Version, true), world.Officer))).Rule);
        await Release(app, world, id);
    }

    [Fact]
    public async Task Words_that_change_after_the_panels_release_need_it_again()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        var words = await app.Ask(new GetReleasePreview.Query(id), world.Chair);
        await app.Send(new SignWords.Command(id, words.Version, true), world.Chair);
        await app.Send(new CorrectWords.Command(id, RecommendationBuilder.Words with { Saw = "Other words." }, null, null, "A slip."), world.Officer);

        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);
        Assert.Equal((false, (DateOnly?)null), (preview.MayRelease, preview.SignedOn));
        Assert.Equal(RecommendationRules.PanelFirst, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReleaseWords.Command(id, preview.Version, true), world.Officer))).Rule);
        await Release(app, world, id);
    }

    [Fact]
    public async Task Names_of_people_who_work_with_the_panel_stop_a_release()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        await app.InDb(db => db.Users.Where(u => u.Id == world.Liaison.Value).ExecuteUpdateAsync(s => s.SetProperty(u => u.DisplayName, "Hazel Makeweight")));
        await app.Send(new CorrectWords.Command(id, RecommendationBuilder.Words with { Saw = "We thank Hazel Makeweight for the records." }, null, null, "A word of thanks."), world.Officer);

        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Chair);
        Assert.Equal([(Trace.KnownName, "Hazel Makeweight")], preview.Findings.Select(f => (f.Finding.Trace, f.Finding.Words)));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SignWords.Command(id, preview.Version, true), world.Chair));
    }

    [Fact]
    public async Task The_force_comments_and_asks_to_wait_and_the_public_sees_that_it_asked()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        await app.Send(new CommentOnWords.Command(id, "It was two shifts, not three."), world.Liaison);
        await app.Send(new AskForDelay.Command(id, PauseCause.LiveCase, "A trial begins next week.", new DateOnly(2026, 3, 31)), world.Liaison);
        Assert.Equal(RecommendationRules.DelayEnd, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AskForDelay.Command(id, PauseCause.LiveCase, "For long.", new DateOnly(2026, 9, 1)), world.Liaison))).Rule);

        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Chair);
        Assert.Equal("It was two shifts, not three.", Assert.Single(preview.Comments).Words);
        Assert.Equal(("A trial begins next week.", (DateOnly?)new DateOnly(2026, 3, 31)), (preview.Delay!.Words, preview.DelayUntil));
        var page = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal(new DelayOfWords(new DateOnly(2026, 3, 2), new DateOnly(2026, 3, 31), PauseCause.LiveCase), page.Delay);
        await Release(app, world, id);
        Assert.Null((await app.Ask(new GetAsked.Query(id), Caller.Nobody)).Delay);
        Assert.Empty((await app.Ask(new GetReleasePreview.Query(id), world.Chair)).Comments);
    }

    [Fact]
    public async Task The_register_finds_released_words_themes_and_numbers_and_never_words_that_wait()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var released = await A.Recommendation(world).Titled("Film it 100% from the start").OfKind(RecommendationKind.Practice, AskTheme.Footage).Sent().Public().Released().In(app.Services);
        var waiting = await A.Recommendation(world).Titled("Film every stop").OfKind(RecommendationKind.Practice, AskTheme.Footage).Sent().Public().In(app.Services);
        await A.Recommendation(world).Titled("Never public").Sent().In(app.Services);
        async Task<IEnumerable<RecommendationId>> Found(ListAsked.Query query) => (await app.Ask(query, Caller.Nobody)).Rows.Select(r => r.Id);

        Assert.Equal([waiting, released], await Found(new()));
        Assert.Equal([released], await Found(new(Words: "FILM")));
        Assert.Equal([released], await Found(new(Words: "100%")));
        Assert.Empty(await Found(new(Words: "10_%")));
        Assert.Empty(await Found(new(Words: "every stop")));
        Assert.Equal([waiting], await Found(new(Words: "r2")));
        Assert.Equal([waiting, released], await Found(new(Theme: AskTheme.Footage)));
        Assert.Empty(await Found(new(Theme: AskTheme.Grounds)));
        Assert.Equal([waiting, released], await Found(new(Area: "testshire")));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new ListAsked.Query(Area: "nowhere"), Caller.Nobody));
        Assert.Equal([(AskTheme.Footage, 2)], (await app.Ask(new ListPublicThemes.Query(), Caller.Nobody)).Select(t => (t.Theme, t.Asked)));
    }

    [Fact]
    public async Task The_register_comes_in_pages()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var cases = new[] { await RecommendationBuilder.SettledCase(app.Services, world) };
        for (var i = 0; i < ListAsked.PageSize + 2; i++)
        {
            await A.Recommendation(world).Because(cases).Sent().Public().In(app.Services);
        }

        var first = await app.Ask(new ListAsked.Query(), Caller.Nobody);
        Assert.Equal((ListAsked.PageSize, ListAsked.PageSize + 2, 2), (first.Rows.Count, first.Found, first.Pages));
        Assert.Equal(["R2", "R1"], (await app.Ask(new ListAsked.Query(Page: 2), Caller.Nobody)).Rows.Select(r => r.Reference));
        Assert.Equal(2, (await app.Ask(new ListAsked.Query(Page: 99), Caller.Nobody)).Page);
    }

    [Fact]
    public async Task A_withdrawn_request_stays_public_and_is_not_late()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().Withdrawn().In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(100));

        var page = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal((RecommendationStep.Withdrawn, false), (page.Step, page.Clock.IsLate));
    }

    [Fact]
    public async Task The_panels_page_counts_what_was_answered_and_what_is_late()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await A.Recommendation(world).Sent().Public().RepliedWith(ForceDecision.Accepted).In(app.Services);
        await A.Recommendation(world).DueIn(7).Sent().Public().After(TimeSpan.FromDays(30), app.Clock).RepliedWith(ForceDecision.Accepted).In(app.Services);
        await A.Recommendation(world).DueIn(7).Sent().Public().After(TimeSpan.FromDays(30), app.Clock).In(app.Services);
        await A.Recommendation(world).Sent().In(app.Services);
        await A.Recommendation(world).Sent().Public().Withdrawn().In(app.Services);

        var panel = await app.Ask(new GetPublicPanel.Query("testshire-stop-and-search"), Caller.Nobody);
        Assert.Equal((3, 2, 1, 1), (panel.Asked, panel.Answered, panel.AnsweredInTime, panel.LateNow));
        Assert.Equal(["R5", "R3", "R2", "R1"], panel.Latest.Select(r => r.Reference));
        Assert.Equal(["Testshire"], panel.Forces);
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData("NORTH", 1)]
    [InlineData("elsewhere", 1)]
    [InlineData("nowhere at all", 0)]
    public async Task A_panel_is_found_by_part_of_its_own_its_forces_or_its_areas_name(string? search, int found)
    {
        await using var app = await TestApp.Start();
        await World.In(app);
        var view = await app.Ask(new ListPublicPanels.Query(search), Caller.Nobody);
        Assert.Equal(found, view.Areas.Sum(a => a.Panels.Count));
    }

    private static async Task Release(TestApp app, World world, RecommendationId id)
    {
        var words = await app.Ask(new GetReleasePreview.Query(id), world.Chair);
        Assert.Equal((true, false), (words.MaySign, words.MayRelease));
        await app.Send(new SignWords.Command(id, words.Version, HaveRead: true), world.Chair);
        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);
        Assert.Equal((false, true), (preview.MaySign, preview.MayRelease));
        await app.Send(new ReleaseWords.Command(id, preview.Version, HaveRead: true), world.Officer);
    }
}

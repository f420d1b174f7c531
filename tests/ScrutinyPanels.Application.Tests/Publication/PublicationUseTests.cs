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
    public async Task Only_the_areas_own_oversight_officer_releases()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await A.Recommendation(world).Sent().Public().In(app.Services);
        foreach (var (name, person) in world.People.Where(p => p.Key != "Officer"))
        {
            var refusal = name == "OtherOfficer" ? typeof(NotFound) : typeof(NotPermitted);
            Assert.IsType(refusal, await Record.ExceptionAsync(() => app.Ask(new GetReleasePreview.Query(id), person)));
            Assert.IsType(refusal, await Record.ExceptionAsync(() => app.Send(new ReleaseWords.Command(id, 2, true), person)));
        }

        await Release(app, world, id);
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
        var preview = await app.Ask(new GetReleasePreview.Query(id), world.Officer);
        await app.Send(new ReleaseWords.Command(id, preview.Version, HaveRead: true), world.Officer);
    }
}

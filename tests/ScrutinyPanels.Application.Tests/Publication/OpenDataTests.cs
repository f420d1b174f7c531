using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Application.Features.Meetings.Minuting;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Features.Publication.OpenData;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Publication;

public sealed class OpenDataTests : IAsyncLifetime
{
    private const string Panel = "testshire-stop-and-search";

    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task What_is_not_public_and_words_not_released_are_in_no_answer()
    {
        await A.Recommendation(world).Titled("Only a draft").In(app.Services);
        await A.Recommendation(world).Titled("Only sent").Sent().RepliedWith(ForceDecision.Accepted).In(app.Services);
        var held = await A.Recommendation(world).Titled("Words to come").OfKind(RecommendationKind.Question, AskTheme.Respect).Sent().Public().RepliedWith(ForceDecision.NotAccepted).In(app.Services);

        var row = Assert.Single((await Rows()).Rows);
        Assert.Equal((held, ForceDecision.NotAccepted, RecommendationKind.Question), (row.Story.Id, row.Story.Decision, row.Story.Kind));
        Assert.Equal((null, null), (row.Story.Words, row.Story.Theme));
        Assert.Equal([FeedMove.Replied, FeedMove.MadePublic], (await Feed()).Entries.Select(e => e.Move));
        var everything = JsonSerializer.Serialize(new object[] { await Rows(), await Feed(), await app.Ask(new GetFeed.Query(null, held), Caller.Nobody), await app.Ask(new ListOpenPanels.Query(), Caller.Nobody) });
        foreach (var secret in new[] { "Only a draft", "Only sent", "Words to come", RecommendationBuilder.Saw, RecommendationBuilder.Ask, RecommendationBuilder.Explanation })
        {
            Assert.DoesNotContain(secret, everything, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_row_says_what_its_public_page_says()
    {
        var id = await A.Recommendation(world).OfKind(RecommendationKind.Practice, AskTheme.Grounds).DueIn(7).Sent().Public().Released().In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(30));
        await A.Recommendation(world).Sent().Public().Withdrawn().In(app.Services);

        var row = (await Rows()).Rows[0];
        var page = await app.Ask(new GetAsked.Query(id), Caller.Nobody);
        Assert.Equal(page with { CorrectedOn = row.Story.CorrectedOn }, row.Story);
        Assert.Equal((AskTheme.Grounds, true, new DateOnly(2026, 3, 2)), (row.Story.Theme!.Value, row.Story.Clock.IsLate, row.ChangedOn));
        var panel = (await app.Ask(new ListOpenPanels.Query(Panel), Caller.Nobody)).Rows.Single();
        var shown = await app.Ask(new GetPublicPanel.Query(Panel), Caller.Nobody);
        Assert.Equal((shown.Asked, shown.Answered, shown.AnsweredInTime, shown.LateNow, 1, 1), (panel.Asked, panel.Answered, panel.AnsweredInTime, panel.LateNow, panel.Asked, panel.LateNow));
    }

    [Fact]
    public async Task Rows_are_read_page_by_page_and_narrowed_by_panel_and_day()
    {
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await A.Recommendation(world).Sent().Public().In(app.Services);
        }

        app.Clock.Pass(TimeSpan.FromDays(2));
        await A.Recommendation(world).Sent().Public().In(app.Services);
        var first = await app.Ask(new ListOpenRecommendations.Query(Limit: 3), Caller.Nobody);
        Assert.Equal(["R1", "R2", "R3"], first.Rows.Select(r => r.Story.Reference));
        var second = await app.Ask(new ListOpenRecommendations.Query(After: first.Next, Limit: 3), Caller.Nobody);
        Assert.Equal(["R4"], second.Rows.Select(r => r.Story.Reference));
        Assert.Null(second.Next);

        Assert.Equal(["R4"], (await app.Ask(new ListOpenRecommendations.Query(Since: new(2026, 3, 3)), Caller.Nobody)).Rows.Select(r => r.Story.Reference));
        Assert.Empty((await app.Ask(new ListOpenRecommendations.Query("testshire-north"), Caller.Nobody)).Rows);
        Assert.Equal(4, (await app.Ask(new ListOpenRecommendations.Query(Panel), Caller.Nobody)).Rows.Count);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new ListOpenRecommendations.Query("nowhere"), Caller.Nobody));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Ask(new ListOpenRecommendations.Query(After: "anything"), Caller.Nobody));
        var panels = await app.Ask(new ListOpenPanels.Query(Limit: 2), Caller.Nobody);
        Assert.Equal(["elsewhere-panel", "testshire-north"], panels.Rows.Select(p => p.Slug));
        Assert.Equal([Panel], (await app.Ask(new ListOpenPanels.Query(After: panels.Next, Limit: 2), Caller.Nobody)).Rows.Select(p => p.Slug));
    }

    [Fact]
    public async Task Feedback_about_a_case_stays_a_count()
    {
        var before = await Stamp();
        var id = await A.Recommendation(world).Titled("About one officer").OfKind(RecommendationKind.Feedback).Sent().In(app.Services);
        await app.Send(new NoteReceipt.Command(id, Receipt.GivenToSupervisor, "Told at the briefing"), world.Liaison);

        Assert.Empty((await Rows()).Rows);
        Assert.Empty((await Feed()).Entries);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetFeed.Query(null, id), Caller.Nobody));
        var view = await app.Ask(new ListOpenPanels.Query(Panel), Caller.Nobody);
        Assert.Equal(new GetPublicPanel.FeedbackCounts(1, 1, 0, 0, 0), view.Rows.Single().Feedback);
        Assert.Equal(view.Rows.Single().Feedback, (await app.Ask(new GetPublicPanel.Query(Panel), Caller.Nobody)).Feedback);
        Assert.DoesNotContain("officer", JsonSerializer.Serialize(view.Rows.Single() with { Feedback = new(0, 0, 0, 0, 0) }), StringComparison.Ordinal);
        Assert.NotEqual(before.Counts, (await Stamp()).Counts);
    }

    [Fact]
    public async Task The_feed_tells_public_moves_once_and_never_again_what_was_corrected()
    {
        var id = await A.Recommendation(world).Sent().Acknowledged().Public().Released().After(TimeSpan.FromDays(1), app.Clock)
            .RepliedWith(ForceDecision.AcceptedInPart).After(TimeSpan.FromDays(1), app.Clock).Judged(Judgement.Partly).In(app.Services);
        app.Clock.Pass(TimeSpan.FromDays(1));
        await app.Send(new CorrectWords.Command(id, RecommendationBuilder.Words with { Saw = "Better words." }, null, null, "A slip."), world.Officer);
        Assert.DoesNotContain("Better words.", JsonSerializer.Serialize(await Feed()), StringComparison.Ordinal);
        Assert.Contains(RecommendationBuilder.Saw, JsonSerializer.Serialize(await Feed()), StringComparison.Ordinal);
        await RecommendationBuilder.Release(app.Services.GetRequiredService<Sender>(), world, id);

        var feed = await Feed();
        Assert.Equal([FeedMove.WordsCorrected, FeedMove.Judged, FeedMove.Replied], feed.Entries.Take(3).Select(e => e.Move));
        Assert.Equal([FeedMove.MadePublic, FeedMove.WordsReleased], feed.Entries.Skip(3).Select(e => e.Move).Order());
        Assert.Equal(((int)ForceDecision.AcceptedInPart, app.Clock.GetUtcNow()), (feed.Entries[2].Told, feed.UpdatedAt));
        Assert.Equal("Better words.", feed.Entries[0].Words!.Saw);
        Assert.DoesNotContain(RecommendationBuilder.Saw, JsonSerializer.Serialize(feed), StringComparison.Ordinal);
        Assert.Equal(feed.Entries, (await app.Ask(new GetFeed.Query(null, id), Caller.Nobody)).Entries);
        Assert.Empty((await app.Ask(new GetFeed.Query("testshire-north"), Caller.Nobody)).Entries);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetFeed.Query("nowhere"), Caller.Nobody));
    }

    [Fact]
    public async Task Minutes_are_told_once_they_are_published_and_only_beside_the_register()
    {
        await using var own = await TestApp.Start();
        var stage = await MeetingStage.In(own);
        await stage.Begin();
        await stage.Do(new EndMeeting.Command(stage.Id), stage.World.Chair);
        await own.Send(new WriteMinutes.Command(stage.Id, stage.Items[0], "The chair welcomed all."), stage.World.Officer);
        Assert.Empty((await own.Ask(new ListOpenMeetings.Query(), Caller.Nobody)).Rows);
        Assert.Empty((await own.Ask(new GetFeed.Query(Panel), Caller.Nobody)).Entries);

        var before = await own.Ask(new GetOpenDataStamp.Query(), Caller.Nobody);
        var now = own.Clock.GetUtcNow();
        await own.InDb(db => db.Minutes.ExecuteUpdateAsync(s => s.SetProperty(m => m.PublishedAt, now)));
        var row = Assert.Single((await own.Ask(new ListOpenMeetings.Query(Panel, new(2026, 3, 2)), Caller.Nobody)).Rows);
        Assert.Equal((stage.Id.Value, "March meeting", new DateOnly(2026, 3, 13), new DateOnly(2026, 3, 2)), (row.Id, row.Title, row.Day, row.PublishedOn));
        Assert.Equal([FeedMove.MinutesPublished], (await own.Ask(new GetFeed.Query(Panel), Caller.Nobody)).Entries.Select(e => e.Move));
        Assert.Empty((await own.Ask(new GetFeed.Query(Panel, RegisterOnly: true), Caller.Nobody)).Entries);
        Assert.Empty((await own.Ask(new ListOpenMeetings.Query(Since: new(2026, 3, 3)), Caller.Nobody)).Rows);
        Assert.NotEqual(before.Counts, (await own.Ask(new GetOpenDataStamp.Query(), Caller.Nobody)).Counts);
    }

    [Fact]
    public async Task The_stamp_changes_with_what_is_public_and_with_the_day_and_with_nothing_else()
    {
        var id = await A.Recommendation(world).DueIn(7).Sent().In(app.Services);
        var hidden = await Stamp();
        await app.Send(new AcknowledgeRecommendation.Command(id), world.Liaison);
        Assert.Equal(hidden, await Stamp());
        await app.Send(new PublishRecommendation.Command(id), world.Officer);
        var shown = await Stamp();
        Assert.NotEqual(hidden.Counts, shown.Counts);
        await app.Send(new CorrectWords.Command(id, RecommendationBuilder.Words with { Saw = "Better words." }, null, null, "A slip."), world.Officer);
        Assert.Equal(shown, await Stamp());
        app.Clock.Pass(TimeSpan.FromMinutes(5));
        await app.Send(new ReplyToRecommendation.Command(id, ForceDecision.Accepted, "We will."), world.Liaison);
        var answered = await Stamp();
        Assert.NotEqual(shown.Counts, answered.Counts);
        Assert.Equal(app.Clock.GetUtcNow(), answered.ChangedAt);

        app.Clock.Pass(TimeSpan.FromHours(13));
        Assert.Equal(answered, await Stamp());
        app.Clock.Pass(TimeSpan.FromHours(1));
        var next = await Stamp();
        Assert.NotEqual(answered.Counts, next.Counts);
        Assert.Equal(new DateTimeOffset(2026, 3, 3, 0, 0, 0, TimeSpan.Zero), next.ChangedAt);
    }

    private Task<ListOpenRecommendations.View> Rows() => app.Ask(new ListOpenRecommendations.Query(), Caller.Nobody);

    private Task<GetFeed.View> Feed() => app.Ask(new GetFeed.Query(Panel), Caller.Nobody);

    private Task<GetOpenDataStamp.View> Stamp() => app.Ask(new GetOpenDataStamp.Query(), Caller.Nobody);
}

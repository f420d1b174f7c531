using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Reviews;

public sealed class ConflictCheckTests : IAsyncLifetime
{
    private TestApp app = null!;
    private ReviewStage stage = null!;

    private World World => stage.World;

    private CaseId Case => stage.Case;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        stage = await ReviewStage.In(app, cases: 2, checkedBefore: false);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Until_they_have_said_that_they_can_look_a_reader_is_told_three_things_and_nothing_else_opens()
    {
        var told = await app.Ask(new GetConflictCheck.Query(Case), World.FirstMember);
        Assert.Equal(("Testshire", new Month(2025, 6), RecordKind.StopAndSearch), (told.Area, told.Month, told.Kind));
        await AllClosed(World.FirstMember);
        Assert.Equal(stage.Cases, (await app.Ask(new ListMyCases.Query(), World.FirstMember)).ToRead.Select(i => i.Id));

        await Say(World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(Case, Pass: false), World.FirstMember);
        Assert.NotNull((await app.Ask(new GetMyCase.Query(Case), World.FirstMember)).Record);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetConflictCheck.Query(Case), World.FirstMember));
    }

    [Fact]
    public async Task Who_stepped_aside_never_sees_the_case_again_and_is_in_no_count()
    {
        await Say(World.FirstMember, stepAside: true);

        await AllClosed(World.FirstMember);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetConflictCheck.Query(Case), World.FirstMember));
        await Assert.ThrowsAsync<NotFound>(() => Say(World.FirstMember));
        Assert.Equal([stage.Cases[1]], (await app.Ask(new ListMyCases.Query(), World.FirstMember)).ToRead.Select(i => i.Id));
        app.Clock.GoTo(new DateTimeOffset(2026, 3, 20, 9, 0, 0, TimeSpan.Zero));
        var seen = await app.Ask(new GetPanelCase.Query(Case), World.Chair);
        Assert.Equal((0, 1, false), (seen.Sent, seen.Asked, seen.NeedsReader));
        Assert.Equal(["SecondMember"], seen.NotSent);
    }

    [Fact]
    public async Task The_timetable_asks_the_member_with_the_fewest_open_cases_and_to_the_chair_it_looks_as_before()
    {
        await Join(World.Nobody);
        var other = await Cases.Drawn(app, World, count: 1);
        Assert.Contains(World.Nobody, await Readers(other[0]));
        await app.Send(new AnswerConflictCheck.Command(other[0], StepAside: true), World.ViceChair);
        var before = await app.Ask(new GetPanelCase.Query(Case), World.Chair);
        await Say(World.FirstMember, stepAside: true);
        await Run();

        // The vice chair reads no other case now, the new member one.
        Assert.Equal([World.SecondMember, World.ViceChair], (await Readers(Case)).Order(Comparer<UserId>.Create((a, b) => string.CompareOrdinal(World.EmailOf(a), World.EmailOf(b)))));
        var after = await app.Ask(new GetPanelCase.Query(Case), World.Chair);
        Assert.Equal((before.Asked, before.Sent, before.NeedsReader), (after.Asked, after.Sent, after.NeedsReader));
        await AllClosed(World.ViceChair);
        Assert.Contains((await app.Ask(new ListMyCases.Query(), World.ViceChair)).ToRead, i => i.Id == Case);
    }

    [Fact]
    public async Task A_pass_asks_a_reserve_as_stepping_aside_does_and_to_the_chair_both_look_the_same()
    {
        await Say(World.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(Case, Pass: true), World.FirstMember);
        await app.Send(new AnswerConflictCheck.Command(stage.Cases[1], StepAside: true), World.FirstMember);
        await MustLookTheSame(asked: 1, needsReader: false);
        await Run();

        Assert.Contains(World.ViceChair, await Readers(Case));
        await MustLookTheSame(asked: 2, needsReader: false);
        Assert.Empty(await app.Ask(new ListCasesShortOfReaders.Query(), Caller.Timetable));

        // With nobody left both need a reader, whether the reserve passes or steps aside.
        await app.Send(new AnswerConflictCheck.Command(Case, StepAside: false), World.ViceChair);
        await app.Send(new AnswerRequestToRead.Command(Case, Pass: true), World.ViceChair);
        await app.Send(new AnswerConflictCheck.Command(stage.Cases[1], StepAside: true), World.ViceChair);
        await Run();
        await MustLookTheSame(asked: 1, needsReader: true);

        async Task MustLookTheSame(int asked, bool needsReader)
        {
            var (passed, steppedAside) = (await app.Ask(new GetPanelCase.Query(Case), World.Chair), await app.Ask(new GetPanelCase.Query(stage.Cases[1]), World.Chair));
            Assert.Equal((0, asked, needsReader), (passed.Sent, passed.Asked, passed.NeedsReader));
            Assert.Equal((0, asked, needsReader), (steppedAside.Sent, steppedAside.Asked, steppedAside.NeedsReader));
        }
    }

    [Fact]
    public async Task When_nobody_is_left_the_chair_is_told_that_the_case_needs_a_reader_and_a_new_member_is_asked_later()
    {
        await Say(World.FirstMember, stepAside: true);
        await Run();
        await Say(World.ViceChair, stepAside: true);
        await Run();

        Assert.True((await app.Ask(new GetPanelCase.Query(Case), World.Chair)).NeedsReader);
        Assert.Equal([true, false], (await app.Ask(new ListPanelCases.Query(), World.Officer)).Draws.Single().Cases.Select(c => c.NeedsReader));
        await Join(World.Nobody);
        await Run();
        Assert.False((await app.Ask(new GetPanelCase.Query(Case), World.Chair)).NeedsReader);
        Assert.Contains(World.Nobody, await Readers(Case));
    }

    [Fact]
    public async Task A_case_opens_by_itself_without_those_who_stepped_aside_but_not_before_the_reserve_has_answered()
    {
        await app.InDb(async db =>
        {
            var panel = await db.Panels.Include(p => p.Rules).SingleAsync(p => p.Id == World.Panel);
            panel.Adopt(Presets.BedfordshireLike with { MustSign = false, OpensItself = true }, app.Clock.GetUtcNow());
            return true;
        });
        await stage.Send(World.SecondMember);
        await Say(World.FirstMember, stepAside: true);

        // A member is about to be asked: neither the list nor the command opens it.
        Assert.Empty(await app.Ask(new ListReadCases.Query(), Caller.Timetable));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new OpenReadCase.Command(Case), Caller.Timetable));
        await Run();
        Assert.Equal(CaseState.Reading, (await app.Ask(new GetPanelCase.Query(Case), World.Chair)).State);
        await Say(World.ViceChair, stepAside: true);
        await Run();
        Assert.Equal((CaseState.Opened, 1), await app.Ask(new GetPanelCase.Query(Case), World.Chair) is var c ? (c.State, c.Asked) : default);
    }

    [Fact]
    public async Task A_vice_chair_who_is_asked_to_read_sees_nothing_on_the_panels_pages_until_they_can_look_or_until_it_is_opened()
    {
        await Say(World.FirstMember, stepAside: true);
        await Run();
        Assert.DoesNotContain((await app.Ask(new ListPanelCases.Query(), World.ViceChair)).Draws.SelectMany(d => d.Cases), c => c.Id == Case);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetPanelCase.Query(Case), World.ViceChair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new OpenCase.Command(Case), World.ViceChair));

        await Say(World.ViceChair, stepAside: true);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetPanelCase.Query(Case), World.ViceChair));
        await stage.Send(World.SecondMember);
        await app.Send(new OpenCase.Command(Case), World.Chair);
        Assert.NotNull((await app.Ask(new GetPanelCase.Query(Case), World.ViceChair)).Views);
    }

    [Fact]
    public async Task On_the_page_of_the_draw_a_vice_chair_who_stepped_aside_sees_neither_the_record_nor_its_footage_until_it_is_opened()
    {
        var drawn = await Cases.Drawn(app, World, count: 2);
        await app.Send(new AnswerFootageHold.Command(drawn[0], FootageAnswer.Preserved, null), World.Liaison);
        var draw = await app.InDb(db => db.Cases.Where(c => c.Id == drawn[0]).Select(c => c.DrawId).SingleAsync());
        var told = (await app.Ask(new GetDraw.Query(draw), World.ViceChair)).Sample;
        Assert.Equal((FootageAnswer.Preserved, true), (told[0].Footage, told[0].CanSubstitute));

        await app.Send(new AnswerConflictCheck.Command(drawn[0], StepAside: true), World.ViceChair);
        Assert.Equal([told[0] with { Key = null, Footage = null, CanSubstitute = false }, told[1]], (await app.Ask(new GetDraw.Query(draw), World.ViceChair)).Sample);
        Assert.Equal(told.Select(r => (r.Key, r.Footage)), (await app.Ask(new GetDraw.Query(draw), World.Chair)).Sample.Select(r => (r.Key, r.Footage)));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SubstituteCase.Command(draw, drawn[0], SubstitutionReason.Other, "Why"), World.ViceChair));

        await app.Send(new OpenCase.Command(drawn[0]), World.Chair);
        Assert.Equal((told[0].Key, told[0].Footage), (await app.Ask(new GetDraw.Query(draw), World.ViceChair)).Sample[0] is var row ? (row.Key, row.Footage) : default);
    }

    [Fact]
    public async Task The_record_that_came_in_for_another_is_not_told_to_who_stepped_aside_from_it()
    {
        var drawn = await Cases.Drawn(app, World, count: 1);
        var draw = await app.InDb(db => db.Cases.Where(c => c.Id == drawn[0]).Select(c => c.DrawId).SingleAsync());
        await app.Send(new SubstituteCase.Command(draw, drawn[0], SubstitutionReason.Other, "Why"), World.Chair);
        var now = await app.InDb(db => db.Cases.Where(c => c.DrawId == draw && c.State == CaseState.Reading).Select(c => c.Id).SingleAsync());
        await app.Send(new AnswerConflictCheck.Command(now, StepAside: true), World.ViceChair);

        Assert.Null(Assert.Single((await app.Ask(new GetDraw.Query(draw), World.ViceChair)).Substitutions).InKey);
        Assert.NotNull(Assert.Single((await app.Ask(new GetDraw.Query(draw), World.Chair)).Substitutions).InKey);
    }

    [Fact]
    public async Task A_chair_who_was_not_asked_says_that_they_can_look_before_they_read_too()
    {
        Assert.False((await app.Ask(new GetConflictCheck.Query(Case), World.Chair)).WasAsked);
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerRequestToRead.Command(Case, Pass: false), World.Chair));
        await Assert.ThrowsAsync<NotFound>(() => Say(World.Chair, stepAside: true));
        await Say(World.Chair);
        Assert.True((await app.Ask(new GetPanelCase.Query(Case), World.Chair)).OwnViewWaits);
    }

    [Fact]
    public async Task Looking_and_stepping_aside_leave_the_same_in_the_log()
    {
        await Say(World.FirstMember, stepAside: true);
        await Say(World.SecondMember);

        var links = await app.InDb(db => db.Operations.AsNoTracking().Include(o => o.Changes).OrderByDescending(o => o.Number).Take(2).ToListAsync());
        Assert.Equal((links[0].Name, links[0].Subject, links[0].Reason), (links[1].Name, links[1].Subject, links[1].Reason));
        Assert.Equal(links[0].Changes.Select(c => (c.Entity, c.Field)).Order(), links[1].Changes.Select(c => (c.Entity, c.Field)).Order());
    }

    [Fact]
    public async Task Nobody_but_the_timetable_asks_reserves()
    {
        foreach (var person in World.People.Values)
        {
            await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListCasesShortOfReaders.Query(), person));
            await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AskReserves.Command(Case), person));
        }
    }

    [Fact]
    public async Task The_oversight_officer_adds_to_what_readers_are_warned_of_and_nobody_else_does()
    {
        await Say(World.FirstMember);
        Assert.Empty((await app.Ask(new GetBeforeYouWatch.Query(Case), World.FirstMember)).Tags);
        await app.Send(new TagCase.Command(Case, [ContentTags.Child, ContentTags.Injury]), World.Officer);
        Assert.Equal([ContentTags.Child, ContentTags.Injury], (await app.Ask(new GetBeforeYouWatch.Query(Case), World.FirstMember)).Tags);
        Assert.Equal((0, 2), await app.Ask(new GetCaseTags.Query(Case), World.Officer) is var t ? (t.Told.Count, t.Added.Count) : default);
        foreach (var person in World.People.Values.Except([World.Officer]))
        {
            var refused = await Record.ExceptionAsync(() => app.Send(new TagCase.Command(Case, []), person));
            Assert.True(refused is NotPermitted or NotFound);
        }

        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new TagCase.Command(Case, [ContentTags.Child | ContentTags.Injury]), World.Officer));
    }

    private Task Say(UserId reader, bool stepAside = false) => app.Send(new AnswerConflictCheck.Command(Case, stepAside), reader);

    private async Task Run() => await new OpenReadCasesJob(app.Services.GetRequiredService<Sender>()).Execute(null!);

    private Task<List<UserId>> Readers(CaseId id) => app.InDb(db => db.Cases.Where(c => c.Id == id).SelectMany(c => c.Readers.Where(r => r.Answer != ReaderAnswer.SteppedAside).Select(r => r.UserId)).ToListAsync());

    private async Task Join(UserId person) => await app.InDb(db => Task.FromResult(db.Grants.Add(Grant.Give(person, Role.Member, World.Panel.Value, app.Clock.GetUtcNow()))));

    private async Task AllClosed(UserId reader)
    {
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetMyCase.Query(Case), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetBeforeYouWatch.Query(Case), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetMyStep.Query(Case, 1), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new CheckMyAnswers.Query(Case), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerRequestToRead.Command(Case, Pass: false), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerRequestToRead.Command(Case, Pass: true), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SaveAnswers.Command(Case, 1, []), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new SendReview.Command(Case), reader));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AddSecondView.Command(Case, "red", "Why"), reader));
    }
}

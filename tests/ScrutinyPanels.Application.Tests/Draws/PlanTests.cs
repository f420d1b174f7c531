using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Jobs;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Draws;

/// <summary>Draws by a plan: groups, themes, picked blind and by hand, and the footage that is asked for.</summary>
public sealed class PlanTests : IAsyncLifetime
{
    private const string May = "2023-05";

    // What each row of the file says, so that every count below is worked out beside the program.
    private static readonly (string Age, string Ethnicity, string Outcome, string Officer, string Person, string Footage)[] Rows =
    [
        .. Enumerable.Range(0, 60).Select(n => (
            Age: n % 4 == 0 ? "10-17" : n % 4 == 1 ? "18-24" : n % 4 == 2 ? string.Empty : "over 34",
            Ethnicity: n % 3 == 0 ? "Black or Black British - African (B2)" : n % 3 == 1 ? "White - White British (W1)" : string.Empty,
            Outcome: n % 5 == 0 ? "Arrest" : "A no further action disposal",
            Officer: $"PC{n % 7}",
            Person: $"N{n % 50}",
            Footage: n % 7 == 0 ? "No" : "Yes")),
    ];

    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
        var rows = Rows.Select((r, n) => string.Create(CultureInfo.InvariantCulture, $"2023-05-{1 + (n % 28):00} 10:{n:00},{r.Age},{r.Ethnicity},{r.Outcome},{r.Officer},{r.Person},{r.Footage}"));
        var batch = await TextBatches.Load(app, world.Force, RecordKind.StopAndSearch, $"Date,Age range,Self-defined ethnicity,Outcome,Officer reference,Repeat subject,BWV\n{string.Join('\n', rows)}\n", $"{May}-force.csv");
        await app.Send(new ReleaseBatch.Command(batch), world.Officer);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_plan_is_counted_with_each_record_in_the_first_group_that_fits()
    {
        PlannedGroup[] groups = [new("AgeRange", "10-17", 4), new(DrawGroups.EthnicGroup, "Black", 20), new("HasFootage", "no", 1)];
        var view = await app.Ask(Count(groups), world.Chair);

        var young = Rows.Count(r => r.Age == "10-17");
        var black = Rows.Count(r => r.Age != "10-17" && r.Ethnicity.StartsWith("Black", StringComparison.Ordinal));
        var without = Rows.Count(r => r.Age != "10-17" && !r.Ethnicity.StartsWith("Black", StringComparison.Ordinal) && r.Footage == "No");
        Assert.Equal(60, view.Size);
        Assert.Equal([("Age: 10-17", young, 4), ("Ethnic group: Black", black, 20), ("Body-worn video: no", without, 1)], view.Groups.Select(g => (g.Name, g.Size, g.Take)));
        Assert.Equal(60 - young - black - without, view.AnyOther);

        Assert.Equal(
            Rows.GroupBy(r => r.Outcome).Select(g => (g.Key, g.Count())).OrderByDescending(g => g.Item2),
            view.Fields.Single(f => f.Name == "Outcome").Values.Select(v => (v.Code, v.Count)));
        Assert.Equal(Rows.Count(r => r.Age.Length == 0), view.Fields.Single(f => f.Name == "AgeRange").Values.Single(v => v.Code.Length == 0).Count);
        Assert.DoesNotContain(view.Fields, f => f.Name == DrawGroups.SeenAgain);
        await app.Send(new AllowProfiling.Command("testshire", true, "Chief Inspector"), world.Liaison);
        view = await app.Ask(Count(groups), world.Chair);
        Assert.Equal(20, view.Fields.Single(f => f.Name == DrawGroups.SeenAgain).Values.Single(v => v.Code == "yes").Count);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(Count(groups), world.FirstMember));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(Count(groups), world.SecondPanelChair));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(Count([new("Grounds", "anything", 1)]), world.Chair));
    }

    [Fact]
    public async Task A_stratified_draw_gives_each_group_its_number_and_verifies_from_its_two_files()
    {
        var draw = await app.Send(Freeze(4) with { Groups = [new("AgeRange", "10-17", 3), new("Outcome", "Arrest", 2)] }, world.Chair);
        await app.Send(new SeedDraw.Command(draw, "4 1 6 2"), world.Chair);
        var view = await app.Ask(new GetDraw.Query(draw), world.Chair);

        var young = Rows.Count(r => r.Age == "10-17");
        var arrests = Rows.Count(r => r.Age != "10-17" && r.Outcome == "Arrest");
        Assert.Equal([new("Age: 10-17", young, 3), new("Outcome: Arrest", arrests, 2), new(DrawGroups.AnyOther, 60 - young - arrests, 4)], view.Strata);
        var drawn = view.Sample.Select(s => Rows[int.Parse(s.Key!.Split('/')[^1], CultureInfo.InvariantCulture) - 1]).ToList();
        Assert.Equal(9, drawn.Count);
        Assert.All(drawn.Take(3), r => Assert.Equal("10-17", r.Age));
        Assert.All(drawn.Skip(3).Take(2), r => Assert.True(r.Age != "10-17" && r.Outcome == "Arrest"));
        Assert.All(drawn.Skip(5), r => Assert.True(r.Age != "10-17" && r.Outcome != "Arrest"));

        await app.Send(new SubstituteCase.Command(draw, view.Sample[0].Id, SubstitutionReason.Conflict, null), world.Chair);
        var certificate = await app.Ask(new GetCertificate.Query(draw), world.Chair);
        var list = await app.Ask(new GetDrawList.Query(draw), world.Chair);
        Assert.Empty(DrawCheck.Differences(CertificateReader.Read(certificate.Content), ListCsv.Read(list.Content)));
    }

    [Fact]
    public async Task A_group_with_too_few_records_is_refused_with_its_size()
    {
        var refused = await Assert.ThrowsAsync<RuleBroken>(() => app.Send(Freeze(1) with { Groups = [new("AgeRange", "10-17", 16)] }, world.Chair));

        Assert.Equal(DrawRules.OnlySoManyOf("Age: 10-17", 15), refused.Rule);
        Assert.False(await app.InDb(db => db.Draws.AnyAsync()));
    }

    [Fact]
    public async Task A_themed_list_holds_the_records_of_the_theme_and_does_not_stand_for_all()
    {
        foreach (var (theme, size) in new[]
        {
            (DrawTheme.Under18, Rows.Count(r => r.Age == "10-17")),
            (DrawTheme.NoFootage, Rows.Count(r => r.Footage == "No")),
            (DrawTheme.MostSearchingOfficers, Rows.GroupBy(r => r.Officer).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(5).Sum(g => g.Count())),
        })
        {
            var id = await app.Send(Freeze(2) with { Theme = theme }, world.Chair);
            var draw = await app.InDb(db => db.Draws.SingleAsync(d => d.Id == id));
            Assert.Equal((theme, size, false), (draw.Theme!.Value, draw.ListSize, draw.StandsForAll));
            await app.Send(new AbandonDraw.Command(id, "Only counted"), world.Chair);
        }
    }

    [Fact]
    public async Task A_smell_of_cannabis_is_looked_for_in_released_grounds()
    {
        await app.InDb(async db => await db.Database.ExecuteSqlRawAsync("""UPDATE "StopSearchRecords" SET "Grounds" = CASE "Row" WHEN 3 THEN 'Strong smell of cannabis.' WHEN 4 THEN 'Smell of cannabis, and a grinder in his hand.' ELSE 'Seen to pass something.' END"""));
        var id = await app.Send(Freeze(1) with { Theme = DrawTheme.SmellOfCannabis }, world.Chair);
        await app.Send(new SeedDraw.Command(id, "1"), world.Chair);

        Assert.Equal("testshire/2023-05/3", Assert.Single((await app.Ask(new GetDraw.Query(id), world.Chair)).Sample).Key);
    }

    [Fact]
    public async Task Themes_that_single_out_people_wait_for_the_force()
    {
        var again = Freeze(2) with { Theme = DrawTheme.PeopleSearchedAgain };
        Assert.Equal(DrawRules.ThemeOff, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(again, world.Chair))).Rule);
        Assert.DoesNotContain(DrawTheme.PeopleSearchedAgain, (await app.Ask(new GetDrawStart.Query(), world.Chair))[0].Themes);
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AllowProfiling.Command("testshire", true, "Chief Inspector"), world.Officer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AllowProfiling.Command("testshire", true, "Chief Inspector"), world.OtherLiaison));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AllowProfiling.Command("testshire", true, " "), world.Liaison));

        await app.Send(new AllowProfiling.Command("testshire", true, "Chief Inspector"), world.Liaison);
        var own = await app.Ask(new GetForce.Query("testshire"), world.Liaison);
        Assert.Equal(("Chief Inspector", app.Clock.GetUtcNow()), (own.ProfilingAllowedBy, own.ProfilingAllowedAt!.Value));
        var id = await app.Send(again, world.Chair);
        Assert.Equal(Rows.GroupBy(r => r.Person).Where(g => g.Count() > 1).Sum(g => g.Count()), (await app.Ask(new GetDraw.Query(id), world.Chair)).ListSize);

        await app.Send(new AllowProfiling.Command("testshire", false, null), world.Liaison);
        await app.Send(new AbandonDraw.Command(id, "Only counted"), world.Chair);
        Assert.Equal(DrawRules.ThemeOff, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(again, world.Chair))).Rule);
    }

    [Fact]
    public async Task People_met_again_are_no_group_of_a_plan_until_the_force_says_yes_and_not_after_it_says_no()
    {
        PlannedGroup[] again = [new(DrawGroups.SeenAgain, "yes", 2)];
        Assert.Equal(DrawRules.ThemeOff, (await Assert.ThrowsAsync<RuleBroken>(() => app.Ask(Count(again), world.Chair))).Rule);
        Assert.Equal(DrawRules.ThemeOff, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(Freeze(1) with { Groups = again }, world.Chair))).Rule);

        await app.Send(new AllowProfiling.Command("testshire", true, "Chief Inspector"), world.Liaison);
        var id = await app.Send(Freeze(1) with { Groups = again }, world.Chair);
        await app.Send(new AllowProfiling.Command("testshire", false, null), world.Liaison);
        Assert.Equal(DrawRules.ThemeOff, await Broken(new SeedDraw.Command(id, "4 1 6 2")));
    }

    [Fact]
    public async Task Somebody_met_again_stays_so_when_one_of_the_two_was_drawn()
    {
        await app.Send(new AllowProfiling.Command("testshire", true, "Chief Inspector"), world.Liaison);
        var hand = await app.Send(Freeze(1) with { Method = DrawMethod.ByHand }, world.Chair);
        await app.Send(new PickCases.Command(hand, "testshire/2023-05/1", "A complaint"), world.Chair);
        var id = await app.Send(Freeze(2) with { Theme = DrawTheme.PeopleSearchedAgain }, world.Chair);

        var left = Rows.Index().Where(r => r.Index != 0).Select(r => r.Item.Person).Count(p => Rows.Count(r => r.Person == p) > 1);
        Assert.Equal(left, (await app.Ask(new GetDraw.Query(id), world.Chair)).ListSize);
    }

    [Fact]
    public async Task A_plan_that_takes_nothing_of_a_group_does_not_stand_for_all()
    {
        foreach (var (rest, stands) in new[] { (1, true), (0, false) })
        {
            var id = await app.Send(Freeze(rest) with { Groups = [new("AgeRange", "10-17", 3)] }, world.Chair);
            Assert.Equal(stands, (await app.InDb(db => db.Draws.Include(d => d.Strata).SingleAsync(d => d.Id == id))).StandsForAll);
            await app.Send(new AbandonDraw.Command(id, "Only counted"), world.Chair);
        }
    }

    [Fact]
    public async Task Whatever_was_typed_can_be_counted_and_long_values_stay_apart()
    {
        var view = await app.Ask(Count([new("AgeRange", "10-17", 250), new("Outcome", new string('x', 80) + "a", 1), new("Outcome", new string('x', 80) + "b", 1)]), world.Chair);

        Assert.Equal([250, 1, 1], view.Groups.Select(g => g.Take));
        Assert.Equal(3, view.Groups.Select(g => g.Name).Distinct().Count());
    }

    [Fact]
    public async Task A_record_that_the_force_holds_back_since_cannot_be_picked()
    {
        var id = await app.Send(Freeze(2) with { Method = DrawMethod.ByHand }, world.Chair);
        var encounter = await app.InDb(db => db.DrawRows.Where(r => r.DrawId == id && r.Key == "testshire/2023-05/9").Select(r => r.EncounterId).SingleAsync());
        await app.Send(new HoldBackRecord.Command(encounter.Value, LiveMatter.Criminal, "Charged"), world.Liaison);

        Assert.Equal(DrawRules.PickedHeldBack("testshire/2023-05/9"), await Broken(new PickCases.Command(id, "testshire/2023-05/9", "A complaint")));
    }

    [Fact]
    public async Task The_force_is_no_longer_asked_for_the_footage_of_a_case_that_was_given_up()
    {
        var id = await app.Send(Freeze(5), world.Chair);
        await app.Send(new SeedDraw.Command(id, "4 1 6 2"), world.Chair);
        var waiting = (await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Waiting;
        await app.Send(new AnswerFootageHold.Command(waiting[0].Case, FootageAnswer.Preserved, null), world.Liaison);
        await app.Send(new AbandonDraw.Command(id, "Wrong months"), world.Chair);

        Assert.Empty((await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Waiting);
        Assert.Equal(new(5, 0, 4, 1, 0, 0, 0, 0), (await app.Ask(new GetDraw.Query(id), world.Chair)).Footage);
    }

    [Fact]
    public async Task What_members_pick_blind_becomes_cases_in_the_order_of_their_turns()
    {
        var id = await app.Send(Freeze(3) with { Method = DrawMethod.BlindPick }, world.Chair);
        Assert.Equal(DrawRules.NotOfThisMethod, await Broken(new SeedDraw.Command(id, "4 1 6 2")));
        Assert.Equal(DrawRules.PickedTooMany(3), await Broken(new PickCases.Command(id, "1 2 3 4", null)));
        Assert.Equal(DrawRules.PickedTwice, await Broken(new PickCases.Command(id, "7, 7", null)));
        Assert.Equal(DrawRules.NotOnTheList("61"), await Broken(new PickCases.Command(id, "61", null)));
        Assert.Equal(DrawRules.NotOnTheList("seven"), await Broken(new PickCases.Command(id, "seven", null)));

        await app.Send(new PickCases.Command(id, "40, 2\n17", null), world.Chair);
        var view = await app.Ask(new GetDraw.Query(id), world.Chair);
        var list = await app.InDb(db => db.DrawRows.Where(r => r.DrawId == id).ToDictionaryAsync(r => r.Number, r => r.Key));
        Assert.Equal([list[40], list[2], list[17]], view.Sample.Select(s => s.Key));
        Assert.Equal(DrawState.Picked, view.State);
        Assert.All(view.Sample, s => Assert.False(s.CanSubstitute));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetCertificate.Query(id), world.Chair));
        Assert.Equal(LifecycleRules.NotNow, await Broken(new PickCases.Command(id, "5", null)));
        Assert.False((await app.InDb(db => db.Draws.SingleAsync(d => d.Id == id))).StandsForAll);
    }

    [Fact]
    public async Task Records_chosen_by_hand_need_a_reason_and_their_keys()
    {
        var id = await app.Send(Freeze(2) with { Method = DrawMethod.ByHand }, world.Chair);
        Assert.Equal(DrawRules.PickReasonNeeded, await Broken(new PickCases.Command(id, "testshire/2023-05/9", " ")));
        Assert.Equal(DrawRules.NotOnTheList("testshire/2023-05/900"), await Broken(new PickCases.Command(id, "testshire/2023-05/900", "A complaint")));

        await app.Send(new PickCases.Command(id, "testshire/2023-05/9", "A complaint"), world.Chair);
        var view = await app.Ask(new GetDraw.Query(id), world.Chair);
        Assert.Equal(("A complaint", "testshire/2023-05/9"), (view.PickReason, Assert.Single(view.Sample).Key));
    }

    [Fact]
    public async Task The_force_is_asked_for_the_footage_of_each_case_and_its_four_answers_are_counted()
    {
        var id = await app.Send(Freeze(5), world.Chair);
        await app.Send(new SeedDraw.Command(id, "4 1 6 2"), world.Chair);
        var asked = (await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Waiting;

        var days = await app.InDb(db => db.Records(KindsOfRecord.Of(RecordKind.StopAndSearch)).ToDictionaryAsync(r => (int)r["Row"], r => (DateOnly)r["Day"]));
        Assert.Equal(5, asked.Count);
        Assert.All(asked, a => Assert.Equal(days[int.Parse(a.Key.Split('/')[^1], CultureInfo.InvariantCulture)].AddDays(31), a.DeletedOn));
        Assert.Equal(asked.Select(a => a.DeletedOn).Order(), asked.Select(a => a.DeletedOn));

        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AnswerFootageHold.Command(asked[0].Case, FootageAnswer.Preserved, null), world.Chair));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerFootageHold.Command(asked[0].Case, FootageAnswer.Preserved, null), world.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetFootageHold.Query(asked[0].Case), world.OtherLiaison));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AnswerFootageHold.Command(asked[0].Case, FootageAnswer.NeverRecorded, null), world.Liaison));
        foreach (var (n, answer) in new[] { FootageAnswer.Preserved, FootageAnswer.AlreadyDeleted, FootageAnswer.NeverRecorded, FootageAnswer.Evidential }.Index())
        {
            await app.Send(new AnswerFootageHold.Command(asked[n].Case, answer, "Camera not issued"), world.Liaison);
        }

        Assert.Equal(new(5, 1, 0, 1, 1, 1, 1, 0), (await app.Ask(new GetDraw.Query(id), world.Chair)).Footage);
        await app.Send(new AnswerFootageHold.Command(asked[0].Case, FootageAnswer.AlreadyDeleted, null), world.Liaison);
        Assert.Equal(new(5, 1, 0, 0, 2, 1, 1, 1), (await app.Ask(new GetDraw.Query(id), world.Chair)).Footage);
        Assert.Equal(4, (await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Answered.Count);
    }

    [Fact]
    public async Task A_case_that_is_read_and_was_never_asked_for_is_asked_for_once_by_the_timetable()
    {
        var id = await app.Send(Freeze(3), world.Chair);
        await app.Send(new SeedDraw.Command(id, "4 1 6 2"), world.Chair);
        var asked = (await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Waiting;
        Assert.Empty(await app.Ask(new ListCasesNotAskedFor.Query(), Caller.Timetable));
        await app.InDb(db => db.FootageHolds.ExecuteDeleteAsync());
        await app.Send(new WithdrawCase.Command(asked[2].Case, "Why"), world.Chair);

        var job = new AskToKeepFootageJob(app.Services.GetRequiredService<Sender>());
        await job.Execute(null!);
        await job.Execute(null!);

        // As they were asked for by the draw, but for the case that nobody reads.
        Assert.Equal(asked.Take(2).Select(a => (a.Case, a.Key, a.DeletedOn)), (await app.Ask(new ListFootageHolds.Query(), world.Liaison)).Waiting.Select(a => (a.Case, a.Key, a.DeletedOn)));
        Assert.Equal(2, await app.InDb(db => db.Operations.CountAsync(o => o.Name == nameof(AskToKeepFootage) && o.ActorName == "timetable")));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AskToKeepFootage.Command(asked[0].Case), Caller.Timetable));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new AskToKeepFootage.Command(asked[2].Case), world.Chair));
    }

    private CountPlan.Query Count(IReadOnlyList<PlannedGroup> groups) =>
        new(world.Panel, world.Force, RecordKind.StopAndSearch, new(2023, 5), new(2023, 5), null, groups);

    private FreezeDraw.Command Freeze(int take) => new(world.Panel, world.Force, May, null, take);

    private async Task<Rule> Broken(Application.Messaging.ICommand command) => (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(command, world.Chair))).Rule;
}

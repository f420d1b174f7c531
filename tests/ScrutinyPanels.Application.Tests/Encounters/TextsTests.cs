using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters.Privacy;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

/// <summary>Looking through the written text of a file: one person hides, another releases.</summary>
public sealed class TextsTests : IAsyncLifetime
{
    private const string Named = "Stopped near the shops with PC Amy Marlow who smelled cannabis on his coat. Phone 07700 900123 was noted by the officer.";
    private const string Plain = "Zephyrine was seen near the lane. Asked why, zephyrine walked on and the zephyrines nearby did not stop for anybody.";
    private const string Clean = "Seen to hide a bag behind a wall and walk away quickly when the officers came round the corner of the road.";

    private TestApp app = null!;
    private World world = null!;

    public async Task InitializeAsync()
    {
        app = await TestApp.Start();
        world = await World.In(app);
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task Only_those_who_speak_for_the_force_read_or_change_the_texts()
    {
        var batch = await Loaded();

        foreach (var (name, person) in world.People.Where(p => p.Key is not nameof(world.Liaison) and not nameof(world.SecondLiaison)))
        {
            foreach (var refusal in new[]
            {
                await Record.ExceptionAsync(() => app.Ask(new GetTexts.Query(batch), person)),
                await Record.ExceptionAsync(() => app.Ask(new GetSafeTexts.Query(batch), person)),
                await Record.ExceptionAsync(() => app.Send(new MarkTexts.Command(batch, [], []), person)),
                await Record.ExceptionAsync(() => app.Send(new FinishRedaction.Command(batch), person)),
                await Record.ExceptionAsync(() => app.Send(new SendBackTexts.Command(batch, "Why"), person)),
                await Record.ExceptionAsync(() => app.Send(new ScanAgain.Command(batch), person)),
            })
            {
                Assert.True(name == nameof(world.OtherLiaison) ? refusal is NotFound : refusal is NotPermitted, $"{name}: {refusal?.GetType().Name}");
            }
        }

        Assert.Equal(3, (await app.Ask(new GetTexts.Query(batch), world.Liaison)).Rows.Count);
        Assert.Equal(3, (await app.Ask(new GetTexts.Query(batch), world.SecondLiaison)).Rows.Count);
    }

    [Fact]
    public async Task Texts_are_shown_in_the_order_of_the_rows_with_each_mark_in_its_place_and_what_a_panel_will_read()
    {
        var batch = await Loaded();

        var view = await app.Ask(new GetTexts.Query(batch), world.Liaison);

        Assert.Equal((3, 1, 1, BatchState.ToRedact), (view.All, view.WithFound, view.Pages, view.State));
        Assert.Equal([1, 2, 3], view.Rows.Select(r => r.Number));
        Assert.Equal([Named, Plain, Clean], view.Rows.Select(r => string.Concat(r.Texts[0].Pieces.Select(p => p.Words))));
        var text = view.Rows[0].Texts[0];
        Assert.Contains(text.Marks, m => m.Category == PrivacyCategory.Name && m.Words.Contains("Marlow", StringComparison.Ordinal));
        Assert.Contains(text.Marks, m => (m.Category, m.Words) == (PrivacyCategory.Phone, "07700 900123"));
        Assert.DoesNotContain("Marlow", text.Safe, StringComparison.Ordinal);
        Assert.Contains("[phone number]", text.Safe, StringComparison.Ordinal);
        Assert.Equal([1], (await app.Ask(new GetTexts.Query(batch, 1, OnlyFound: true), world.Liaison)).Rows.Select(r => r.Number));
    }

    [Fact]
    public async Task Pages_hold_ten_rows_and_a_page_beyond_the_end_is_the_last()
    {
        var batch = await TextBatches.Loaded(app, world.Force, [.. Enumerable.Range(1, 23).Select(i => $"{Clean} Row {i}.")]);

        var last = await app.Ask(new GetTexts.Query(batch, 9), world.Liaison);

        Assert.Equal((3, 3, 23), (last.Page, last.Pages, last.All));
        Assert.Equal([21, 22, 23], last.Rows.Select(r => r.Number));
        Assert.Equal([11, 20], (await app.Ask(new GetSafeTexts.Query(batch, 2), world.Liaison)).Rows.Select(r => r.Number).Where(n => n % 10 < 2));
    }

    [Fact]
    public async Task Words_typed_by_a_person_are_hidden_wherever_they_stand_as_whole_words()
    {
        var batch = await Loaded();

        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "ZEPHYRINE")]), world.Liaison);

        Assert.Equal("[removed] was seen near the lane. Asked why, [removed] walked on and the zephyrines nearby did not stop for anybody.", await Safe(batch, 2));
        var marks = await app.InDb(db => db.TextMarks.AsNoTracking().Where(m => m.ByHand).ToListAsync());
        Assert.Equal([(0, 9, PrivacyCategory.Other), (45, 9, PrivacyCategory.Other)], marks.Select(m => (m.Start, m.Length, m.Category)).Order());

        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "phyrines")]), world.Liaison);
        Assert.Contains("the ze[removed] nearby", await Safe(batch, 2), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_beside_what_a_rule_found_become_one_mark_with_it_and_stay_hidden_when_the_rules_change()
    {
        var batch = await Loaded();

        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 1, "Marlow who smelled")]), world.Liaison);

        Assert.DoesNotContain("smelled", await Safe(batch, 1), StringComparison.Ordinal);
        var marks = await app.InDb(db => db.TextMarks.AsNoTracking().Where(m => m.RecordId == EncounterId.For(batch, 1).Value).OrderBy(m => m.Start).ToListAsync());
        Assert.All(marks.Zip(marks.Skip(1)), p => Assert.True(p.First.Start + p.First.Length <= p.Second.Start));
        await app.Send(new ScanAgain.Command(batch), world.Liaison);
        await Intakes.LoadWaiting(app.Services);
        Assert.DoesNotContain("smelled", await Safe(batch, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", await Safe(batch, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_are_not_there_are_told_beside_their_text_and_nothing_is_saved()
    {
        var batch = await Loaded();

        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 1, null), Hide(batch, 2, "Zephyrine"), Hide(batch, 3, "Quillon")]), world.Liaison));

        Assert.Equal([("Also[2]", "These words are not in the text of row 3. Type them as they stand there")], refusal.Problems.Select(p => (p.Field, p.Message)));
        Assert.Contains("Zephyrine", await Safe(batch, 2), StringComparison.Ordinal);
        var tooLong = await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 1, new string('a', 201))]), world.Liaison));
        Assert.Equal("Also[0]", Assert.Single(tooLong.Problems).Field);
    }

    [Fact]
    public async Task A_mark_that_was_let_stand_is_read_and_one_made_by_hand_goes_when_it_is_let_stand()
    {
        var batch = await Loaded();
        await LetStand(batch, 1, PrivacyCategory.Phone);
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "the lane")]), world.Liaison);

        Assert.Contains("Phone 07700 900123", await Safe(batch, 1), StringComparison.Ordinal);
        await LetStand(batch, 2, PrivacyCategory.Other);

        Assert.Equal(Plain, await Safe(batch, 2));
        Assert.Equal(0, await app.InDb(db => db.TextMarks.CountAsync(m => m.ByHand)));
        var counts = (await app.Ask(new GetBatch.Query(batch), world.Liaison)).Texts!;
        Assert.Equal((0, 1, counts.Found - 1), (counts.ByHand, counts.Readable, counts.Hidden));
    }

    [Fact]
    public async Task Words_that_are_let_stand_and_hidden_in_one_go_are_hidden()
    {
        var batch = await Loaded();
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "the lane")]), world.Liaison);
        var view = await app.Ask(new GetTexts.Query(batch), world.Liaison);

        await app.Send(new MarkTexts.Command(batch, Decisions(view, _ => true), [Hide(batch, 1, "07700"), Hide(batch, 2, "the lane")]), world.Liaison);

        Assert.Contains("near [removed].", await Safe(batch, 2), StringComparison.Ordinal);
        Assert.Contains("Phone [phone number] was", await Safe(batch, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_about_a_mark_that_changed_meanwhile_reveals_nothing()
    {
        var batch = await Loaded();
        var shown = (await app.Ask(new GetTexts.Query(batch), world.Liaison)).Rows[0];
        var phone = shown.Texts[0].Marks.Single(m => m.Category == PrivacyCategory.Phone);
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 1, "07700 900123 was noted")]), world.SecondLiaison);

        await app.Send(new MarkTexts.Command(batch, [new(shown.Record, "Grounds", phone.Start, phone.Words.Length, Stands: true)], []), world.Liaison);

        Assert.DoesNotContain("07700", await Safe(batch, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_person_releases_and_only_then_does_the_record_hold_the_redacted_text()
    {
        var batch = await Loaded();
        await LetStand(batch, 1, PrivacyCategory.Phone);
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "zephyrine")]), world.Liaison);
        Assert.Equal(EncounterRules.NotRedacted.Sentence, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReleaseBatch.Command(batch), world.SecondLiaison))).Message);
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);
        var waiting = await app.Ask(new GetBatch.Query(batch), world.Liaison);
        Assert.Equal((BatchState.ToRelease, true, nameof(world.SecondLiaison)), (waiting.State, waiting.RedactedByMe, Assert.Single(waiting.MayRelease)));
        Assert.Equal(EncounterRules.SecondPersonNeeded.Sentence, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReleaseBatch.Command(batch), world.Liaison))).Message);
        Assert.IsType<NotPermitted>(await Record.ExceptionAsync(() => app.Send(new ReleaseBatch.Command(batch), world.Officer)));
        Assert.All(await Columns(), Assert.Null);
        var previewed = (await app.Ask(new GetSafeTexts.Query(batch), world.SecondLiaison)).Rows.Select(r => r.Texts[0].Text).ToList();

        await app.Send(new ReleaseBatch.Command(batch), world.SecondLiaison);

        Assert.Equal(previewed, await Columns());
        Assert.Contains("Phone 07700 900123", previewed[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", previewed[0], StringComparison.Ordinal);
        Assert.StartsWith("[removed] was seen", previewed[1], StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetTexts.Query(batch), world.Liaison));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new MarkTexts.Command(batch, [], []), world.Liaison));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ScanAgain.Command(batch), world.Liaison));
    }

    [Fact]
    public async Task A_reader_of_a_panel_reads_the_redacted_text()
    {
        var batch = await TextBatches.Loaded(app, world.Force, Named, $"{Named} Twice.");
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);
        await app.Send(new ReleaseBatch.Command(batch), world.SecondLiaison);
        var draw = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2026-01", "2026-01", 1), world.Chair);
        await app.Send(new SeedDraw.Command(draw, "4 1 6 2"), world.Chair);
        var one = await app.InDb(db => db.Cases.Where(c => c.DrawId == draw).OrderBy(c => c.Number).Select(c => c.Id).FirstAsync());
        await app.Send(new AnswerConflictCheck.Command(one, StepAside: false), world.FirstMember);
        await app.Send(new AnswerRequestToRead.Command(one, Pass: false), world.FirstMember);

        var record = (await app.Ask(new GetMyCase.Query(one), world.FirstMember)).Record!;

        var text = record.Parts.Single().Texts[0].Text!;
        Assert.StartsWith("Stopped near the shops with", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", text, StringComparison.Ordinal);
        Assert.DoesNotContain("07700", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_person_sends_back_with_a_reason_and_it_is_done_again()
    {
        var batch = await Loaded();
        Assert.Equal(EncounterRules.NothingToSendBack.Sentence, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new SendBackTexts.Command(batch, "Too early"), world.SecondLiaison))).Message);
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new SendBackTexts.Command(batch, " "), world.SecondLiaison));

        await app.Send(new SendBackTexts.Command(batch, "Row 2 names somebody."), world.SecondLiaison);

        var view = await app.Ask(new GetTexts.Query(batch), world.Liaison);
        Assert.Equal((BatchState.ToRedact, "Row 2 names somebody."), (view.State, view.SentBack));
        Assert.Equal(string.Empty, (await app.Ask(new GetBatch.Query(batch), world.Officer)).SentBack);
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "Zephyrine")]), world.Liaison);
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);
        await app.Send(new ReleaseBatch.Command(batch), world.SecondLiaison);
        Assert.StartsWith("[removed] was seen", (await Columns())[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_after_the_end_opens_the_work_again_and_saving_nothing_does_not()
    {
        var batch = await Loaded();
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);
        var view = await app.Ask(new GetTexts.Query(batch), world.SecondLiaison);
        await app.Send(new MarkTexts.Command(batch, Decisions(view, _ => false), []), world.SecondLiaison);
        Assert.Equal(BatchState.ToRelease, (await app.Ask(new GetBatch.Query(batch), world.Liaison)).State);

        await app.Send(new MarkTexts.Command(batch, Decisions(view, m => m.Category == PrivacyCategory.Phone), []), world.SecondLiaison);

        Assert.Equal(BatchState.ToRedact, (await app.Ask(new GetBatch.Query(batch), world.Liaison)).State);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new ReleaseBatch.Command(batch), world.SecondLiaison));
    }

    [Fact]
    public async Task Scanning_again_finds_the_names_of_today_and_keeps_what_people_decided()
    {
        var batch = await Loaded();
        await LetStand(batch, 1, PrivacyCategory.Phone);
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 3, "a bag")]), world.Liaison);
        await app.Send(new SaveNames.Command("testshire", "Zephyrine\n"), world.Liaison);
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);

        await app.Send(new ScanAgain.Command(batch), world.SecondLiaison);
        Assert.Equal(BatchState.ToScan, (await app.Ask(new GetBatch.Query(batch), world.Liaison)).State);
        foreach (var early in new ICommand[] { new FinishRedaction.Command(batch), new MarkTexts.Command(batch, [], [Hide(batch, 3, "a bag")]), new ReleaseBatch.Command(batch) })
        {
            await Assert.ThrowsAsync<RuleBroken>(() => app.Send(early, world.Liaison));
        }

        await Intakes.LoadWaiting(app.Services);

        Assert.StartsWith("[name] was seen", await Safe(batch, 2), StringComparison.Ordinal);
        Assert.Contains("Phone 07700 900123", await Safe(batch, 1), StringComparison.Ordinal);
        Assert.DoesNotContain("Marlow", await Safe(batch, 1), StringComparison.Ordinal);
        Assert.Contains("to hide [removed] behind", await Safe(batch, 3), StringComparison.Ordinal);
        Assert.Equal(BatchState.ToRedact, (await app.Ask(new GetBatch.Query(batch), world.Liaison)).State);
    }

    [Fact]
    public async Task A_search_that_is_broken_off_goes_on_behind_what_was_kept_and_finds_the_same()
    {
        var batch = await TextBatches.Loaded(app, world.Force, [.. Enumerable.Range(0, ScanTexts.Records + 5).Select(i => string.Create(CultureInfo.InvariantCulture, $"Ring 07700 {900000 + i}. Row {i}."))]);
        var found = await Marks();
        Assert.Equal(ScanTexts.Records + 5, found.Count);
        await app.Send(new ScanAgain.Command(batch), world.Liaison);
        var jobs = app.Services.GetRequiredService<IntakeReader>();

        var stale = await app.Ask(new ScanTexts.Query(batch), Caller.Timetable);
        await app.Send(new ScanAgain.Command(batch), world.Liaison);
        Assert.Equal(EncounterRules.ScanMovedOn, (await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new KeepScan.Command(batch) { Scan = stale }, Caller.Timetable))).Rule);
        Assert.True(await jobs.DoNext());
        var half = await app.Ask(new GetBatch.Query(batch), world.Liaison);
        Assert.Equal((BatchState.ToScan, ScanTexts.Records), (half.State, half.ScannedRows));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new KeepScan.Command(batch), Caller.Timetable));
        while (await jobs.DoNext())
        {
        }

        Assert.Equal(BatchState.ToRedact, (await app.Ask(new GetBatch.Query(batch), world.Liaison)).State);
        Assert.Equal(found, await Marks());

        Task<List<string>> Marks() => app.InDb(db => db.TextMarks.AsNoTracking().Where(m => m.BatchId == batch).OrderBy(m => m.RecordId).Select(m => $"{m.RecordId} {m.Field} {m.Start} {m.Length} {m.Category}").ToListAsync());
    }

    [Fact]
    public async Task Each_page_read_leaves_one_row_in_the_log_and_no_words_of_any_text_are_in_it()
    {
        var batch = await Loaded();
        await app.Send(new SaveNames.Command("testshire", "Quillon Marblewick"), world.Liaison);
        await app.Ask(new GetNames.Query("testshire"), world.Liaison);
        await app.Ask(new GetTexts.Query(batch), world.Liaison);
        await app.Ask(new GetTexts.Query(batch, 1, OnlyFound: true), world.Liaison);
        await app.Ask(new GetSafeTexts.Query(batch), world.SecondLiaison);
        await app.Send(new MarkTexts.Command(batch, [], [Hide(batch, 2, "zephyrine")]), world.Liaison);
        await app.Send(new FinishRedaction.Command(batch), world.Liaison);
        await app.Send(new SendBackTexts.Command(batch, "Look at Marlow once more"), world.SecondLiaison);
        await app.Send(new ScanAgain.Command(batch), world.Liaison);

        var operations = await app.InDb(db => db.Operations.AsNoTracking().Include(o => o.Changes).ToListAsync());
        Assert.Equal(2, operations.Count(o => o.Name == nameof(GetTexts)));
        Assert.All(operations.Where(o => o.Name == nameof(GetTexts)), o => Assert.Contains("looking through a file before release", o.Subject, StringComparison.Ordinal));
        Assert.Single(operations, o => o.Name == nameof(GetSafeTexts));
        Assert.Single(operations, o => o.Name == nameof(GetNames));
        var written = operations.SelectMany(o => o.Changes.Select(c => $"{c.Entity} {c.EntityId} {c.Field} {c.ValueHash}").Append($"{o.Name} {o.Subject} {o.Reason}")).ToList();
        foreach (var word in new[] { "Marlow", "07700", "zephyrine", "Quillon", "cannabis", "once more" })
        {
            Assert.DoesNotContain(written, w => w.Contains(word, StringComparison.OrdinalIgnoreCase));
        }
    }

    private Task<ImportBatchId> Loaded() => TextBatches.Loaded(app, world.Force, Named, Plain, Clean);

    private static MarkTexts.AlsoHide Hide(ImportBatchId batch, int row, string? words) => new(EncounterId.For(batch, row).Value, "Grounds", words);

    private static IReadOnlyList<MarkTexts.Decision> Decisions(GetTexts.View view, Func<GetTexts.Piece, bool> stands) =>
        [.. from row in view.Rows from text in row.Texts from mark in text.Marks select new MarkTexts.Decision(row.Record, text.Field, mark.Start, mark.Words.Length, stands(mark))];

    private async Task LetStand(ImportBatchId batch, int row, PrivacyCategory category)
    {
        var view = await app.Ask(new GetTexts.Query(batch), world.Liaison);
        var decisions = Decisions(view, m => m.Category == category || m.Stands).Where(d => d.Record == EncounterId.For(batch, row).Value).ToList();
        Assert.Contains(decisions, d => d.Stands);
        await app.Send(new MarkTexts.Command(batch, decisions, []), world.Liaison);
    }

    private async Task<string> Safe(ImportBatchId batch, int row) =>
        (await app.Ask(new GetTexts.Query(batch), world.Liaison)).Rows.Single(r => r.Number == row).Texts[0].Safe;

    private async Task<IReadOnlyList<string?>> Columns() =>
        [.. (await app.InDb(db => db.StopSearches().AsNoTracking().OrderBy(r => (int)r["Row"]).ToListAsync())).Select(r => r.At<string>("Grounds"))];
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class LoadRecordsTests
{
    [Fact]
    public async Task An_officer_loads_for_a_force_of_the_own_area_a_liaison_for_the_own_force_and_nobody_else_does()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        foreach (var (name, person) in world.People.Where(p => p.Key is not (nameof(world.Officer) or nameof(world.OtherOfficer) or nameof(world.Liaison) or nameof(world.SecondLiaison) or nameof(world.OtherLiaison))))
        {
            var refusal = await Record.ExceptionAsync(() => Load(app, Caller.Person(person), CsvFiles.Good(1, 5)));
            Assert.True(refusal is NotPermitted, name);
        }

        await Assert.ThrowsAsync<NotFound>(() => Load(app, Caller.Person(world.OtherOfficer), CsvFiles.Good(1, 5)));
        await Assert.ThrowsAsync<NotFound>(() => Load(app, Caller.Person(world.OtherLiaison), CsvFiles.Good(1, 5)));
        var loaded = await Load(app, Caller.Person(world.Officer), CsvFiles.Good(1, 5));

        Assert.Equal((5, 5), (loaded.Rows, loaded.Accepted));
        var batch = await app.InDb(db => db.ImportBatches.AsNoTracking().SingleAsync());
        Assert.Equal((world.Officer, world.Area, world.Force), (batch.LoadedBy, batch.AreaId, batch.ForceId));
    }

    [Fact]
    public async Task Batches_are_read_by_the_officers_of_the_area_and_are_not_there_for_others()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var loaded = await Load(app, Caller.Operator, CsvFiles.Good(1, 5));

        var view = await app.Ask(new GetBatch.Query(loaded.Id), world.Officer);
        Assert.Equal((5, 5, 0, 0), (view.Rows, view.Accepted, view.SetAside, view.Quarantined));
        Assert.Single((await app.Ask(new ListBatches.Query(1), world.Officer)).Rows);
        Assert.Empty((await app.Ask(new ListBatches.Query(1), world.OtherOfficer)).Rows);
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetBatch.Query(loaded.Id), world.OtherOfficer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new AnswerDoubled.Command(loaded.Id, DoubledAnswer.Keep), world.OtherOfficer));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new GetBatch.Query(loaded.Id), world.Chair));
        Assert.Equal(["testshire"], (await app.Ask(new ListLoadableForces.Query(), world.Officer)).Select(f => f.Slug));
        Assert.Equal(1, await app.InDb(db => db.Operations.CountAsync(o => o.Name == nameof(GetBatch) && o.Subject == $"batch {loaded.Id.Value}")));
    }

    [Fact]
    public async Task A_file_saved_by_a_spreadsheet_with_quotes_a_mark_and_other_line_ends_is_the_same_file()
    {
        await using var app = await TestApp.Start();
        await Load(app, Caller.Operator, CsvFiles.Good(1, 20), force: "kent");
        var text = Encoding.UTF8.GetString(CsvFiles.Good(1, 20));
        var quoted = string.Join("\r\n", text.TrimEnd('\n').Split('\n').Select(l => string.Join(',', l.Split(',').Select(f => $"\"{f}\""))));

        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, Caller.Operator, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(quoted)], force: "kent"));

        Assert.Contains("loaded before, on 2 March 2026 at 10:00", Assert.Single(refusal.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(20, (await Load(app, Caller.Operator, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(quoted)], force: "essex")).Accepted);
    }

    [Fact]
    public async Task A_month_with_other_rows_needs_a_yes_and_then_takes_the_place_of_the_first()
    {
        await using var app = await TestApp.Start();
        var first = await Load(app, Caller.Operator, CsvFiles.Good(1, 20), force: "kent", name: "2023-05-kent-stop-and-search.csv");

        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, Caller.Operator, CsvFiles.Good(2, 21), force: "kent", name: "2023-05-kent-stop-and-search.csv"));
        Assert.Equal(LoadRecords.CorrectField, Assert.Single(refusal.Problems).Field);
        var second = await Load(app, Caller.Operator, CsvFiles.Good(2, 21), force: "kent", name: "2023-05-kent-stop-and-search.csv", correct: true);

        var batches = await app.InDb(db => db.ImportBatches.AsNoTracking().OrderBy(b => b.Id).ToListAsync());
        Assert.Equal((second.Id, false), (batches[0].SupersededBy, batches[0].CanBeDrawnFrom));
        Assert.Equal((2, true), (batches[1].Revision, batches[1].CanBeDrawnFrom));
        Assert.Equal(first.Id, batches[0].Id);
        Assert.Equal("kent/2023-05.2/7", EncounterKey.For("kent", new Month(2023, 5), batches[1].Revision, 7));
    }

    [Fact]
    public async Task Months_that_are_part_of_another_file_are_not_loaded_twice_either_way_round()
    {
        await using var app = await TestApp.Start();
        await Load(app, Caller.Operator, CsvFiles.Good(1, 20), force: "kent", name: "2023-05-kent-stop-and-search.csv");
        var over = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, Caller.Operator, Rows(2, 20, 4, 5, 6), force: "kent", name: "kent all.csv", correct: true));
        Assert.Contains("Records of 2023-05 were loaded before, on 2 March 2026 at 10:00 from 2023-05-kent-stop-and-search.csv", Assert.Single(over.Problems).Message, StringComparison.Ordinal);

        await Load(app, Caller.Operator, Rows(3, 20, 4, 5, 6), force: "essex", name: "essex all.csv");
        var under = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, Caller.Operator, CsvFiles.Good(4, 20), force: "essex", name: "2023-05-essex-stop-and-search.csv", correct: true));
        Assert.Equal("File", Assert.Single(under.Problems).Field);
        Assert.Equal(2, await app.InDb(db => db.ImportBatches.CountAsync()));
    }

    [Theory]
    [InlineData("kent.csv", "2023-05-kent.csv", new[] { 5 }, "2023-05")]
    [InlineData("2023-05-kent.csv", "kent.csv", new[] { 5 }, "2023-05")]
    [InlineData("kent.csv", "kent new.csv", new[] { 4, 5, 6 }, "2023-04 to 2023-06")]
    public async Task A_file_without_a_month_in_its_name_is_corrected_by_a_yes(string first, string second, int[] months, string told)
    {
        await using var app = await TestApp.Start();
        await Load(app, Caller.Operator, Rows(1, 20, months), force: "kent", name: first);

        var asked = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, Caller.Operator, Rows(2, 21, months), force: "kent", name: second));
        Assert.Equal(
            (LoadRecords.CorrectField, $"Records of {told} were loaded on 2 March 2026 at 10:00 from {first}, and this file has other rows. Say whether it takes the place of that one."),
            asked.Problems.Select(p => (p.Field, p.Message)).Single());
        var loaded = await Load(app, Caller.Operator, Rows(2, 21, months), force: "kent", name: second, correct: true);

        var batches = await app.InDb(db => db.ImportBatches.AsNoTracking().OrderBy(b => b.Id).ToListAsync());
        Assert.Equal((loaded.Id, 2), (batches[0].SupersededBy, batches[1].Revision));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_stray_row_of_another_month_is_listed_and_does_not_keep_that_months_own_file_out(bool strayFirst)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        (byte[] Content, string Name)[] files = [(Rows(1, 20, 5, 5, 5, 5, 6), "testshire.csv"), (CsvFiles.Good(2, 12), "2023-06-testshire.csv")];
        foreach (var (content, name) in strayFirst ? files : files.Reverse())
        {
            await Load(app, Caller.Operator, content, name: name);
        }

        var nameless = await app.InDb(db => db.ImportBatches.AsNoTracking().Include(b => b.Findings).SingleAsync(b => b.FileMonth == null));
        Assert.Equal(("2023-06", 4), nameless.Findings.Where(f => f.Kind == FindingKind.RowsOfAnotherMonth).Select(f => (f.Detail, f.Rows)).Single());

        // A list refuses a key that occurs twice.
        var draw = await app.Send(new FreezeDraw.Command(world.Panel, world.Force, "2023-05", "2023-06", 3), world.Chair);
        Assert.Equal(32, (await app.Ask(new GetDraw.Query(draw), world.Chair)).ListSize);
    }

    [Fact]
    public async Task A_file_named_after_another_force_is_refused()
    {
        await using var app = await TestApp.Start();
        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Load(app, Caller.Operator, CsvFiles.Good(1, 20), force: "west-yorkshire", name: "2023-05-north-yorkshire-stop-and-search.csv"));
        Assert.Equal("Nothing was loaded. The name of the file says it is of North Yorkshire, and you chose West Yorkshire.", Assert.Single(refusal.Problems).Message);
    }

    [Fact]
    public async Task A_row_at_midnight_in_the_uk_has_a_day_and_no_time_and_fractions_are_kept_to_the_microsecond()
    {
        await using var app = await TestApp.Start();
        string[] times = ["2020-05-31T23:00:00+00:00", "2020-06-01T00:00:00+00:00", "2020-06-01T07:09:28.476666+00:00", "2020-06-01T08:00:00+01:00", "2020-06-30T23:30:00Z"];
        var row = CsvFiles.Row(new Random(1));
        var lines = times.Select(t => BadFiles.Field(string.Join(',', row), 1, t));

        var loaded = await Load(app, Caller.Operator, Encoding.UTF8.GetBytes(CsvFiles.Text([CsvFiles.Header, .. lines])), force: "kent", name: "2020-06-kent-stop-and-search.csv");

        var records = await app.InDb(db => db.StopSearches().AsNoTracking().OrderBy(r => (int)r["Row"]).ToListAsync());
        Assert.Equal((new DateOnly(2020, 6, 1), null), (records[0].At<DateOnly>("Day"), records[0].At<DateTimeOffset?>("At")));
        Assert.Equal((new DateOnly(2020, 6, 1), new DateTimeOffset(2020, 6, 1, 0, 0, 0, TimeSpan.Zero)), (records[1].At<DateOnly>("Day"), records[1].At<DateTimeOffset>("At")));
        Assert.Equal(new DateTimeOffset(2020, 6, 1, 7, 9, 28, TimeSpan.Zero).AddMicroseconds(476666), records[2].At<DateTimeOffset>("At"));
        Assert.Equal(new DateTimeOffset(2020, 6, 1, 7, 0, 0, TimeSpan.Zero), records[3].At<DateTimeOffset>("At"));
        Assert.Equal(new DateOnly(2020, 7, 1), records[4].At<DateOnly>("Day"));
        var view = await app.Ask(new GetBatch.Query(loaded.Id), Caller.Operator);
        Assert.True(view.TimesLookLocal);
        Assert.Equal([(FindingKind.RowsOfAnotherMonth, "2020-07", 1), (FindingKind.DateOnlyRows, "", 1)], view.Findings.Where(f => f.Kind is FindingKind.RowsOfAnotherMonth or FindingKind.DateOnlyRows).Select(f => (f.Kind, f.Detail, f.Rows)));
        Assert.All(await app.InDb(db => db.Encounters.ToListAsync()), e => Assert.Equal(new Month(2020, 6), e.Month));
    }

    [Fact]
    public async Task A_value_never_seen_is_kept_listed_once_and_known_the_next_time()
    {
        await using var app = await TestApp.Start();
        byte[] File(int seed) => Encoding.UTF8.GetBytes(CsvFiles.Text([CsvFiles.Header, .. Enumerable.Range(0, 4).Select(i => BadFiles.Field(string.Join(',', CsvFiles.Row(new Random(seed + i))), 10, "Public Order Act 2023 (section 11)"))]));

        var first = await Load(app, Caller.Operator, File(1), force: "kent", name: "2023-05-kent.csv");
        var second = await Load(app, Caller.Operator, File(50), force: "kent", name: "2023-06-kent.csv");

        var findings = await app.InDb(db => db.BatchFindings.AsNoTracking().Where(f => f.Kind == FindingKind.ValueNeverSeen).ToListAsync());
        var finding = Assert.Single(findings);
        Assert.Equal((first.Id, "Legislation", "Public Order Act 2023 (section 11)", 4), (finding.BatchId, finding.Field, finding.Detail, finding.Rows));
        var value = await app.InDb(db => db.CodedValues.AsNoTracking().SingleAsync(v => v.FirstSeenIn != null));
        Assert.Equal(8, await app.InDb(db => db.StopSearches().CountAsync(r => (int?)r["LegislationId"] == value.Id)));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task Only_a_doubled_file_asks_and_an_answer_is_given_once()
    {
        await using var app = await TestApp.Start();
        var text = Encoding.UTF8.GetString(CsvFiles.Good(1, 20));
        var doubled = Encoding.UTF8.GetBytes(text + text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        var plain = await Load(app, Caller.Operator, CsvFiles.Good(1, 20), force: "essex");
        var loaded = await Load(app, Caller.Operator, doubled, force: "kent");

        Assert.Equal((false, true), (plain.AsksAboutDoubled, loaded.AsksAboutDoubled));
        await Assert.ThrowsAsync<InputInvalid>(() => app.Send(new AnswerDoubled.Command(loaded.Id, DoubledAnswer.Waiting), Caller.Operator));
        await app.Send(new AnswerDoubled.Command(loaded.Id, DoubledAnswer.Halve), Caller.Operator);
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AnswerDoubled.Command(loaded.Id, DoubledAnswer.Keep), Caller.Operator));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new AnswerDoubled.Command(plain.Id, DoubledAnswer.Keep), Caller.Operator));

        // The second copy is aside, the first keeps its keys.
        Assert.Equal(Enumerable.Range(21, 20), await app.InDb(db => db.StopSearches().Where(r => db.Encounters.Any(e => e.Id == (EncounterId)r["EncounterId"] && e.SetAside)).Select(r => (int)r["Row"]).OrderBy(r => r).ToListAsync()));
    }

    /// <summary>Rows of some months of 2023, in turn.</summary>
    private static byte[] Rows(int seed, int count, params int[] months)
    {
        var chance = new Random(seed);
        return Encoding.UTF8.GetBytes(CsvFiles.Text([CsvFiles.Header, .. Enumerable.Range(0, count).Select(i => string.Join(',', CsvFiles.Row(chance, month: months[i % months.Length])))]));
    }

    private static async Task<LoadRecords.Loaded> Load(TestApp app, Caller caller, byte[] content, string force = "testshire", string name = "2023-05.csv", bool correct = false)
    {
        using var stream = new MemoryStream(content);
        return await app.Send(new LoadRecords.Command(force, name, stream, correct), caller);
    }
}

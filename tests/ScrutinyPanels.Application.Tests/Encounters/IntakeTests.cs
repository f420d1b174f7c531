using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Application.Outside.Files;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Application.Outside.Sealing;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class IntakeTests
{
    private const string Marker = "quillmarker";

    private static readonly Encoding Windows = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<RecordKind> Kinds => [.. Enum.GetValues<RecordKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task However_a_file_is_written_the_same_records_come_in(RecordKind kind)
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var rows = Table(kind, 40);
        (string Name, byte[] Content)[] files =
        [
            ("plain.csv", Encoding.UTF8.GetBytes(Text(rows, ','))),
            ("marked.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(rows, ';').Replace("\n", "\r\n", StringComparison.Ordinal))]),
            ("wide.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text(rows, '\t'))]),
            ("other way round.txt", Encoding.BigEndianUnicode.GetBytes(Text(rows, ','))),
            ("windows.csv", Windows.GetBytes(Text(rows, ';'))),
            ("book.xlsx", Workbooks.Of(rows)),
        ];
        List<string>? first = null;
        foreach (var (name, content) in files)
        {
            var batch = await Load(app, world.Liaison, kind, content, name);
            var found = await Kept(app, batch, kind);
            first ??= found;
            Assert.Equal(40, found.Count);
            Assert.Equal(first, found);
            await app.Send(new UndoBatch.Command(batch), world.Liaison);
        }
    }

    [Fact]
    public async Task An_age_band_that_a_spreadsheet_made_a_date_of_is_the_band_again_and_the_file_says_so()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        const string rows = "IncidentDate,IncidentTime,SubjectAge,PrimaryConduct\n10/03/2026,14:03,2017-11-01 00:00:00,Compliant\n10/03/2026,15:03,11-17,Compliant\n10/03/2026,16:03,18-34,Compliant\n";

        var batch = await TextBatches.Load(app, world.Force, RecordKind.UseOfForce, rows, "2026-03-force.csv");

        var finding = Assert.Single((await app.Ask(new GetBatch.Query(batch), world.Liaison)).Findings, f => f.Kind == FindingKind.ValueRepaired);
        Assert.Equal(("SubjectAge", "2017-11-01 00:00:00 = 11-17", 1), (finding.Field, finding.Detail, finding.Rows));
        var bands = await app.InDb(db => db.Records(KindsOfRecord.Of(RecordKind.UseOfForce)).OrderBy(r => r["Row"]).Select(r => r["AgeRangeId"]).ToListAsync());
        Assert.Equal(bands[1], bands[0]);
        Assert.NotEqual(bands[2], bands[0]);
    }

    [Fact]
    public async Task Written_text_of_several_lines_in_quotation_marks_stays_one_record()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var file = "Date,Grounds,Gender\n31/01/2026,\"He said \"\"no\"\",\nthen walked on.\nNothing was found.\",Male\n30/01/2026,Short,Female\n";

        var batch = await Load(app, world.Liaison, RecordKind.StopAndSearch, Encoding.UTF8.GetBytes(file));

        var opened = await Opened(app, batch);
        Assert.Equal(2, opened.Count);
        Assert.Contains(opened, o => o.Contains("then walked on.\\nNothing was found.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_Metropolitan_Police_layout_comes_in_with_no_column_unmatched_and_no_row_quarantined()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        using var file = new MemoryStream();
        Extracts.Write(file, RecordKind.UseOfForce, 60, 7, metLayout: true);

        var id = await Start(app, world.Liaison, RecordKind.UseOfForce, file.ToArray());
        var view = await app.Ask(new GetIntake.Query(id), world.Liaison);
        Assert.Equal((271, 0), (view.Columns.Count, view.Columns.Count(c => !c.IsSettled)));
        await Match(app, world.Liaison, id);
        Assert.Equal(1, await Intakes.LoadWaiting(app.Services));

        var batch = await app.Ask(new GetBatch.Query(new(await BatchOf(app, world.Liaison, id))), world.Liaison);
        Assert.Equal((60, 60, 0), (batch.Rows, batch.Accepted, batch.Quarantined));
    }

    [Fact]
    public async Task A_column_that_was_matched_is_known_in_the_forces_next_file_and_in_no_other_forces()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var file = Encoding.UTF8.GetBytes("When it was,Sex of them,Shoe size\n31/01/2026,Male,9\n");
        var id = await Start(app, world.Liaison, RecordKind.StopAndSearch, file);
        Assert.All((await app.Ask(new GetIntake.Query(id), world.Liaison)).Columns, c => Assert.False(c.IsSettled));
        await app.Send(new MatchColumns.Command(id, ["date", "Gender", ""]), world.Liaison);

        var again = await app.Ask(new GetIntake.Query(await Start(app, world.Liaison, RecordKind.StopAndSearch, file)), world.Liaison);
        var elsewhere = await app.Ask(new GetIntake.Query(await Start(app, world.OtherLiaison, RecordKind.StopAndSearch, file, force: "elsewhere")), world.OtherLiaison);

        Assert.Equal([("date", true), ("Gender", true), ("", true)], again.Columns.Select(c => (c.Target, c.IsSettled)));
        Assert.All(elsewhere.Columns, c => Assert.False(c.IsSettled));
    }

    [Fact]
    public async Task Of_two_columns_that_mean_the_same_the_first_is_taken()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);

        var id = await Start(app, world.Liaison, RecordKind.StopAndSearch, Encoding.UTF8.GetBytes("Date,Gender,gender,Date\n31/01/2026,Male,Female,1\n"));

        Assert.Equal(["date", "Gender", "", ""], (await app.Ask(new GetIntake.Query(id), world.Liaison)).Columns.Select(c => c.Target));
    }

    [Fact]
    public async Task An_office_cannot_load_what_tells_who_somebody_is_and_leaving_it_out_says_nothing_of_the_forces_files()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var file = Encoding.UTF8.GetBytes("Date,Grounds,Gender\n31/01/2026,\"Seen near\nthe shops\",Male\n");
        var id = await Start(app, world.Officer, RecordKind.StopAndSearch, file);

        var refusal = await Assert.ThrowsAsync<InputInvalid>(() => Match(app, world.Officer, id));
        Assert.Equal("This file has written text or numbers that tell who somebody is (Grounds), so only somebody of the force can load it.", Assert.Single(refusal.Problems).Message);
        Assert.False((await app.Ask(new GetIntake.Query(id), world.Officer)).IsOwn);
        await app.Send(new MatchColumns.Command(id, ["date", "", "Gender"]), world.Officer);
        await Intakes.LoadWaiting(app.Services);

        var batch = await app.InDb(db => db.ImportBatches.AsNoTracking().SingleAsync());
        Assert.Equal((1, false, BatchState.ToRelease, (UserId?)world.Officer), (batch.Accepted, batch.HasText, batch.State, batch.LoadedBy));
        Assert.Empty(await app.InDb(db => db.SealedOriginals.Where(o => o.Kind == SealedKind.Record).ToListAsync()));
        Assert.Equal("Grounds", (await app.Ask(new GetIntake.Query(await Start(app, world.Liaison, RecordKind.StopAndSearch, file)), world.Liaison)).Columns[1].Target);
    }

    [Fact]
    public async Task A_file_that_was_refused_is_matched_again_and_comes_in()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Start(app, world.Liaison, RecordKind.StopAndSearch, Encoding.UTF8.GetBytes("Date,When,Gender\nMonday,31/01/2026,Male\nTuesday,30/01/2026,Female\n"));
        await Match(app, world.Liaison, id);
        await Intakes.LoadWaiting(app.Services);

        var refused = await app.Ask(new GetIntake.Query(id), world.Liaison);
        Assert.Equal((IntakeState.Refused, false), (refused.State, refused.AsksCorrect));
        Assert.StartsWith("Nothing was loaded. Line 3: no row of the file could be taken.", refused.Problem, StringComparison.Ordinal);
        Assert.Equal(0, await app.InDb(db => db.ImportBatches.CountAsync()));
        await app.Send(new MatchColumns.Command(id, ["", "date", "Gender"]), world.Liaison);
        await Intakes.LoadWaiting(app.Services);

        Assert.Equal(2, (await app.Ask(new GetBatch.Query(new(await BatchOf(app, world.Liaison, id))), world.Liaison)).Accepted);
    }

    [Fact]
    public async Task A_file_of_months_that_are_there_asks_whether_it_corrects_them()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        await Load(app, world.Officer, RecordKind.StopAndSearch, CsvFiles.Good(1, 20), "2023-05-testshire.csv");
        var id = await Start(app, world.Officer, RecordKind.StopAndSearch, CsvFiles.Good(2, 21), "2023-05-testshire.csv");
        await Match(app, world.Officer, id);
        await Intakes.LoadWaiting(app.Services);

        var asked = await app.Ask(new GetIntake.Query(id), world.Officer);
        Assert.Equal((IntakeState.Refused, true), (asked.State, asked.AsksCorrect));
        Assert.Contains("Say whether it takes the place of that one.", asked.Problem, StringComparison.Ordinal);
        await Match(app, world.Officer, id, correct: true);
        await Intakes.LoadWaiting(app.Services);

        Assert.Equal(2, (await app.Ask(new GetBatch.Query(new(await BatchOf(app, world.Officer, id))), world.Officer)).Revision);
    }

    [Fact]
    public async Task A_file_whose_reader_fell_silent_is_taken_over_by_another_after_a_while_also_after_a_restart()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Start(app, world.Officer, RecordKind.StopAndSearch, CsvFiles.Good(1, 20));
        await Match(app, world.Officer, id);
        Assert.Equal(id, await app.Send(new TakeNextIntake.Command(), Caller.Timetable));

        // A reader that was heard of is left alone.
        app.Clock.Pass(Intake.Patience - TimeSpan.FromSeconds(1));
        await app.Send(new ReportIntake.Command(id, 5, 0), Caller.Timetable);
        app.Clock.Pass(TimeSpan.FromSeconds(2));
        Assert.Equal(0, await Intakes.LoadWaiting(app.Services));
        Assert.Equal((IntakeState.Working, 5), await app.InDb(db => db.Intakes.Select(i => ValueTuple.Create(i.State, i.RowsRead)).SingleAsync()));

        await using var again = await TestApp.Start(settings: new Dictionary<string, string?> { ["Storage:Folder"] = app.Folder });
        Assert.Equal(0, await Intakes.LoadWaiting(again.Services));
        again.Clock.GoTo(app.Clock.GetUtcNow() + Intake.Patience);
        Assert.Equal(1, await Intakes.LoadWaiting(again.Services));

        Assert.Equal(20, (await again.Ask(new GetBatch.Query(new(await BatchOf(again, world.Officer, id))), world.Officer)).Accepted);
    }

    [Fact]
    public async Task What_was_given_up_leaves_nothing_and_cannot_be_taken_up_again()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Start(app, world.Liaison, RecordKind.StopAndSearch, Encoding.UTF8.GetBytes($"Date,{Marker}\n31/01/2026,x\n"));
        Assert.Equal(1, await app.InDb(db => db.SealedOriginals.CountAsync()));
        Assert.Single(await app.Ask(new ListIntakes.Query(), world.Officer));

        await app.Send(new GiveUpIntake.Command(id), world.Liaison);

        Assert.Equal(0, await app.InDb(db => db.SealedOriginals.CountAsync()));
        Assert.Empty((await app.InDb(db => db.Intakes.AsNoTracking().SingleAsync())).Columns);
        Assert.Empty(await app.Ask(new ListIntakes.Query(), world.Liaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetIntake.Query(id), world.Liaison));
        await Assert.ThrowsAsync<RuleBroken>(() => app.Send(new MatchColumns.Command(id, ["date", ""]), world.Liaison));
    }

    [Fact]
    public async Task Nothing_of_a_file_can_be_read_in_the_database_before_or_after_it_came_in()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var rows = string.Concat(Enumerable.Range(1, 9000).Select(i => $"31/01/2026,Seen by {Marker}{i} near the shops,\"{Marker} and others\"\n"));
        var id = await Start(app, world.Liaison, RecordKind.StopAndSearch, Encoding.UTF8.GetBytes("Date,Grounds,Further words\n" + rows + $"31/02/2026,{Marker},x\n"));
        Assert.True(await app.InDb(db => db.SealedOriginals.CountAsync(o => o.Kind == SealedKind.FilePart)) > 1);
        MustNotHold(app.Folder);
        await Match(app, world.Liaison, id);
        await Intakes.LoadWaiting(app.Services);

        var batch = await app.Ask(new GetBatch.Query(new(await BatchOf(app, world.Liaison, id))), world.Liaison);
        Assert.Equal((9000, 1), (batch.Accepted, batch.Quarantined));
        MustNotHold(app.Folder);
    }

    [Fact]
    public async Task Whoever_does_not_load_for_the_force_finds_no_file()
    {
        await using var app = await TestApp.Start();
        var world = await World.In(app);
        var id = await Start(app, world.Liaison, RecordKind.StopAndSearch, CsvFiles.Good(1, 5));

        await Assert.ThrowsAsync<NotFound>(() => app.Ask(new GetIntake.Query(id), world.OtherLiaison));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new GiveUpIntake.Command(id), world.OtherOfficer));
        await Assert.ThrowsAsync<NotFound>(() => app.Send(new MatchColumns.Command(id, ["date"]), world.OtherOfficer));
        await Assert.ThrowsAsync<NotFound>(() => Start(app, world.OtherOfficer, RecordKind.StopAndSearch, CsvFiles.Good(1, 5)));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Ask(new ListIntakes.Query(), world.FirstMember));
        await Assert.ThrowsAsync<NotPermitted>(() => Start(app, world.Chair, RecordKind.StopAndSearch, CsvFiles.Good(1, 5)));
        await Assert.ThrowsAsync<NotPermitted>(() => app.Send(new TakeNextIntake.Command(), world.Liaison));
        Assert.Empty(await app.Ask(new ListIntakes.Query(), world.OtherOfficer));
    }

    private static async Task<IntakeId> Start(TestApp app, UserId person, RecordKind kind, byte[] content, string name = "records.csv", string force = "testshire")
    {
        using var stream = new MemoryStream(content);
        return await app.Send(new StartIntake.Command(force, RecordKinds.Code(kind), name, stream), person);
    }

    private static async Task Match(TestApp app, UserId person, IntakeId id, bool correct = false) =>
        await app.Send(new MatchColumns.Command(id, [.. (await app.Ask(new GetIntake.Query(id), person)).Columns.Select(c => c.Target)], correct), person);

    private static async Task<int> BatchOf(TestApp app, UserId person, IntakeId id)
    {
        var view = await app.Ask(new GetIntake.Query(id), person);
        return view.BatchId ?? throw new InvalidOperationException($"{view.State}: {view.Problem}");
    }

    private static async Task<ImportBatchId> Load(TestApp app, UserId person, RecordKind kind, byte[] content, string name = "records.csv")
    {
        var id = await Start(app, person, kind, content, name);
        await Match(app, person, id);
        await Intakes.LoadWaiting(app.Services);
        return new(await BatchOf(app, person, id));
    }

    /// <summary>A made-up extract as its rows, with letters beyond ASCII in its words.</summary>
    private static List<IReadOnlyList<string>> Table(RecordKind kind, int rows)
    {
        using var file = new MemoryStream();
        Extracts.Write(file, kind, rows, 11);
        file.Position = 0;
        var lines = new CsvLines(file, lineBreaks: true);
        var table = new List<IReadOnlyList<string>>();
        while (lines.Read())
        {
            table.Add([.. Enumerable.Range(0, lines.FieldCount).Select(i => Encoding.UTF8.GetString(lines.Field(i)).Replace(" area", " café £5 area", StringComparison.Ordinal).Replace(" bag", " café £5 bag", StringComparison.Ordinal))]);
        }

        return table;
    }

    private static string Text(IEnumerable<IReadOnlyList<string>> rows, char separator) =>
        string.Concat(rows.Select(r => string.Join(separator, r.Select(c => c.AsSpan().IndexOfAny($"{separator}\"\n") < 0 ? c : $"\"{c.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\n"));

    /// <summary>The records of a batch as text, with their opened originals, without the numbers that belong to the batch or to how the file was written.</summary>
    private static async Task<List<string>> Kept(TestApp app, ImportBatchId batch, RecordKind kind)
    {
        var records = await app.InDb(db => db.Records(KindsOfRecord.Of(kind)).AsNoTracking().Where(r => (ImportBatchId)r["BatchId"] == batch).OrderBy(r => (int)r["Row"]).ToListAsync());
        var originals = await Opened(app, batch);
        string[] own = ["Id", "EncounterId", "BatchId"];
        return
        [
            .. records.Select((r, i) => string.Join('|', r.Where(v => v.Value is not null && !own.Contains(v.Key)).OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}"))
                + (originals.Count > i ? originals[i] : string.Empty)),
        ];
    }

    private static async Task<List<string>> Opened(TestApp app, ImportBatchId batch)
    {
        long owner = batch.Value;
        var (force, sealedOnes) = await app.InDb(async db =>
            (await db.Forces.AsNoTracking().SingleAsync(f => f.Slug == "testshire"), await db.SealedOriginals.AsNoTracking().Where(o => o.Kind == SealedKind.Record && o.Owner == owner).OrderBy(o => o.Number).ToListAsync()));
        using var seal = new ForceSeal(app.Services.GetRequiredService<ForceKeys>(), force);
        return [.. sealedOnes.Select(o => Encoding.UTF8.GetString(seal.Open(o)))];
    }

    private static void MustNotHold(string folder)
    {
        var read = 0L;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            read += bytes.Length;
            Assert.True(bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Marker)) < 0, $"{Path.GetFileName(path)} has words of the file.");
        }

        Assert.True(read > 100_000);
    }
}

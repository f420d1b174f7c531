using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Testing;

/// <summary>Cases of the world's panel that its two members are asked to read, and a quick way to answer them.</summary>
public sealed class ReviewStage
{
    private static readonly string[] EncounterColumns = ["Id", "BatchId", "Month", "SetAside"];
    private static readonly string[] RecordColumns = ["Id", "EncounterId", "BatchId", "Row", "Day", "At", "TypeId", "LegislationId", "GenderId", "Grounds"];

    private readonly TestApp app;

    private ReviewStage(TestApp app, World world, IReadOnlyList<CaseId> cases)
    {
        this.app = app;
        World = world;
        Cases = cases;
    }

    public World World { get; }

    public IReadOnlyList<CaseId> Cases { get; }

    public CaseId Case => Cases[0];

    /// <summary>Puts the world and its cases into an empty database; the day to read by is 16 March 2026.</summary>
    public static async Task<ReviewStage> In(TestApp app, int cases = 1)
    {
        var world = await World.In(app);
        await app.InDb(async db =>
        {
            var force = await db.Forces.SingleAsync(f => f.Id == world.Force);
            var month = new Month(2025, 6);
            var batch = ImportBatch.Load(new(901), force, RecordKind.StopAndSearch, "2025-06-testshire-stop-and-search.csv", month, 1, new BatchContents(new string('a', 64), cases, cases, 0, month, month, false, false, []), null, app.Clock.GetUtcNow());
            db.ImportBatches.Add(batch);
            await db.SaveChangesAsync();
            var values = await db.CodedValues.Where(v => v.Text == "Person search" || v.Text == "Male" || v.Text.StartsWith("Misuse of Drugs Act")).ToDictionaryAsync(v => v.Field, v => v.Id);
            await using var transaction = await db.Database.BeginTransactionAsync();
            var ids = Enumerable.Range(1, cases).Select(row => EncounterId.For(new ImportBatchId(901), row).Value).ToList();
            await BulkInsert.Rows(db, "Encounters", EncounterColumns, ids.Select(id => new object?[] { id, 901, 202506, false }), default);
            await BulkInsert.Rows(
                db,
                "StopSearchRecords",
                RecordColumns,
                ids.Select((id, i) => new object?[] { id, id, 901, i + 1, new DateOnly(2025, 6, 4), i == 0 ? new DateTime(2025, 6, 4, 13, 2, 0, DateTimeKind.Utc) : null, values["Type"], values["Legislation"], values["Gender"], i == 0 ? "Smell of cannabis and hid a bag." : null }),
                default);
            await transaction.CommitAsync();
            return true;
        });
        return new ReviewStage(app, world, await Draw(app, world, cases));
    }

    /// <summary>Goes on with a case and answers every question; the grade is given, the rest is yes.</summary>
    public async Task Answer(UserId reader, CaseId? id = null, string grade = "green", string reason = "Because", string words = "", string others = "yes")
    {
        var about = id ?? Case;
        await app.Send(new AnswerRequestToRead.Command(about, Pass: false), reader);
        for (var step = 1; step <= 7; step++)
        {
            var asked = await app.Ask(new GetMyStep.Query(about, step), reader);
            await app.Send(new SaveAnswers.Command(about, step, [.. asked.Questions.Select(q => Given(q, grade, reason, words, others))]), reader);
        }
    }

    /// <summary>Answers every question and sends the view.</summary>
    public async Task Send(UserId reader, CaseId? id = null, string grade = "green", string reason = "Because", string words = "", string others = "yes")
    {
        await Answer(reader, id, grade, reason, words, others);
        await app.Send(new SendReview.Command(id ?? Case), reader);
    }

    private static GivenAnswer Given(GetMyStep.Question asked, string grade, string reason, string words, string others) => asked switch
    {
        { Kind: QuestionKind.Text } => new(asked.Code, null, words),
        { Code: "grade" } => new(asked.Code, grade, reason),
        _ => new(asked.Code, asked.Options.Any(o => o.Code == others) ? others : "yes", null),
    };

    private static Task<List<CaseId>> Draw(TestApp app, World world, int cases) => app.InDb(async db =>
    {
        var panel = await db.Panels.SingleAsync(p => p.Id == world.Panel);
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        var draw = new DrawId(Guid.CreateVersion7());
        var made = Enumerable.Range(1, cases).Select(row =>
        {
            var drawn = Domain.Reviews.Case.FromDraw(panel, world.Force, draw, EncounterId.For(new ImportBatchId(901), row), new Month(2025, 6), 13 + row, new Guid(row, 1, 1, new byte[8]));
            drawn.AskReaders([world.FirstMember, world.SecondMember], new DateOnly(2026, 3, 16), chair);
            return drawn;
        }).ToList();
        db.Cases.AddRange(made);
        return made.Select(c => c.Id).ToList();
    });
}

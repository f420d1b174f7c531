using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Reviews;
using ScrutinyPanels.Application.Messaging;
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

    private readonly IServiceProvider services;

    private ReviewStage(IServiceProvider services, World world, IReadOnlyList<CaseId> cases)
    {
        this.services = services;
        World = world;
        Cases = cases;
    }

    public World World { get; }

    public IReadOnlyList<CaseId> Cases { get; }

    public CaseId Case => Cases[0];

    private Sender Sender => services.GetRequiredService<Sender>();

    /// <summary>Puts the world and its cases into an empty database; the day to read by is 16 March 2026. The members have said that they can look, unless the test is about that.</summary>
    public static async Task<ReviewStage> In(TestApp app, int cases = 1, bool checkedBefore = true) => await In(app.Services, app.Clock, await World.In(app), cases, checkedBefore: checkedBefore);

    /// <summary>Adds cases to the world of a host, and some spare records to draw from.</summary>
    public static Task<ReviewStage> In(ScrutinyHost host, int cases = 1, int spare = 0, bool checkedBefore = true) => In(host.Services, host.Clock, host.World, cases, spare, checkedBefore);

    /// <summary>Goes on with a case and answers every question; the grade is given, the rest is yes.</summary>
    public async Task Answer(UserId reader, CaseId? id = null, string grade = "green", string reason = "Because", string words = "", string others = "yes")
    {
        var about = id ?? Case;
        var caller = Caller.Person(reader);
        await Sender.Send(new AnswerConflictCheck.Command(about, StepAside: false), caller);
        await Sender.Send(new AnswerRequestToRead.Command(about, Pass: false), caller);
        for (var step = 1; step <= 7; step++)
        {
            var asked = await Sender.Ask(new GetMyStep.Query(about, step), caller);
            await Sender.Send(new SaveAnswers.Command(about, step, [.. asked.Questions.Select(q => Given(q, grade, reason, words, others))]), caller);
        }
    }

    /// <summary>Answers every question and sends the view.</summary>
    public async Task Send(UserId reader, CaseId? id = null, string grade = "green", string reason = "Because", string words = "", string others = "yes")
    {
        await Answer(reader, id, grade, reason, words, others);
        await Sender.Send(new SendReview.Command(id ?? Case), Caller.Person(reader));
    }

    private static async Task<ReviewStage> In(IServiceProvider services, TimeProvider clock, World world, int cases, int spare = 0, bool checkedBefore = true)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        await AddRecords(db, world, clock.GetUtcNow(), cases + spare);
        var made = await Draw(db, world, cases, checkedBefore);
        await db.SaveChangesAsync();
        return new ReviewStage(services, world, [.. made.Select(c => c.Id)]);
    }

    private static async Task AddRecords(ScrutinyDb db, World world, DateTimeOffset now, int rows)
    {
        var force = await db.Forces.SingleAsync(f => f.Id == world.Force);
        var month = new Month(2025, 6);
        var batch = ImportBatch.Load(new(901), force, RecordKind.StopAndSearch, "2025-06-testshire-stop-and-search.csv", month, 1, new BatchContents(new string('a', 64), rows, rows, 0, month, month, false, false, []), null, now);
        batch.Release(force, Actor.Operator, now);
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync();
        var values = await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch && (v.Text == "Person search" || v.Text == "Male" || v.Text.StartsWith("Misuse of Drugs Act"))).ToDictionaryAsync(v => v.Field, v => v.Id);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var ids = Enumerable.Range(1, rows).Select(row => EncounterId.For(new ImportBatchId(901), row).Value).ToList();
        await BulkInsert.Rows(db, "Encounters", EncounterColumns, ids.Select(id => new object?[] { id, 901, 202506, false }), default);
        await BulkInsert.Rows(db, "StopSearchRecords", RecordColumns, ids.Select((id, i) => Record(id, i, values)), default);
        await transaction.CommitAsync();
    }

    // The first has a time and grounds, the others a day only, as open data has it.
    private static object?[] Record(long id, int index, Dictionary<string, int> values) =>
    [
        id, id, 901, index + 1, new DateOnly(2025, 6, 4), index == 0 ? new DateTime(2025, 6, 4, 13, 2, 0, DateTimeKind.Utc) : null,
        values["Type"], values["Legislation"], values["Gender"], index == 0 ? "Smell of cannabis and hid a bag." : null,
    ];

    private static GivenAnswer Given(AskedQuestion asked, string grade, string reason, string words, string others) => asked switch
    {
        { Kind: QuestionKind.Text } => new(asked.Code, null, words),
        { Code: "grade" } => new(asked.Code, grade, reason),
        _ => new(asked.Code, asked.Options.Any(o => o.Code == others) ? others : "yes", null),
    };

    private static async Task<List<Domain.Reviews.Case>> Draw(ScrutinyDb db, World world, int cases, bool checkedBefore)
    {
        var panel = await db.Panels.SingleAsync(p => p.Id == world.Panel);
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, world.Panel.Value)]);
        var draw = new DrawId(Guid.CreateVersion7());
        var made = new List<Domain.Reviews.Case>();
        for (var row = 1; row <= cases; row++)
        {
            var drawn = Domain.Reviews.Case.FromDraw(panel, world.Force, draw, EncounterId.For(new ImportBatchId(901), row), new Month(2025, 6), 13 + row, new Guid(row, 1, 1, new byte[8]));
            drawn.AskReaders([world.FirstMember, world.SecondMember], new DateOnly(2026, 3, 16), chair);
            foreach (var member in checkedBefore ? drawn.Readers.Select(r => r.UserId).ToList() : [])
            {
                drawn.SayCanLook(Actor.Person(member, [new Holding(Role.Member, ScopeKind.Panel, world.Panel.Value)]));
            }

            made.Add(drawn);
        }

        db.Cases.AddRange(made);
        return made;
    }
}

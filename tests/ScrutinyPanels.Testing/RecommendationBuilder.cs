using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Features.Publication;
using ScrutinyPanels.Application.Features.Recommendations;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Testing;

/// <summary>The beginnings of stories that tests tell.</summary>
public static partial class A
{
    /// <summary>A request of the world's first panel, which goes as far as it is told, by real commands of the right people.</summary>
    public static RecommendationBuilder Recommendation(World world) => new(world);
}

/// <summary>Makes a recommendation through its own commands: A.Recommendation(world).Sent().RepliedWith(…).In(services).</summary>
public sealed class RecommendationBuilder(World world)
{
    public const string Title = "Say the reason before the search begins";
    public const string Saw = "In most of the records the reason was given late or not at all.";
    public const string Ask = "Brief every shift to give the reason first.";
    public const string Explanation = "We agree and will brief every shift.";

    private readonly List<Func<Sender, RecommendationId, Task>> steps = [];
    private IReadOnlyList<CaseId> because = [];
    private string title = Title;
    private int? term;
    private RecommendationKind kind = RecommendationKind.Practice;
    private AskTheme theme;

    public static WordingInput Words { get; } = new(Title, Saw, Ask, "Head of operations", "The panel will look at 20 new records.");

    public RecommendationBuilder Titled(string words)
    {
        title = words;
        return this;
    }

    public RecommendationBuilder Because(params IReadOnlyList<CaseId> cases)
    {
        because = cases;
        return this;
    }

    public RecommendationBuilder OfKind(RecommendationKind wanted, AskTheme about = AskTheme.NotSaid)
    {
        kind = wanted;
        theme = about;
        return this;
    }

    public RecommendationBuilder DueIn(int days)
    {
        term = days;
        return this;
    }

    public RecommendationBuilder Sent() => Then(id => new SendRecommendation.Command(id), world.Chair);

    public RecommendationBuilder Acknowledged() => Then(id => new AcknowledgeRecommendation.Command(id), world.Liaison);

    public RecommendationBuilder RepliedWith(ForceDecision decision, string explanation = Explanation, string? promise = null) =>
        Then(id => new ReplyToRecommendation.Command(id, decision, explanation, promise), world.Liaison);

    public RecommendationBuilder Judged(Judgement judgement, string words = "The panel looked again.", string? changed = null, string? notChanged = null) =>
        Then(id => new JudgeReply.Command(id, judgement, words, changed, notChanged), world.Chair);

    public RecommendationBuilder Evidenced() => Then(id => new GiveEvidence.Command(id, new(EvidenceKind.Document, "The new guidance, on the force's site.")), world.Liaison);

    public RecommendationBuilder Closed() => Then(id => new CloseRecommendation.Command(id, 6), world.Officer);

    public RecommendationBuilder AskedForTime(DateOnly until) => Then(id => new AskForTime.Command(id, PauseCause.NewPolicy, "The policy is being written.", until), world.Liaison);

    public RecommendationBuilder Granted() => Then(id => new GrantTime.Command(id), world.Officer);

    public RecommendationBuilder Withdrawn(string reason = "The force has done it already.") => Then(id => new WithdrawRecommendation.Command(id, reason), world.Chair);

    public RecommendationBuilder Public() => Then(id => new PublishRecommendation.Command(id), world.Officer);

    public RecommendationBuilder Released()
    {
        steps.Add((sender, id) => Release(sender, world, id));
        return this;
    }

    /// <summary>The chair and then the officer release the words as they stand.</summary>
    public static async Task Release(Sender sender, World world, RecommendationId id)
    {
        var words = await sender.Ask(new GetReleasePreview.Query(id), Caller.Person(world.Chair));
        await sender.Send(new SignWords.Command(id, words.Version, HaveRead: true), Caller.Person(world.Chair));
        var preview = await sender.Ask(new GetReleasePreview.Query(id), Caller.Person(world.Officer));
        await sender.Send(new ReleaseWords.Command(id, preview.Version, HaveRead: true), Caller.Person(world.Officer));
    }

    /// <summary>Lets time go by between two steps.</summary>
    public RecommendationBuilder After(TimeSpan time, TestClock clock)
    {
        steps.Add((_, _) =>
        {
            clock.Pass(time);
            return Task.CompletedTask;
        });
        return this;
    }

    /// <summary>Makes it so in an application or host.</summary>
    public async Task<RecommendationId> In(IServiceProvider services)
    {
        var sender = services.GetRequiredService<Sender>();
        var cases = because.Count > 0 ? because : [await SettledCase(services, world)];
        var id = await sender.Send(new DraftRecommendation.Command(cases, Words with { Title = title }, term, kind, theme), Caller.Person(world.Chair));
        foreach (var step in steps)
        {
            await step(sender, id);
        }

        return id;
    }

    /// <summary>A settled case of the world's first panel, or of another, made by the case's own methods.</summary>
    public static async Task<CaseId> SettledCase(IServiceProvider services, World world, PanelId? of = null) => await CaseThatIs(CaseState.Settled, services, world, of);

    /// <summary>A case of a panel that has come as far as it is told.</summary>
    public static async Task<CaseId> CaseThatIs(CaseState state, IServiceProvider services, World world, PanelId? of = null)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        var now = scope.ServiceProvider.GetRequiredService<TimeProvider>().GetUtcNow();
        var panelId = of ?? world.Panel;
        var panel = await db.Panels.SingleAsync(p => p.Id == panelId);
        var force = await db.Forces.SingleAsync(f => f.Id == (panel.AreaId == world.Area ? world.Force : world.OtherForce));
        var last = await db.Cases.Where(c => c.PanelId == panelId).MaxAsync(c => (int?)c.Number) ?? 0;
        var made = Case.FromDraw(panel, force.Id, DrawId.New(), await Encounter(db, force, now), new Month(2026, 1), last + 1, Guid.NewGuid());
        var chair = Actor.Person(world.Chair, [new Holding(Role.Chair, ScopeKind.Panel, panelId.Value)]);
        if (state is CaseState.Reading or CaseState.Opened or CaseState.Settled)
        {
            made.AskReaders([world.FirstMember, world.SecondMember], new DateOnly(2026, 3, 16), chair);
        }

        if (state is CaseState.Opened or CaseState.Settled)
        {
            made.Open(chairHasUnsentView: false, chair, now);
        }

        if (state == CaseState.Settled)
        {
            made.Settle(new Decision(Grade.Amber, NoteToForce: "Give the reason before the search."), new GradeByRule(GradeRule.Consensus, 1, null), chair, now);
        }

        db.Cases.Add(made);
        await db.SaveChangesAsync();
        return made.Id;
    }

    private static async Task<EncounterId> Encounter(ScrutinyDb db, Force force, DateTimeOffset now)
    {
        const int row = 17;
        await using var transaction = await db.Database.BeginTransactionAsync();
        var month = new Month(2026, 1);
        var contents = new BatchContents(Guid.NewGuid().ToString("N"), 30, 30, 0, month, month, EveryRowOccursEvenly: false, TimesLookLocal: false, Findings: []);
        var id = new ImportBatchId(1 + (await db.ImportBatches.Select(b => b.Id).ToListAsync()).Select(b => b.Value).DefaultIfEmpty(0).Max());
        var batch = ImportBatch.Load(id, force, RecordKind.StopAndSearch, "2026-01-made-up.csv", month, 1, contents, null, now);
        batch.Release(force, Actor.Operator, now);
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync();
        await BulkInsert.Rows(db, "Encounters", ["Id", "BatchId", "Month", "SetAside"], [[EncounterId.For(id, row).Value, id.Value, month.Number, false]], default);
        await transaction.CommitAsync();
        return EncounterId.For(id, row);
    }

    private RecommendationBuilder Then(Func<RecommendationId, ICommand> command, UserId by)
    {
        steps.Add((sender, id) => sender.Send(command(id), Caller.Person(by)));
        return this;
    }
}

using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data.Maps;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Audit;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Messages;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Publication;
using ScrutinyPanels.Domain.Publication.Reporting;
using ScrutinyPanels.Domain.Recommendations;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data;

/// <summary>The database. Internal, so that no page can go round permission and log.</summary>
internal abstract class ScrutinyDb(DbContextOptions options) : IdentityUserContext<Account, Guid>(options)
{
    public DbSet<Area> Areas => Set<Area>();

    public DbSet<Force> Forces => Set<Force>();

    public DbSet<Panel> Panels => Set<Panel>();

    public DbSet<ConfidentialityAgreement> ConfidentialityAgreements => Set<ConfidentialityAgreement>();

    public DbSet<AgreementSignature> AgreementSignatures => Set<AgreementSignature>();

    public DbSet<MemberStanding> MemberStandings => Set<MemberStanding>();

    public DbSet<TermsOfReference> TermsOfReference => Set<TermsOfReference>();

    public DbSet<AddedHoliday> AddedHolidays => Set<AddedHoliday>();

    public DbSet<Grant> Grants => Set<Grant>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<ImportBatch> ImportBatches => Set<ImportBatch>();

    public DbSet<QuarantinedRow> QuarantinedRows => Set<QuarantinedRow>();

    public DbSet<BatchFinding> BatchFindings => Set<BatchFinding>();

    public DbSet<Encounter> Encounters => Set<Encounter>();

    public DbSet<Intake> Intakes => Set<Intake>();

    public DbSet<SealedOriginal> SealedOriginals => Set<SealedOriginal>();

    public DbSet<Pseudonym> Pseudonyms => Set<Pseudonym>();

    public DbSet<TextMark> TextMarks => Set<TextMark>();

    public DbSet<JoinProposal> JoinProposals => Set<JoinProposal>();

    public DbSet<ProposedEncounter> ProposedEncounters => Set<ProposedEncounter>();

    public DbSet<HeldBack> HeldBack => Set<HeldBack>();

    public DbSet<RememberedColumn> RememberedColumns => Set<RememberedColumn>();

    public DbSet<CodedValue> CodedValues => Set<CodedValue>();

    public DbSet<Draw> Draws => Set<Draw>();

    public DbSet<DrawRow> DrawRows => Set<DrawRow>();

    public DbSet<Case> Cases => Set<Case>();

    public DbSet<FootageHold> FootageHolds => Set<FootageHold>();

    public DbSet<ReviewForm> ReviewForms => Set<ReviewForm>();

    public DbSet<GradeScheme> GradeSchemes => Set<GradeScheme>();

    public DbSet<Review> Reviews => Set<Review>();

    public DbSet<ViewingSession> ViewingSessions => Set<ViewingSession>();

    public DbSet<PracticeCase> PracticeCases => Set<PracticeCase>();

    public DbSet<PracticeView> PracticeViews => Set<PracticeView>();

    public DbSet<ForcesOwnView> ForcesOwnViews => Set<ForcesOwnView>();

    public DbSet<Meeting> Meetings => Set<Meeting>();

    public DbSet<MeetingRecord> MeetingRecords => Set<MeetingRecord>();

    public DbSet<MeetingAction> MeetingActions => Set<MeetingAction>();

    public DbSet<Paper> Papers => Set<Paper>();

    public DbSet<PaperContent> PaperContents => Set<PaperContent>();

    public DbSet<TrainingComment> TrainingComments => Set<TrainingComment>();

    public DbSet<ForumReport> ForumReports => Set<ForumReport>();

    public DbSet<Minutes> Minutes => Set<Minutes>();

    public DbSet<Recommendation> Recommendations => Set<Recommendation>();

    public DbSet<EvidenceContent> EvidenceContents => Set<EvidenceContent>();

    public DbSet<ReplyLink> ReplyLinks => Set<ReplyLink>();

    public DbSet<PublishedStory> PublishedStories => Set<PublishedStory>();

    public DbSet<PublishedReport> PublishedReports => Set<PublishedReport>();

    public DbSet<MessageChoice> MessageChoices => Set<MessageChoice>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<Letter> Letters => Set<Letter>();

    public DbSet<Operation> Operations => Set<Operation>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    /// <summary>The records of a kind; its table is made from the definition of the kind.</summary>
    public DbSet<Dictionary<string, object>> Records(KindOfRecord kind) => Set<Dictionary<string, object>>(kind.Table);

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        foreach (var entry in ChangeTracker.Entries<Aggregate>().Where(e => e.State == EntityState.Modified))
        {
            var version = entry.Property(a => a.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }

        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(ScrutinyDb).Assembly);
        RecordTables.Map(builder);
        Conventions.MarkVersions(builder);
    }
}

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Access;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Application.Practice;

/// <summary>Sets the practice area up, once: a made-up oversight office, force, three panels, people to sign in as, and three months of made-up records. Only the Development environment asks for it.</summary>
public static class FillPracticeArea
{
    public const string AreaSlug = "practice-area";
    public const string ForceSlug = "practice";

    /// <summary>Answers whether the area was filled now; it is not when it is there already.</summary>
    [Permission(Permissions.RunTheService)]
    public sealed record Command : ICommand<bool>;

    internal sealed class Handler(ScrutinyDb db, TimeProvider clock, PracticeBatch batches) : ICommandHandler<Command, bool>
    {
        public async Task<bool> Handle(Command request, CancellationToken cancellationToken)
        {
            if (await db.Areas.AnyAsync(a => a.Slug == AreaSlug, cancellationToken))
            {
                return false;
            }

            var now = clock.GetUtcNow();
            var area = Area.Establish("Practice oversight office", AreaSlug, "Nobody: everything here is made up", isPractice: true);
            var force = Force.Register("Practice Constabulary", ForceSlug, string.Empty, isPractice: true);
            force.PlaceUnder(area.Id);
            var panels = Panels(area, force, now);
            db.Add(area);
            db.Add(force);
            db.AddRange(panels);
            AddPeople(area, force, panels, now);
            var month = Month.Of(UkTime.DayOf(now).AddMonths(-3));
            for (var i = 0; i < 3; i++)
            {
                await batches.Add(force, month, now, cancellationToken);
                month = Month.Of(month.FirstDay.AddMonths(1));
            }

            return true;
        }

        private static Panel[] Panels(Area area, Force force, DateTimeOffset now)
        {
            Panel[] panels =
            [
                Panel.SetUp(
                    area,
                    "Practice county panel",
                    "practice-county",
                    "A practice panel. Its people and records are made up, so that anyone can try the whole round: reading, opening, settling, asking the force and telling the public.",
                    "Practice ethics board",
                    Presets.BedfordshireLike,
                    now),
                Panel.SetUp(
                    area,
                    "Practice powers scrutiny group",
                    "practice-powers",
                    "A second practice panel, smaller, with rules of its own. Everything in it is made up.",
                    "Practice ethics board",
                    Presets.HumbersideLike,
                    now),
                Panel.SetUp(
                    area,
                    "Practice neighbourhood panel",
                    "practice-neighbourhood",
                    "A third practice panel, for one neighbourhood, which replaces a case that has no footage. Everything in it is made up.",
                    "Practice commission",
                    Presets.WestMidlandsLike,
                    now),
            ];
            foreach (var panel in panels)
            {
                panel.Cover(force, RecordKind.StopAndSearch);
            }

            return panels;
        }

        private void AddPeople(Area area, Force force, Panel[] panels, DateTimeOffset now)
        {
            // One hash for all: the accounts share one password, and hashing is slow by design.
            var hash = Account.HashOf(PracticePeople.Password);
            foreach (var person in PracticePeople.All)
            {
                var account = new Account
                {
                    DisplayName = person.Name,
                    UserName = person.Email,
                    NormalizedUserName = person.Email.ToUpperInvariant(),
                    Email = person.Email,
                    NormalizedEmail = person.Email.ToUpperInvariant(),
                    EmailConfirmed = true,
                    PasswordHash = hash,
                    LockoutEnabled = true,
                    IsPractice = true,
                };
                account.EndSessions();
                db.Users.Add(account);
                var scope = Roles.ScopeOf(person.Role) switch
                {
                    ScopeKind.Area => area.Id.Value,
                    ScopeKind.Force => force.Id.Value,
                    ScopeKind.Panel => panels[person.Panel ?? 0].Id.Value,
                    _ => Guid.Empty,
                };
                db.Grants.Add(Grant.Give(new UserId(account.Id), person.Role, scope, now));
            }
        }
    }
}

/// <summary>Keeps a made-up month as a batch, in the same tables as a loaded file.</summary>
internal sealed class PracticeBatch(ScrutinyDb db, BulkWrites bulk)
{
    private static readonly string[] EncounterColumns = ["Id", "BatchId", "Month", "SetAside"];

    private static readonly string[] RecordColumns =
    [
        "Id", "EncounterId", "BatchId", "Row", "Day", "At", "TypeId", "GenderId", "AgeRangeId", "SelfDefinedEthnicityId", "OfficerDefinedEthnicityId",
        "LegislationId", "ObjectOfSearchId", "OutcomeId", "OutcomeLinked", "MoreThanOuterClothing", "Grounds",
    ];

    private Dictionary<(string Field, string Text), int>? values;
    private int? lastBatch;

    public async Task Add(Force force, Month month, DateTimeOffset now, CancellationToken cancel)
    {
        values ??= await db.CodedValues.Where(v => v.Kind == RecordKind.StopAndSearch).ToDictionaryAsync(v => (v.Field, v.Text), v => v.Id, cancel);
        lastBatch ??= (await db.ImportBatches.OrderByDescending(b => b.Id).Select(b => b.Id).FirstOrDefaultAsync(cancel)).Value;
        var records = PracticeRecords.Of(month);
        var contents = new BatchContents(Fingerprint(records), records.Count, records.Count, 0, month, month, false, false, []);
        var id = new ImportBatchId((lastBatch += 1).Value);
        var batch = ImportBatch.Load(id, force, RecordKind.StopAndSearch, $"{month}-{force.Slug}-stop-and-search.csv", month, 1, contents, null, now);
        db.ImportBatches.Add(batch);
        var rows = records.Select((r, i) => Row(r, id, i + 1)).ToList();
        bulk.AfterSave(async c =>
        {
            await BulkInsert.Rows(db, "Encounters", EncounterColumns, rows.Select(r => new[] { r[0], id.Value, month.Number, false }), c);
            await BulkInsert.Rows(db, "StopSearchRecords", RecordColumns, rows, c);
        });
    }

    private static string Fingerprint(IReadOnlyList<PracticeRecord> records) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', records.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Day:O}|{r.At:O}|{r.Type}|{r.ObjectOfSearch}|{r.Outcome}|{r.Grounds}"))))));

    private object?[] Row(PracticeRecord r, ImportBatchId batch, int row)
    {
        var id = EncounterId.For(batch, row).Value;
        return
        [
            id, id, batch.Value, row, r.Day, r.At?.UtcDateTime,
            Coded("Type", r.Type),
            Coded("Gender", r.Gender),
            Coded("Age range", r.AgeRange),
            Coded("Self-defined ethnicity", r.SelfDefinedEthnicity),
            Coded("Officer-defined ethnicity", r.OfficerDefinedEthnicity),
            Coded("Legislation", r.Legislation),
            Coded("Object of search", r.ObjectOfSearch),
            Coded("Outcome", r.Outcome),
            r.OutcomeLinked,
            r.MoreThanOuterClothing,
            r.Grounds,
        ];
    }

    private int? Coded(string field, string text)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (!values!.TryGetValue((field, text), out var id))
        {
            id = values.Count == 0 ? 1 : values.Values.Max() + 1;
            values.Add((field, text), id);
            db.CodedValues.Add(CodedValue.Of(id, RecordKind.StopAndSearch, field, text, null));
        }

        return id;
    }
}

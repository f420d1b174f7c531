using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using ScrutinyPanels.Application.Data;
using ScrutinyPanels.Application.Data.SqlServer;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Features.Statistics;

/// <summary>Counts the records a panel could draw from, and those of them it has opened, in the database: one statement a table, whatever the number of records.</summary>
internal sealed class CoverageCounts(ScrutinyDb db, PanelId panel, IReadOnlyList<ForceId> forces, RecordKind kind, Month? from, Month? to)
{
    private (string All, string AtRandom)? seenAgain;

    /// <summary>The month of an encounter.</summary>
    public const string OfMonth = "e.\"Month\"";

    /// <summary>The force of an encounter.</summary>
    public const string OfForce = "b.\"ForceId\"";

    /// <summary>Day and hour of a record in UTC, such as 2026-03-02 14; none where the force gave the day only.</summary>
    public string OfHour => db is SqlServerScrutinyDb ? "CONVERT(varchar(13), r.\"At\", 120)" : "substr(r.\"At\", 1, 13)";

    /// <summary>A column of the kind of record.</summary>
    public static string OfColumn(string column) => $"r.\"{column}\"";

    /// <summary>The counts for each combination of what is asked for. Records that were joined count once, by the first of them.</summary>
    public async Task<IReadOnlyList<Counted>> By(IReadOnlyList<string> asked, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var again = await SeenAgain(cancel);
        var places = forces.Select((_, i) => $"@force{i}").ToList();
        var draws = await db.Draws.AtRandom().Where(d => d.PanelId == panel).Select(d => d.Id).ToListAsync(cancel);
        var random = draws.Count == 0 ? "1 = 0" : $"d.\"Id\" IN ({string.Join(", ", draws.Select((_, i) => $"@draw{i}"))})";
        command.CommandText = $"""
            SELECT COUNT(*), SUM(CASE WHEN s."EncounterId" IS NOT NULL OR e."Id" IN ({again.All}) THEN 1 ELSE 0 END), SUM(CASE WHEN s."AtRandom" = 1 OR e."Id" IN ({again.AtRandom}) THEN 1 ELSE 0 END), {string.Join(", ", asked)}
            FROM "Encounters" AS e
            JOIN "{KindsOfRecord.Of(kind).Table}" AS r ON r."Id" = e."Id"
            JOIN "ImportBatches" AS b ON b."Id" = e."BatchId"
            LEFT JOIN (
                SELECT COALESCE(x."JoinedTo", c."EncounterId") AS "EncounterId", MAX(CASE WHEN {random} THEN 1 ELSE 0 END) AS "AtRandom"
                FROM "Cases" AS c
                JOIN "Draws" AS d ON d."Id" = c."DrawId"
                JOIN "Encounters" AS x ON x."Id" = c."EncounterId"
                WHERE c."PanelId" = @panel AND (c."State" = @opened OR c."State" = @settled)
                GROUP BY COALESCE(x."JoinedTo", c."EncounterId")) AS s ON s."EncounterId" = COALESCE(e."JoinedTo", e."Id")
            WHERE b."Kind" = @kind AND b."ForceId" IN ({string.Join(", ", places)}) AND b."UndoneAt" IS NULL AND b."ErasedAt" IS NULL AND b."SupersededBy" IS NULL
                AND b."ReleasedAt" IS NOT NULL AND e."SetAside" = @no AND e."Month" >= @from AND e."Month" <= @to
                AND (e."JoinedTo" IS NULL OR NOT EXISTS (SELECT 1 FROM "Encounters" AS g JOIN "ImportBatches" AS k ON k."Id" = g."BatchId" WHERE (g."JoinedTo" = e."JoinedTo" OR g."Id" = e."JoinedTo") AND g."Id" < e."Id" AND k."Kind" = @kind))
                AND NOT EXISTS (SELECT 1 FROM "Encounters" AS z JOIN "ImportBatches" AS w ON w."Id" = z."BatchId" WHERE (z."JoinedTo" = COALESCE(e."JoinedTo", e."Id") OR z."Id" = e."JoinedTo") AND (w."ReleasedAt" IS NULL OR w."UndoneAt" IS NOT NULL OR w."ErasedAt" IS NOT NULL))
                AND COALESCE(e."JoinedTo", e."Id") NOT IN (SELECT COALESCE(y."JoinedTo", y."Id") FROM "HeldBack" AS h JOIN "Encounters" AS y ON y."Id" = h."EncounterId" WHERE h."LiftedAt" IS NULL)
            GROUP BY {string.Join(", ", asked)}
            """;
        foreach (var (i, draw) in draws.Index())
        {
            Add(command, $"@draw{i}", draw.Value.ToByteArray(bigEndian: true));
        }

        Add(command, "@panel", panel.Value.ToByteArray(bigEndian: true));
        Add(command, "@opened", (int)CaseState.Opened);
        Add(command, "@settled", (int)CaseState.Settled);
        Add(command, "@kind", (int)kind);
        Add(command, "@no", false);
        Add(command, "@from", from?.Number ?? 0);
        Add(command, "@to", to?.Number ?? int.MaxValue);
        foreach (var (i, force) in forces.Index())
        {
            Add(command, places[i], force.Value.ToByteArray(bigEndian: true));
        }

        var found = new List<Counted>();
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            found.Add(new(
                [.. Enumerable.Range(3, asked.Count).Select(i => reader.GetValue(i) is var value and not DBNull ? value : null)],
                Number(reader.GetValue(0)),
                Number(reader.GetValue(1)),
                Number(reader.GetValue(2))));
        }

        return found;
    }

    // A corrected file brings records again under new numbers: what was seen before is then looked for by its contents.
    private async Task<(string All, string AtRandom)> SeenAgain(CancellationToken cancel)
    {
        if (seenAgain is { } known)
        {
            return known;
        }

        var batches = await db.ImportBatches.Where(b => forces.Contains(b.ForceId) && b.Kind == kind && b.UndoneAt == null && b.ErasedAt == null)
            .Select(b => new { b.Id, b.FirstMonth, b.LastMonth, IsReplaced = b.SupersededBy != null }).ToListAsync(cancel);
        var replaced = batches.Where(b => b.IsReplaced).Select(b => b.Id).ToHashSet();
        var atRandom = await db.Draws.AtRandom().Where(d => d.PanelId == panel).Select(d => d.Id).ToListAsync(cancel);
        var seen = (await db.Cases.Where(c => c.PanelId == panel && (c.State == CaseState.Opened || c.State == CaseState.Settled)).Select(c => new { c.EncounterId, c.DrawId }).ToListAsync(cancel))
            .FindAll(c => replaced.Contains(c.EncounterId.Batch));
        var live = batches.Where(b => !b.IsReplaced && (to is null || b.FirstMonth <= to) && (from is null || b.LastMonth >= from)).Select(b => b.Id).OrderBy(b => b.Value).ToList();
        var made = (
            await Again([.. seen.Select(c => c.EncounterId)]),
            await Again([.. seen.Where(c => atRandom.Contains(c.DrawId)).Select(c => c.EncounterId)]));
        seenAgain = made;
        return made;

        // No record has the number 0.
        async Task<string> Again(IReadOnlyList<EncounterId> which) =>
            which.Count == 0 ? "0" : string.Join(", ", (await SameRows.In(db, KindsOfRecord.Of(kind), which, live, cancel)).Prepend(0).Select(n => n.ToString(CultureInfo.InvariantCulture)));
    }

    private static int Number(object value) => Convert.ToInt32(value, CultureInfo.InvariantCulture);

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }

    /// <param name="Cells">What stands in what was asked for.</param>
    public sealed record Counted(IReadOnlyList<object?> Cells, int Records, int Seen, int SeenAtRandom);
}

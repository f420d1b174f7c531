using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Domain.Encounters;
using ScrutinyPanels.Domain.Encounters.Kinds;
using ScrutinyPanels.Domain.Panels;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Application.Data;

/// <summary>Brings the database up to the schema this version needs, and adds the forces, values and forms everybody starts with where they are missing.</summary>
public sealed class DatabaseStart(IServiceScopeFactory scopes, TimeProvider clock)
{
    /// <summary>Whether there is a database to open.</summary>
    public async Task<bool> IsThere(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ScrutinyDb>().Database.CanConnectAsync(cancel);
    }

    /// <summary>Brings the schema up to date and adds what is missing.</summary>
    public async Task Migrate(CancellationToken cancel = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ScrutinyDb>();
        await db.Database.MigrateAsync(cancel);

        // The write lock first: two processes that start together do not both add.
        await using var transaction = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.Serializable, cancel);
        await AddForces(db, cancel);
        await AddValues(db, cancel);
        await AddSchemes(db, cancel);
        await AddForms(db, clock.GetUtcNow(), cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private static async Task AddForces(ScrutinyDb db, CancellationToken cancel)
    {
        var present = await db.Forces.Select(f => f.Slug).ToListAsync(cancel);
        db.Forces.AddRange(KnownForces.All.ExceptBy(present, f => f.Slug).Select(f => Force.Register(f.Name, f.Slug, f.StatisticsCode)));
    }

    private static async Task AddValues(ScrutinyDb db, CancellationToken cancel)
    {
        var present = await db.CodedValues.Select(v => new { v.Kind, v.Field, v.Text }).ToListAsync(cancel);
        var last = await db.CodedValues.MaxAsync(v => (int?)v.Id, cancel) ?? 0;
        var known = from kind in KindsOfRecord.All
                    from field in kind.Fields
                    from text in field.Values.Concat(field.Marks.Select(m => m.Value)).Distinct()
                    select (kind.Kind, Field: field.Heading, Text: text);
        db.CodedValues.AddRange(known
            .Except(present.Select(v => (v.Kind, Field: v.Field, Text: v.Text)))
            .Select(v => CodedValue.Of(++last, v.Kind, v.Field, v.Text, null)));
    }

    private static async Task AddSchemes(ScrutinyDb db, CancellationToken cancel)
    {
        var present = await db.GradeSchemes.Where(s => s.OwnerId == default(AreaId)).Select(s => new { s.Code, s.Number }).ToListAsync(cancel);
        db.GradeSchemes.AddRange(StandardSchemes.All().ExceptBy(present, s => new { s.Code, s.Number }));
    }

    private static async Task AddForms(ScrutinyDb db, DateTimeOffset now, CancellationToken cancel)
    {
        var present = await db.ReviewForms.Where(f => f.OwnerId == default(AreaId)).Select(f => new { f.Code, f.Number }).ToListAsync(cancel);
        db.ReviewForms.AddRange(StandardForms.All(now).ExceptBy(present, f => new { f.Code, f.Number }));
    }
}

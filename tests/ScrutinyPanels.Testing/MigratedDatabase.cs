using Microsoft.EntityFrameworkCore;

namespace ScrutinyPanels.Testing;

/// <summary>A SQLite database brought up to the schema once in a process and copied for each test, so that a test does not wait for the migrations; they have tests of their own.</summary>
internal static class MigratedDatabase
{
    private static readonly SemaphoreSlim Turn = new(1);
    private static byte[]? made;

    /// <summary>Puts a copy where a test will look for its database.</summary>
    public static async Task PutInto(string folder)
    {
        await Turn.WaitAsync();
        try
        {
            made ??= await Make();
        }
        finally
        {
            Turn.Release();
        }

        await File.WriteAllBytesAsync(PathIn(folder), made);
    }

    private static string PathIn(string folder) => Path.Combine(folder, "scrutiny.db");

    private static async Task<byte[]> Make()
    {
        await using var app = await TestApp.StartUnprepared();
        await app.InDb(async db => await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)"));
        return await File.ReadAllBytesAsync(PathIn(app.Folder));
    }
}

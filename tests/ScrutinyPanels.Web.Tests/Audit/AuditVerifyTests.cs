using System.Diagnostics;
using Microsoft.Data.Sqlite;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Audit;

public class AuditVerifyTests
{
    [Fact]
    public async Task The_command_says_how_many_links_are_whole_or_names_the_first_that_is_not()
    {
        await using var app = await TestApp.Start();
        for (var i = 0; i < 3; i++)
        {
            await app.Send(new WriteAuditHead.Command(), Caller.Timetable);
        }

        Assert.Equal(("3 links, all whole", 0), await Run("audit verify", app.Folder));

        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "scrutiny.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE Operations SET Name = 'SomethingElse' WHERE Number = 2";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(("Link 2 was changed after it was written: what it says no longer gives its hash.", 1), await Run("audit verify", app.Folder));
    }

    private static async Task<(string Output, int Code)> Run(string verb, string storage)
    {
        var start = new ProcessStartInfo("dotnet", $"\"{typeof(Program).Assembly.Location}\" {verb}")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["Storage__Folder"] = storage;
        using var process = Process.Start(start)!;
        var problems = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.NotNull(await problems);
        return (output.Trim(), process.ExitCode);
    }
}

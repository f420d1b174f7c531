using Microsoft.EntityFrameworkCore;
using ScrutinyPanels.Testing;

namespace ScrutinyPanels.Web.Tests.Audit;

public class JobTests
{
    [Fact]
    public async Task The_head_of_the_log_is_written_outside_after_the_first_change_that_follows_a_start()
    {
        await using var host = new ScrutinyHost { Settings = new Dictionary<string, string> { ["Jobs:Run"] = "true" } };
        using var browser = host.As(host.World.Administrator);
        await HtmlPage.Get(browser, "/log");
        var path = Path.Combine(host.Folder, "audit-heads", "2026-03-02.txt");

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await host.InDb(db => db.Operations.CountAsync(o => o.Name == "WriteAuditHead")) == 0)
        {
            await Task.Delay(50, patience.Token);
        }

        var first = await host.InDb(db => db.Operations.OrderBy(o => o.Number).FirstAsync());
        Assert.Equal($"2026-03-02T10:00:00Z {first.Number} {first.Hash}\n", await File.ReadAllTextAsync(path));
    }
}

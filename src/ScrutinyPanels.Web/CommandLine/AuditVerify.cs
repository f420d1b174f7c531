using System.Globalization;
using ScrutinyPanels.Application.Features.Audit;
using ScrutinyPanels.Application.Messaging;

namespace ScrutinyPanels.Web.CommandLine;

/// <summary>audit verify: checks the whole log and says how many links are whole, or names the first that is not.</summary>
internal static class AuditVerify
{
    public static Verb Verb { get; } = new("audit verify", Run, NeedsDatabase: true);

    private static async Task<int> Run(VerbRun run)
    {
        var view = await run.Sender.Ask(new CheckChain.Query(), Caller.Operator, run.Cancel);
        await run.Out.WriteLineAsync(view.Broken ?? string.Create(CultureInfo.InvariantCulture, $"{view.Links} links, all whole"));
        return view.IsWhole ? 0 : 1;
    }
}

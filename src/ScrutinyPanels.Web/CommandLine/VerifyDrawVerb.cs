using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.CommandLine;

/// <summary>verify-draw CERTIFICATE LIST: repeats the draw and says yes, or what differs, one sentence a line.</summary>
internal static class VerifyDrawVerb
{
    public static Verb Verb { get; } = new("verify-draw", Run);

    private static async Task<int> Run(VerbRun run)
    {
        if (run.Arguments is not [var certificate, var list])
        {
            await run.Out.WriteLineAsync("Give two files: verify-draw CERTIFICATE LIST");
            return 1;
        }

        try
        {
            var query = new VerifyDraw.Query(await File.ReadAllBytesAsync(GivenPath.Find(certificate), run.Cancel), await File.ReadAllBytesAsync(GivenPath.Find(list), run.Cancel));
            var view = await run.Sender.Ask(query, Caller.Operator, run.Cancel);
            foreach (var sentence in view.Differences)
            {
                await run.Out.WriteLineAsync(sentence);
            }

            if (view.Differences.Count > 0)
            {
                return 1;
            }

            await run.Out.WriteLineAsync($"yes, {view.Drawn} drawn of {view.ListSize}");
            return 0;
        }
        catch (InputInvalid unreadable)
        {
            await run.Out.WriteLineAsync(unreadable.Problems[0].Message);
            return 1;
        }
        catch (Exception unreachable) when (unreachable is IOException or UnauthorizedAccessException)
        {
            await run.Out.WriteLineAsync($"A file could not be read: {unreachable.Message}");
            return 1;
        }
    }
}

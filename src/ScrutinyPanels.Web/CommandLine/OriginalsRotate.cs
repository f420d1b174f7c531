using System.Globalization;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.CommandLine;

/// <summary>originals rotate FORCE [--made]: makes the force's next key, unless it was put there, and seals its originals anew under it. Stopped halfway, it goes on where it stopped.</summary>
internal static class OriginalsRotate
{
    public static Verb Verb { get; } = new("originals rotate", Run, NeedsDatabase: true);

    private static async Task<int> Run(VerbRun run)
    {
        var arguments = run.Arguments.ToList();
        var made = arguments.Remove("--made");
        if (arguments is not [var force] || force.StartsWith("--", StringComparison.Ordinal))
        {
            await run.Problems.WriteLineAsync("Say: originals rotate FORCE [--made], for example: originals rotate bedfordshire");
            return 1;
        }

        try
        {
            var begun = await run.Sender.Send(new MakeForceKey.Command(force, made), Caller.Operator, run.Cancel);
            await Say(run, $"{force}: {(begun.IsNew ? "made" : "goes on with")} key {begun.Key}. {begun.Left} originals to seal anew.");
            for (var left = begun.Left; left > 0;)
            {
                left = (await run.Sender.Send(new ResealOriginals.Command(force), Caller.Operator, run.Cancel)).Left;
                await Say(run, $"{force}: {left} left");
            }

            await Say(run, $"{force}: every original is under key {begun.Key}. Older key files can be taken away once no backup that needs them is kept.");
            return 0;
        }
        catch (NotFound)
        {
            await run.Out.WriteLineAsync($"There is no force with the short name {force}.");
        }
        catch (RuleBroken broken)
        {
            await run.Out.WriteLineAsync($"{force}: {broken.Message}");
        }
        catch (OperationCanceledException)
        {
            await run.Out.WriteLineAsync($"{force}: stopped. Start it again to go on.");
        }
        catch (Exception unreachable) when (unreachable is IOException or UnauthorizedAccessException)
        {
            await run.Out.WriteLineAsync($"{force}: the next key could not be made. {unreachable.Message} If a vault keeps the keys, make it there and add --made.");
        }

        return 1;
    }

    private static Task Say(VerbRun run, FormattableString line) => run.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));
}

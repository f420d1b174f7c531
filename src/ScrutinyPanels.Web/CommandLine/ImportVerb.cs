using System.Globalization;
using ScrutinyPanels.Application.Features.Encounters;
using ScrutinyPanels.Application.Messaging;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Web.CommandLine;

/// <summary>import --force SLUG [--correct] FILE...: loads published files, one line of result for each; a file that fails does not stop the next.</summary>
internal static class ImportVerb
{
    private const string Usage = "Say: import --force SLUG [--correct] FILE..., for example: import --force bedfordshire 2023-05-bedfordshire-stop-and-search.csv";

    public static async Task<int> Run(VerbRun run)
    {
        var arguments = run.Arguments.ToList();
        var correct = arguments.Remove("--correct");
        var at = arguments.IndexOf("--force");
        if (at < 0 || at + 1 >= arguments.Count)
        {
            await run.Problems.WriteLineAsync(Usage);
            return 1;
        }

        var force = arguments[at + 1];
        arguments.RemoveRange(at, 2);
        if (arguments.Count == 0 || arguments.Any(a => a.StartsWith("--", StringComparison.Ordinal)))
        {
            await run.Problems.WriteLineAsync(Usage);
            return 1;
        }

        var failed = false;
        foreach (var path in arguments)
        {
            failed |= !await Load(run, force, path, correct);
        }

        return failed ? 1 : 0;
    }

    private static async Task<bool> Load(VerbRun run, string force, string path, bool correct)
    {
        var name = Path.GetFileName(path);
        try
        {
            await using var file = File.OpenRead(GivenPath.Find(path));
            var loaded = await run.Sender.Send(new LoadRecords.Command(force, name, file, correct), Caller.Operator, run.Cancel);
            var aside = loaded.SetAside > 0 ? string.Create(CultureInfo.InvariantCulture, $", {loaded.SetAside} set aside") : string.Empty;
            await run.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name}: {loaded.Rows} rows, {loaded.Accepted} accepted, {loaded.Quarantined} quarantined{aside}"));
            if (loaded.AsksAboutDoubled)
            {
                await run.Problems.WriteLineAsync($"{name}: every row occurs an even number of times. Nothing can be drawn from it until an oversight officer says keep or halve.");
            }

            return true;
        }
        catch (InputInvalid invalid)
        {
            var hint = invalid.Problems.Any(p => p.Field == LoadRecords.CorrectField) ? " Add --correct to say yes." : string.Empty;
            await run.Out.WriteLineAsync($"{name}: {string.Join(" ", invalid.Problems.Select(p => p.Message))}{hint}");
        }
        catch (RuleBroken broken)
        {
            await run.Out.WriteLineAsync($"{name}: {broken.Message}");
        }
        catch (NotFound)
        {
            await run.Out.WriteLineAsync($"{name}: there is no force with the short name {force}.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            await run.Out.WriteLineAsync($"{name}: the file could not be read. {unreadable.Message}");
        }

        return false;
    }
}

using Microsoft.Extensions.DependencyInjection;
using ScrutinyPanels.Application.Features.Encounters;

namespace ScrutinyPanels.Testing;

/// <summary>Files on their way in, in tests without a timetable.</summary>
public static class Intakes
{
    /// <summary>Brings in every file that waits, compares it and searches its written text, as the timetable would; says how many came in.</summary>
    public static async Task<int> LoadWaiting(IServiceProvider services)
    {
        var reader = services.GetRequiredService<IntakeReader>();
        var files = 0;
        while (await reader.LoadNext())
        {
            files++;
        }

        while (await reader.DoNext())
        {
            // The next piece.
        }

        return files;
    }
}

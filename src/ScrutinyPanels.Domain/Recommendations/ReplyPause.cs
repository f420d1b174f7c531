using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>A request for more time, and what the panel said to it; read from what happened, never stored.</summary>
/// <param name="By">Who asked.</param>
/// <param name="From">The UK day on which it was asked for: a granted pause runs from there.</param>
/// <param name="Until">The day on which it ends, which counts no more.</param>
/// <param name="Reason">The force's own words; the public reads the cause.</param>
/// <param name="IsGranted">Whether the panel or its office said yes.</param>
/// <param name="ContestedOn">The day on which the panel said no, before or after a yes.</param>
public sealed record ReplyPause(UserId? By, DateOnly From, DateOnly Until, PauseCause Cause, string Reason, bool IsGranted = false, DateOnly? ContestedOn = null)
{
    /// <summary>Whether the panel has not answered yet.</summary>
    public bool IsOpen => !IsGranted && ContestedOn is null;

    /// <summary>By how many calendar days it puts the due day off.</summary>
    public int Days => IsGranted ? Math.Max(0, End.DayNumber - From.DayNumber) : 0;

    private DateOnly End => ContestedOn is { } on && on < Until ? on : Until;

    /// <summary>Whether the clock stands still on a day.</summary>
    public bool RunsOn(DateOnly day) => IsGranted && From <= day && day < End;

    /// <summary>The requests in these moments, oldest first.</summary>
    public static IReadOnlyList<ReplyPause> Since(IEnumerable<RecommendationMoment> moments)
    {
        var pauses = new List<ReplyPause>();
        foreach (var moment in moments)
        {
            switch (moment.Action)
            {
                case RecommendationAction.AskForTime:
                    pauses.Add(new(moment.By, UkTime.DayOf(moment.At), moment.Day!.Value, (PauseCause)moment.Told!.Value, moment.Words));
                    break;
                case RecommendationAction.GrantTime:
                    pauses[^1] = pauses[^1] with { IsGranted = true };
                    break;
                case RecommendationAction.ContestTime:
                    pauses[^1] = pauses[^1] with { ContestedOn = UkTime.DayOf(moment.At) };
                    break;
            }
        }

        return pauses;
    }
}

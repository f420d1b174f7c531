using System.Globalization;
using static ScrutinyPanels.Domain.Reviews.MarkShape;

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>The grade schemes every installation starts with.</summary>
public static class StandardSchemes
{
    private const int DaysToReportBack = 28;

    private const string SeniorOfficers = "The chief inspector and the force lead";

    private static readonly Consequence Praise = new(Trigger.Praise);
    private static readonly Consequence Advice = new(Trigger.Advice);
    private static readonly Consequence Escalate = new(Trigger.Escalate, SeniorOfficers, DaysToReportBack);
    private static readonly Consequence LookAgain = new(Trigger.LookAgain);

    private static readonly OptionText CouldNotTell =
        new("could-not-tell", "I could not tell", "?", Ring, null, "The record does not show enough to judge.", NeedsReason: true, Band: Grade.CouldNotTell, LeadsTo: LookAgain);

    /// <summary>Every scheme in its newest shipped version.</summary>
    public static IReadOnlyList<GradeScheme> All() => [TrafficLight(), TrafficLightFootage(), OneToNine(), GoodAdequateConcern(), ReasonableOrNot(), Narrative()];

    /// <summary>Green, amber, red.</summary>
    public static GradeScheme TrafficLight() => GradeScheme.Of("traffic-light", 1, "Traffic light", redWithoutFootage: false, Lights());

    /// <summary>Green, amber, red; red where there is no footage.</summary>
    public static GradeScheme TrafficLightFootage() => GradeScheme.Of("traffic-light-footage", 1, "Traffic light, red where there is no footage", redWithoutFootage: true, Lights());

    /// <summary>1 is best and 9 is worst: green to 3, amber to 6, red from 7.</summary>
    public static GradeScheme OneToNine() =>
        GradeScheme.Of("one-to-nine", 1, "1 to 9", redWithoutFootage: false, [.. Enumerable.Range(1, 9).Select(NumberGrade), CouldNotTell]);

    /// <summary>Good practice, adequate, concern.</summary>
    public static GradeScheme GoodAdequateConcern() => GradeScheme.Of("good-adequate-concern", 1, "Good practice, adequate or concern", redWithoutFootage: false,
    [
        new("good-practice", "Good practice", "G", Circle, 0, "Others could learn from it. The officer hears it.", Band: Grade.Green, LeadsTo: Praise),
        new("adequate", "Adequate", "A", Triangle, 1, "Well enough, with something to do better. The officer gets advice.", NeedsReason: true, Band: Grade.Amber, LeadsTo: Advice),
        new("concern", "Concern", "C", Diamond, 2, "It needs another look by senior officers, who report back.", NeedsReason: true, Band: Grade.Red, LeadsTo: Escalate),
        CouldNotTell,
    ]);

    /// <summary>Reasonable or not.</summary>
    public static GradeScheme ReasonableOrNot() => GradeScheme.Of("reasonable", 1, "Reasonable or not", redWithoutFootage: false,
    [
        new("reasonable", "Reasonable", "R", Circle, 0, "A fair-minded person would have done the same.", Band: Grade.Green, LeadsTo: Praise),
        new("not-reasonable", "Not reasonable", "N", Diamond, 1, "A fair-minded person would not have done this. Senior officers look at it and report back.", NeedsReason: true, Band: Grade.Red, LeadsTo: Escalate),
        CouldNotTell,
    ]);

    /// <summary>Words in place of a grade.</summary>
    public static GradeScheme Narrative() => GradeScheme.Of("narrative", 1, "Words, without a grade", redWithoutFootage: false,
    [
        new("in-words", "I say it in words", "W", Square, null, "Write what you think of it below.", NeedsReason: true, Band: Grade.CouldNotTell, LeadsTo: new(Trigger.None)),
        CouldNotTell,
    ]);

    private static OptionText[] Lights() =>
    [
        new("green", "Green", "G", Circle, 0, "Done well, or well enough. The officer hears it.", Band: Grade.Green, LeadsTo: Praise),
        new("amber", "Amber", "A", Triangle, 1, "Something should have been done better. The officer gets advice.", NeedsReason: true, Band: Grade.Amber, LeadsTo: Advice),
        new("red", "Red", "R", Diamond, 2, "A serious concern. Senior officers look at it and report back.", NeedsReason: true, Band: Grade.Red, LeadsTo: Escalate),
        CouldNotTell,
    ];

    private static OptionText NumberGrade(int number)
    {
        var digit = number.ToString(CultureInfo.InvariantCulture);
        return number switch
        {
            <= 3 => new($"green-{digit}", $"Green {digit}", digit, Circle, number - 1, number == 1 ? "As good as it can be." : string.Empty, Band: Grade.Green, LeadsTo: Praise),
            <= 6 => new($"amber-{digit}", $"Amber {digit}", digit, Triangle, number - 1, number == 4 ? "Something should have been done better." : string.Empty, NeedsReason: true, Band: Grade.Amber, LeadsTo: Advice),
            _ => new($"red-{digit}", $"Red {digit}", digit, Diamond, number - 1, number == 9 ? "As serious as it can be." : string.Empty, NeedsReason: true, Band: Grade.Red, LeadsTo: Escalate),
        };
    }
}

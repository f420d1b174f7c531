using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Reviews;

namespace ScrutinyPanels.Web.Features.Draws;

/// <summary>Dates, months, counts and states of draws as a person reads them.</summary>
internal static class Said
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(Month month) => month.FirstDay.ToString("MMMM yyyy", British);

    public static string Of(DateTimeOffset instant) => UkTime.In(instant).ToString("d MMMM yyyy 'at' HH:mm", British);

    public static string Day(DateTimeOffset instant) => UkTime.In(instant).ToString("d MMMM yyyy", British);

    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", British);

    public static string Number(int number) => number.ToString("N0", British);

    public static string Period(IStringLocalizer<DrawsWords> words, Month from, Month to) => from == to ? Of(from) : words["Period", Of(from), Of(to)];

    public static string Of(IStringLocalizer<DrawsWords> words, DrawState state) => words[$"State_{state}"];

    public static string Colour(DrawState state) => state switch
    {
        DrawState.Frozen => "yellow",
        DrawState.Seeded or DrawState.Picked => "green",
        _ => "grey",
    };

    public static string Of(IStringLocalizer<DrawsWords> words, CaseState state) => words[$"Case_{state}"];

    public static string Colour(CaseState state) => state switch
    {
        CaseState.Substituted or CaseState.Withdrawn => "grey",
        CaseState.Settled => "green",
        _ => "blue",
    };

    public static string Of(IStringLocalizer<DrawsWords> words, SubstitutionReason reason) => words[$"Reason_{reason}"];
}

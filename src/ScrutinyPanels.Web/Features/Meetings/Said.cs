using System.Globalization;
using Microsoft.Extensions.Localization;
using ScrutinyPanels.Application.Features.Meetings;
using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Meetings;
using ScrutinyPanels.Domain.Panels;

namespace ScrutinyPanels.Web.Features.Meetings;

/// <summary>Days, times, notice and quorum of a meeting as a person reads them.</summary>
internal static class Said
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Thursday 5 March 2026.</summary>
    public static string Day(DateOnly day) => day.ToString("dddd d MMMM yyyy", CultureInfo.CurrentCulture);

    public static string Day(DateTimeOffset at) => Day(UkTime.DayOf(at));

    /// <summary>Thursday 5 March.</summary>
    public static string ShortDay(DateOnly day) => day.ToString("dddd d MMMM", British);

    /// <summary>18:00 on the UK clock.</summary>
    public static string Time(DateTimeOffset at) => UkTime.In(at).ToString("HH:mm", British);

    /// <summary>240 kB, 1.4 MB.</summary>
    public static string Size(long bytes) => bytes < 1_000_000 ? $"{Math.Max(1, bytes / 1000)} kB" : string.Create(British, $"{bytes / 1_000_000.0:0.0} MB");

    public static string When(this IStringLocalizer<MeetingsWords> words, DateTimeOffset startsAt, int minutes) => words["When", Day(startsAt), Time(startsAt), Time(startsAt.AddMinutes(minutes))];

    public static string Where(this IStringLocalizer<MeetingsWords> words, string? place, bool hasLink) =>
        string.IsNullOrEmpty(place) ? words["OnCallOnly"] : hasLink ? words["PlaceAndCall", place] : place;

    public static string Colour(MeetingState state) => state switch
    {
        MeetingState.Booked => "yellow",
        MeetingState.Called => "blue",
        MeetingState.Sitting => "green",
        _ => "grey",
    };

    /// <summary>By when the papers have to go out, or whether they went out in time.</summary>
    public static string Notice(this IStringLocalizer<MeetingsWords> words, GetMeeting.NoticeGiven notice) => notice switch
    {
        { SentOn: { } sent, Days: 0 } => words["NoticeSentFree", ShortDay(sent)],
        { SentOn: { } sent, IsKept: true } => words["NoticeKept", ShortDay(sent), words.Days(notice.Given, notice.Unit)],
        { SentOn: { } sent } => words["NoticeLate", ShortDay(sent), notice.Given, words.Days(notice.Days, notice.Unit)],
        { Days: 0 } => words["NoticeNone"],
        _ when notice.Today <= notice.SendBy => words["NoticeSendBy", ShortDay(notice.SendBy), words.Days(notice.Days, notice.Unit)],
        _ => words["NoticePassed", ShortDay(notice.SendBy), notice.Given, words.Days(notice.Days, notice.Unit)],
    };

    /// <summary>"7 of the 5 needed said they will come."</summary>
    public static string Forecast(this IStringLocalizer<MeetingsWords> words, GetMeeting.Forecast forecast) =>
        words[forecast.Counted >= forecast.Needed ? "ForecastEnough" : "ForecastShort", forecast.Counted, forecast.Needed];

    private static string Days(this IStringLocalizer<MeetingsWords> words, int count, NoticeUnit unit) => words[$"{unit}_{(count == 1 ? "One" : "Many")}", count];
}

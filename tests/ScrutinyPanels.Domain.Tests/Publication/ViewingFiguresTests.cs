using ScrutinyPanels.Domain.Kernel;
using ScrutinyPanels.Domain.Publication.Reporting;

namespace ScrutinyPanels.Domain.Tests.Publication;

public class ViewingFiguresTests
{
    private static readonly ReportPeriod Period = ReportPeriod.Quarter(2026, 1);
    private static readonly UserId[] People = [.. Enumerable.Range(0, 4).Select(_ => new UserId(Guid.CreateVersion7()))];

    [Fact]
    public void What_began_in_the_period_counts_and_what_goes_on_does_not()
    {
        var evening = new DateTimeOffset(2026, 3, 31, 22, 30, 0, TimeSpan.Zero); // 23:30 in summer time
        ViewingOnRecord[] viewings =
        [
            new(new(evening, evening.AddHours(2)), [People[0], People[1]]),
            new(new(evening.AddMinutes(30), evening.AddHours(2)), [People[2]]),
            new(new(Period.Start.AddMinutes(-1), Period.Start.AddHours(1)), [People[2]]),
            new(new(evening.AddDays(-9), null), [People[3]]),
        ];

        var figures = ViewingFigures.Of(viewings, Period);
        Assert.Equal((1, TimeSpan.FromHours(2), TimeSpan.FromHours(4)), (figures.Viewings, figures.Watched, figures.Given));
    }

    [Fact]
    public void The_time_given_is_that_of_a_list_ticked_minute_by_minute()
    {
        var chance = new Random(7);
        for (var round = 0; round < 60; round++)
        {
            List<ViewingOnRecord> viewings = [];
            HashSet<(UserId Who, int Minute)> ticked = [];
            var length = 0;
            for (var n = chance.Next(0, 9); n > 0; n--)
            {
                var (start, minutes) = (chance.Next(0, 600), chance.Next(1, 120));
                var there = People.Where(_ => chance.Next(2) == 0).DefaultIfEmpty(People[0]).ToList();
                viewings.Add(new(new(Period.Start.AddMinutes(start), Period.Start.AddMinutes(start + minutes)), there));
                length += minutes;
                ticked.UnionWith(there.SelectMany(who => Enumerable.Range(start, minutes).Select(minute => (who, minute))));
            }

            var figures = ViewingFigures.Of(viewings, Period);
            Assert.Equal((viewings.Count, length, ticked.Count), (figures.Viewings, figures.Watched.TotalMinutes, figures.Given.TotalMinutes));
        }
    }
}

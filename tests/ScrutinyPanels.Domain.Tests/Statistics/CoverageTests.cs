using ScrutinyPanels.Domain.Statistics;

namespace ScrutinyPanels.Domain.Tests.Statistics;

public class CoverageTests
{
    [Fact]
    public void Expected_is_the_same_rate_for_every_row_and_random_draws_stand_apart()
    {
        var rows = Coverage.Of([new("a", 60, 9, 4), new("b", 30, 0, 0), new("c", 10, 3, 1)]);

        // 12 of 100 seen in all, 5 at random: 60 × 12 / 100 = 7.2 and 60 × 5 / 100 = 3.
        Assert.Equal([60, 30, 10], rows.Select(r => r.Records));
        Assert.Equal([(9, 7.2, 1.8), (0, 3.6, -3.6), (3, 1.2, 1.8)], rows.Select(r => (r.All!.Value.Seen, Math.Round(r.All.Value.Expected, 6), Math.Round(r.All.Value.Difference, 6))));
        Assert.Equal([(4, 3.0), (0, 1.5), (1, 0.5)], rows.Select(r => (r.AtRandom!.Value.Seen, Math.Round(r.AtRandom.Value.Expected, 6))));
    }

    [Theory]
    [InlineData("50 5 20", "")]
    [InlineData("50 4 20", "4 20")] // one alone could be worked out from the sum
    [InlineData("50 1 2 20", "1 2 20")] // two that hold three records together
    [InlineData("50 3 2 20", "3 2")]
    [InlineData("4", "4")]
    [InlineData("50 0 20", "")] // no records of a value is nobody
    [InlineData("1 6 6 7", "1 6")]
    public void Few_records_are_hidden_and_so_is_what_would_give_them_away(string counts, string hidden)
    {
        var given = counts.Split(' ').Select((c, i) => new CoverageLine($"{i}", int.Parse(c, System.Globalization.CultureInfo.InvariantCulture), 0, 0)).ToList();
        var rows = Coverage.Of(given);

        Assert.Equal(hidden, string.Join(' ', rows.Where(r => r.IsHidden).Select(r => given.Single(g => g.Value == r.Value).Records)));
        Assert.All(rows.Where(r => r.IsHidden), r => Assert.Equal(((CoverageCount?)null, (CoverageCount?)null), (r.All, r.AtRandom)));
    }

    [Fact]
    public void Nothing_to_count_has_no_rows() => Assert.Empty(Coverage.Of([new("a", 0, 0, 0)]));
}

using System.Globalization;
using System.Text;
using ScrutinyPanels.Application.Outside.Import;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Application.Tests.Encounters;

public class ReadingTests
{
    [Fact]
    public void Even_counting_agrees_with_counting_each_row()
    {
        var chance = new Random(3);
        var seen = new HashSet<bool>();
        for (var trial = 0; trial < 500; trial++)
        {
            var rows = Enumerable.Range(0, chance.Next(1, 9)).Select(_ => $"row {chance.Next(3)} {new string('x', chance.Next(2) * 9)}").ToList();
            var even = new EvenCount();
            rows.ForEach(r => even.Add(Encoding.UTF8.GetBytes(r)));
            var wanted = rows.GroupBy(r => r).All(g => g.Count() % 2 == 0);
            Assert.Equal(wanted, even.EveryRowOccursEvenly);
            seen.Add(wanted);
        }

        Assert.Equal(2, seen.Count);
    }

    [Theory]
    [InlineData("52.123456", 52_123_456)]
    [InlineData("-0.5", -500_000)]
    [InlineData("51", 51_000_000)]
    [InlineData("51.12345649", 51_123_456)]
    [InlineData("51.1234565", 51_123_457)]
    [InlineData("-0.0000005", -1)]
    [InlineData("90", 90_000_000)]
    [InlineData("90.000001", null)]
    [InlineData("NaN", null)]
    [InlineData("1e2", null)]
    [InlineData("51,5", null)]
    [InlineData("51.", null)]
    [InlineData("--1", null)]
    [InlineData("", null)]
    public void Degrees_are_read_to_a_millionth(string text, int? millionths)
    {
        var read = FieldReading.TryDegrees(Encoding.UTF8.GetBytes(text), 90, out var value);
        Assert.Equal(millionths, read ? value : null);
    }

    [Theory]
    [InlineData("2020-06-30T23:05:00+00:00", "2020-06-30 23:05:00.000000")]
    [InlineData("2020-06-30T23:05:00Z", "2020-06-30 23:05:00.000000")]
    [InlineData("2020-06-30T23:05:00.1234567+00:00", "2020-06-30 23:05:00.123456")]
    [InlineData("2020-06-30T23:05:00+01:00", "2020-06-30 22:05:00.000000")]
    [InlineData("2020-02-29T00:00:00Z", "2020-02-29 00:00:00.000000")]
    [InlineData("2021-02-29T00:00:00Z", null)]
    [InlineData("2020-06-30 23:05:00+00:00", null)]
    [InlineData("2020-06-30T23:05:00", null)]
    [InlineData("2020-06-30T24:00:00Z", null)]
    [InlineData("2020-06-30", null)]
    [InlineData("0001-01-01T00:00:00Z", null)]
    [InlineData("2020-06-30T23:05:00.+00:00", null)]
    public void Instants_are_read_to_the_microsecond_or_not_at_all(string text, string? utc)
    {
        var read = FieldReading.TryInstant(Encoding.UTF8.GetBytes(text), out var value);
        Assert.Equal(utc, read ? value.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture) : null);
    }

    [Theory]
    [InlineData("2023-05-bedfordshire-stop-and-search.csv", "2023-05")]
    [InlineData("bedfordshire 2023-05 (1).csv", "2023-05")]
    [InlineData("metropolitan-8-months-2015-to-2023-concatenated.csv", null)]
    [InlineData("2023-05-to-2023-07-kent.csv", null)]
    [InlineData("2023-05-14-kent.csv", null)]
    [InlineData("2023-13-kent.csv", null)]
    public void The_month_of_a_file_is_the_only_one_in_its_name(string name, string? month) =>
        Assert.Equal(month, FileNames.MonthIn(name)?.ToString());

    [Fact]
    public void A_line_of_every_length_round_the_edges_of_the_buffer_is_read_whole()
    {
        for (var length = CsvLines.LineLimit - 3; length <= CsvLines.LineLimit; length++)
        {
            var text = string.Join("\r\n", Enumerable.Range(0, 9).Select(i => new string((char)('a' + i), length)));
            var lines = new CsvLines(new MemoryStream(Encoding.UTF8.GetBytes(text)));
            for (var i = 0; i < 9; i++)
            {
                if (length + 1 > CsvLines.LineLimit)
                {
                    Assert.Throws<InputInvalid>(() => lines.Read());
                    break;
                }

                Assert.True(lines.Read());
                Assert.Equal(new string((char)('a' + i), length), Encoding.UTF8.GetString(lines.Field(0)));
            }
        }
    }
}

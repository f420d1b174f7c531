using ScrutinyPanels.Application.Features.Draws;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Application.Tests.Draws;

public class LineSorterTests
{
    private static readonly string[] Beginnings = ["k", "é", "\uE000", "\uFFFD", "\U0001F600", "\U0010FFFD", new string('z', 180)];

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(50_000)]
    [InlineData(120_001)]
    public void Lines_come_in_the_order_of_their_bytes_as_often_as_they_are_asked_for(int count)
    {
        var chance = new Random(count);
        var lines = Enumerable.Range(0, count).Select(n => new DrawLine($"{Beginnings[chance.Next(Beginnings.Length)]}{chance.Next()}-{n}", n % 3 == 0 ? "Age: 10-17" : string.Empty, new(n))).ToList();
        using var sorter = new LineSorter();
        foreach (var line in lines)
        {
            sorter.Add(line);
        }

        var expected = DrawList.Freeze(lines).Lines;
        Assert.Equal(expected, sorter.InOrder());
        Assert.Equal(expected, sorter.InOrder());
    }
}

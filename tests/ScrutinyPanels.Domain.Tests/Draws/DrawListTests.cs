using System.Text;
using ScrutinyPanels.Domain.Draws;
using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Tests.Draws;

public class DrawListTests
{
    private static readonly int[] Vector = [1, 2, 3, 10, 11];

    private static readonly IReadOnlyList<StratumPlan> Two = [new(string.Empty, 5, 2)];

    [Fact]
    public void The_test_vector_of_the_specification_holds()
    {
        var list = DrawList.Freeze(Vector.Select(n => new DrawLine($"bedfordshire/2023-05/{n}", string.Empty)));

        Assert.Equal("76c7d23603c7af716638742e8257ba9983ff7ae37ff0155d5af98e3536fd37a3", list.Fingerprint);
        Assert.Equal(["11", "1", "2", "10", "3"], DrawSample.Of(list, Seed.From("4 1 6 2"), [new(string.Empty, 5, 5)]).Drawn.Select(l => l.Key.Split('/')[2]));
        var sample = DrawSample.Of(list, Seed.From(" \t4 1 6 2\t"), Two);
        Assert.Equal(["bedfordshire/2023-05/11", "bedfordshire/2023-05/1"], sample.Drawn.Select(l => l.Key));
        Assert.Equal(["bedfordshire/2023-05/2", "bedfordshire/2023-05/10", "bedfordshire/2023-05/3"], sample.ReservesOf(string.Empty).Select(l => l.Key));
    }

    [Fact]
    public void Keys_sort_by_their_bytes_in_utf8_and_not_by_their_units_in_utf16()
    {
        string[] keys = ["\U0001F600", "\uFFFD", "\uE000", "z", "\u00E9", string.Empty, "zz", "\U00010000", "a\U0001F600", "a\uFF01"];
        var byBytes = keys.OrderBy(k => Convert.ToHexString(Encoding.UTF8.GetBytes(k)), StringComparer.Ordinal).ToList();

        Assert.Equal(byBytes, keys.Order(Utf8Order.Instance));
        Assert.NotEqual(byBytes, keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_the_lines_does_not_change_the_fingerprint_and_a_stratum_does()
    {
        DrawLine[] lines = [.. Enumerable.Range(1, 300).Select(n => new DrawLine($"testshire/2026-01/{n}", n % 2 == 0 ? "even" : "odd"))];
        var list = DrawList.Freeze(lines);

        Assert.Equal(list.Fingerprint, DrawList.Freeze(lines.Reverse()).Fingerprint);
        Assert.NotEqual(list.Fingerprint, DrawList.Freeze(lines.Select(l => l with { Stratum = "odd" })).Fingerprint);
    }

    [Theory]
    [InlineData("a\tb", "")]
    [InlineData("a\rb", "")]
    [InlineData("a\nb", "")]
    [InlineData("a", "x\ty")]
    [InlineData("", "")]
    public void A_key_or_stratum_that_cannot_stand_on_one_line_is_refused(string key, string stratum) =>
        Assert.Equal(DrawRules.KeyNotPlain, Assert.Throws<RuleBroken>(() => DrawList.Freeze([new(key, stratum)])).Rule);

    [Fact]
    public void A_key_that_occurs_twice_is_refused() =>
        Assert.Equal(DrawRules.KeyTwice, Assert.Throws<RuleBroken>(() => DrawList.Freeze([new("a", "x"), new("b", "x"), new("a", "y")])).Rule);

    [Theory]
    [InlineData("4 1 6 2", "4 1 6 2")]
    [InlineData("\t 4 1 6 2 \t", "4 1 6 2")]
    [InlineData("e\u0301", "\u00e9")]
    [InlineData("\u00a0x\u00a0", "\u00a0x\u00a0")]
    [InlineData("\U0001F3B2", "\U0001F3B2")]
    public void A_seed_is_kept_in_one_written_form(string typed, string kept) => Assert.Equal(kept, Seed.From(typed).Text);

    [Fact]
    public void A_seed_is_counted_in_code_points_after_it_was_made_alike()
    {
        Assert.Equal(2 * Seed.Limit, Seed.From(string.Concat(Enumerable.Repeat("\U0001F3B2", Seed.Limit))).Text.Length);
        Assert.Equal(Seed.Limit, Seed.From(string.Concat(Enumerable.Repeat("e\u0301", Seed.Limit))).Text.Length);
        Assert.Equal(DrawRules.SeedTooLong, Assert.Throws<RuleBroken>(() => Seed.From(new string('7', Seed.Limit + 1))).Rule);
    }

    [Theory]
    [InlineData("4\t1")]
    [InlineData("4\n1")]
    [InlineData("\u0000")]
    [InlineData("4\u007f1")]
    [InlineData("4\u00851")]
    public void A_draw_works_with_a_seed_that_cannot_be_read_out_and_says_that_it_cannot(string typed)
    {
        Assert.Equal(typed, Seed.From(typed).Text);
        Assert.False(Seed.From(typed).CanBeReadOut);
        Assert.True(Seed.From("4 1").CanBeReadOut);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_is_refused_in_a_key_and_in_a_seed()
    {
        foreach (var half in new[] { '\uD83C', '\uDFB2' })
        {
            Assert.Equal(DrawRules.KeyNotPlain, Assert.Throws<RuleBroken>(() => DrawList.Freeze([new($"a{half}b", string.Empty)])).Rule);
            Assert.Equal(DrawRules.SeedNotPlain, Assert.Throws<RuleBroken>(() => Seed.From($"4 {half}")).Rule);
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t ")]
    public void No_seed_is_refused(string? typed) => Assert.Equal(DrawRules.SeedNeeded, Assert.Throws<RuleBroken>(() => Seed.From(typed)).Rule);

    [Fact]
    public void Each_stratum_has_its_own_sample_and_reserves()
    {
        var list = DrawList.Freeze(Enumerable.Range(1, 40).Select(n => new DrawLine($"k{n}", n <= 10 ? "small" : "large")));
        var sample = DrawSample.Of(list, Seed.From("dice"), [new("large", 30, 3), new("small", 10, 2)]);

        Assert.Equal(["large", "large", "large", "small", "small"], sample.Drawn.Select(l => l.Stratum));
        Assert.Equal(27, sample.ReservesOf("large").Count());
        Assert.Equal(8, sample.ReservesOf("small").Count());
        Assert.Equal(sample.ReservesOf("small").ElementAt(1), sample.NextReserve("small", new HashSet<string> { sample.ReservesOf("small").First().Key }));
        Assert.Equal(40, sample.Drawn.Concat(sample.FirstReserves(30)).Select(l => l.Key).Distinct().Count());
    }

    [Fact]
    public void When_no_reserve_is_left_nothing_can_come_in()
    {
        var sample = DrawSample.Of(DrawList.Freeze([new("a", string.Empty)]), Seed.From("1"), [new(string.Empty, 1, 1)]);

        Assert.Equal(DrawRules.NoReserveLeft, Assert.Throws<RuleBroken>(() => sample.NextReserve(string.Empty, new HashSet<string>())).Rule);
    }

    [Fact]
    public void A_list_read_back_from_its_file_is_the_same_list()
    {
        DrawLine[] lines = [new("a,b", "x"), new("quoted \"a\"", "x"), new("\U0001F600", string.Empty), new("plain/1", "two words")];
        var file = ListCsv.Write(lines);

        Assert.Equal(lines, ListCsv.Read(file));
        Assert.StartsWith("key,stratum\n\"a,b\",x\n", Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.DoesNotContain((byte)'\r', file);
    }

    [Theory]
    [InlineData("\uFEFFkey,stratum\na,\n", "byte order mark")]
    [InlineData("key;stratum\na;\n", "Line 1")]
    [InlineData("key,stratum\na,\nb\n", "Line 3 of the list has 1 fields")]
    [InlineData("key,stratum\na,,\n", "Line 2 of the list has 3 fields")]
    [InlineData("key,stratum\r\na,\r\n", "Line 1 of the list does not end in LF")]
    [InlineData("key,stratum\n\"a,\n", "A quote opened on line 2")]
    [InlineData("key,stratum\n\"a\"b,\n", "Line 2 of the list has characters behind a closing quote")]
    [InlineData("", "Line 1")]
    public void A_file_that_is_no_list_is_refused_with_the_line(string text, string part)
    {
        var refused = Assert.Throws<InputInvalid>(() => ListCsv.Read(Encoding.UTF8.GetBytes(text)));
        Assert.Contains(part, refused.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_another_encoding_is_refused() =>
        Assert.Contains("UTF-8", Assert.Throws<InputInvalid>(() => ListCsv.Read([.. "key,stratum\n"u8, 0xE9, .. ",\n"u8])).Problems[0].Message, StringComparison.Ordinal);
}

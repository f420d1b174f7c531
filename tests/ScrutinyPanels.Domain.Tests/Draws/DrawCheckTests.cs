using System.Text;
using ScrutinyPanels.Domain.Draws;

namespace ScrutinyPanels.Domain.Tests.Draws;

public class DrawCheckTests
{
    private static readonly IReadOnlyList<DrawLine> Lines = Certificates.Lines(120, "day", "night");

    private static DrawCertificate Right => Certificates.Of(Lines, "4 1 6 2", 5, 3);

    [Fact]
    public void The_public_version_names_no_group()
    {
        var open = Right.ForPublic([1, 2, 3]);

        Assert.Equal([("Group 1", 60), ("Group 2", 60)], open.Strata.Select(s => (s.Name, s.Size)));
        Assert.Equal(Right.Drawn.Select(l => l.Stratum == "day" ? "Group 1" : "Group 2"), open.Drawn.Select(l => l.Stratum));
        Assert.DoesNotContain(open.Reserves, l => l.Stratum is "day" or "night");
    }

    /// <summary>Each way to tamper with a certificate, and the words that must name it.</summary>
    public static TheoryData<string, string> Tampered => new()
    {
        { "algorithm", "The algorithm is \"another\"" },
        { "size", "the list has 119 records; it has 120" },
        { "fingerprint", "The fingerprint of the list is" },
        { "seed", "Drawn record 1 is" },
        { "empty seed", "The certificate's seed cannot be used" },
        { "stratum size", "the stratum \"day\" has 61 records; it has 60" },
        { "take", "The certificate has 10 drawn records; the seed draws 11" },
        { "take too many", "The certificate takes 61 of the 60 records" },
        { "unknown stratum", "a stratum that the certificate does not name: \"night\"" },
        { "stratum twice", "names the stratum \"day\" 2 times" },
        { "drawn swapped", "Drawn record 2 is" },
        { "drawn replaced", "Drawn record 3 is" },
        { "drawn in another stratum", "of the stratum \"day\"; the certificate says" },
        { "reserves short", "names 19 reserves of the stratum \"night\"" },
        { "reserves none", "names 0 reserves of the stratum \"day\"" },
        { "reserves swapped", "Reserve 1 is" },
        { "reserves elsewhere", "stands in no stratum of the plan" },
        { "substitution by choice", "the first unused reserve is" },
        { "substitution of a stranger", "which was not in the sample then" },
        { "substitution twice", "Substitution 4 takes out" },
        { "reason", "gives the reason \"dislike\"" },
        { "excluded", "The fingerprint of the plan is" },
        { "panel", "The fingerprint of the plan is" },
        { "no plan", "has the fingerprint of a plan and no plan" },
        { "seed with blanks", "The certificate's seed is \"4 1 6 2 \"; a certificate writes it without blanks at its ends and in NFC, as \"4 1 6 2\"." },
        { "seeded first", "the seed was typed at 2023-06-20T18:04:10Z, before the list was frozen at 2023-06-20T18:04:11Z" },
        { "substituted first", "Substitution 2 is dated 2023-06-20T18:06:10Z, before the seed was typed at 2023-06-20T18:06:11Z" },
        { "hidden", "This is the public version" },
    };

    [Fact]
    public void A_right_certificate_differs_in_nothing()
    {
        Assert.Equal(3, Right.Substitutions.Count);
        Assert.Empty(DrawCheck.Differences(Right, Lines));
        Assert.Empty(DrawCheck.Differences(Right, [.. Lines.Reverse()]));
        Assert.Empty(DrawCheck.Differences(Right with { Excluded = null, PlanFingerprint = string.Empty }, Lines));
    }

    [Theory]
    [MemberData(nameof(Tampered))]
    public void A_tampered_certificate_is_named(string how, string words)
    {
        var found = DrawCheck.Differences(Tamper(how), Lines);

        Assert.Contains(found, sentence => sentence.Contains(words, StringComparison.Ordinal));
        Assert.All(found, sentence => Assert.EndsWith(".", sentence, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("recordsOfPeriod", 135)]
    [InlineData("listSize", 120)]
    [InlineData("take", 10)]
    public void A_changed_count_of_the_plan_is_named(string name, int right)
    {
        var text = Encoding.UTF8.GetString(CertificateJson.Write(Right));
        Assert.Empty(DrawCheck.Differences(CertificateReader.Read(Encoding.UTF8.GetBytes(text)), Lines));
        var at = text.IndexOf($"\"{name}\": {right}", text.IndexOf("\"plan\"", StringComparison.Ordinal), StringComparison.Ordinal);
        var changed = text.Insert(at + name.Length + 4, "9");

        Assert.Equal(
            [$"The plan says that \"{name}\" is 9{right}; the other counts of the certificate make it {right}."],
            DrawCheck.Differences(CertificateReader.Read(Encoding.UTF8.GetBytes(changed)), Lines));
    }

    [Fact]
    public void A_list_that_cannot_be_a_list_is_named()
    {
        DrawLine[] bad = [.. Lines.Skip(3), new("a\tb", "day"), new("c", "d\ne"), Lines[5]];
        var found = DrawCheck.Differences(Right, bad);

        Assert.Contains("Record 118 of the list has a tab or a line break in its key or stratum.", found);
        Assert.Contains("Record 119 of the list has a tab or a line break in its key or stratum.", found);
        Assert.Contains($"The key {Lines[5].Key} is in the list 2 times.", found);
    }

    [Fact]
    public void A_record_that_left_the_list_or_came_in_is_named()
    {
        Assert.Contains(DrawCheck.Differences(Right, [.. Lines.Skip(1)]), s => s.StartsWith("The fingerprint", StringComparison.Ordinal));
        Assert.Contains(DrawCheck.Differences(Right, [.. Lines.Skip(1), new("bedfordshire/2023-05/999", "day")]), s => s.StartsWith("The fingerprint", StringComparison.Ordinal));
    }

    private static DrawCertificate Tamper(string how)
    {
        var right = Right;
        var (drawn, reserves, swaps, strata) = (right.Drawn.ToList(), right.Reserves.ToList(), right.Substitutions.ToList(), right.Strata.ToList());
        switch (how)
        {
            case "drawn swapped": (drawn[0], drawn[1]) = (drawn[1], drawn[0]); break;
            case "drawn replaced": drawn[2] = reserves[0]; break;
            case "drawn in another stratum": drawn[0] = drawn[0] with { Stratum = "night" }; break;
            case "reserves short": reserves.RemoveAt(39); break;
            case "reserves none": reserves.Clear(); break;
            case "reserves swapped": (reserves[0], reserves[1]) = (reserves[1], reserves[0]); break;
            case "reserves elsewhere": reserves.Add(new("x", "moon")); break;
            case "substitution by choice": swaps[0] = swaps[0] with { In = reserves[7].Key }; break;
            case "substitution of a stranger": swaps[0] = swaps[0] with { Out = "stranger" }; break;
            case "substitution twice": swaps.Add(swaps[0]); break;
            case "substituted first": swaps[1] = swaps[1] with { At = right.SeededAt.AddSeconds(-1) }; break;
            case "reason": swaps[0] = swaps[0] with { Reason = "dislike" }; break;
            case "stratum size": strata[0] = strata[0] with { Size = 61 }; break;
            case "take": strata[0] = strata[0] with { Take = 6 }; break;
            case "take too many": strata[0] = strata[0] with { Take = 61 }; break;
            case "unknown stratum": strata.RemoveAt(1); break;
            case "stratum twice": strata.Add(strata[0]); break;
        }

        var changed = right with { Drawn = drawn, Reserves = reserves, Substitutions = swaps, Strata = strata };
        return how switch
        {
            "algorithm" => changed with { Algorithm = "another" },
            "size" => changed with { ListSize = 119 },
            "fingerprint" => changed with { Fingerprint = new string('0', 64) },
            "seed" => changed with { Seed = "4 1 6 3" },
            "empty seed" => changed with { Seed = " " },
            "no plan" => changed with { Excluded = null },
            "seed with blanks" => changed with { Seed = "4 1 6 2 " },
            "seeded first" => changed with { SeededAt = changed.FrozenAt.AddSeconds(-1) },
            "excluded" => changed with { Excluded = changed.Excluded! with { SetAside = 0 } },
            "panel" => changed with { Panel = "Another panel" },
            "hidden" => changed.ForPublic([1, 2, 3]),
            _ => changed,
        };
    }
}

using ScrutinyPanels.Domain.Kernel;

namespace ScrutinyPanels.Domain.Statistics;

/// <summary>One stratum of a draw as it came back: how many were listed, drawn and graded, and how many of those are in the band that is asked about.</summary>
public sealed record BandStratum
{
    /// <summary>Counts that fit each other; refused where they do not.</summary>
    /// <param name="name">The stratum's name, empty where the list has one group.</param>
    /// <param name="listed">Records of the stratum in the frozen list.</param>
    /// <param name="drawn">Records first drawn, whether or not they could be looked at.</param>
    /// <param name="answeredAsDrawn">Of those first drawn, how many the panel graded.</param>
    /// <param name="answeredInPlace">Reserves that came in place of a drawn record and were graded.</param>
    /// <param name="inBand">Of all graded, how many are in the band.</param>
    public BandStratum(string name, int listed, int drawn, int answeredAsDrawn, int answeredInPlace, int inBand)
    {
        var fits = answeredAsDrawn >= 0 && answeredInPlace >= 0 && inBand >= 0
            && answeredAsDrawn + (long)answeredInPlace <= drawn
            && drawn + (long)answeredInPlace <= listed
            && inBand <= answeredAsDrawn + (long)answeredInPlace;
        if (!fits)
        {
            throw new ArgumentException(
                $"The counts of stratum '{name}' do not fit: {listed} listed, {drawn} drawn, {answeredAsDrawn} + {answeredInPlace} graded, {inBand} in the band.",
                nameof(listed));
        }

        Name = name;
        Listed = listed;
        Drawn = drawn;
        AnsweredAsDrawn = answeredAsDrawn;
        AnsweredInPlace = answeredInPlace;
        InBand = inBand;
    }

    public string Name { get; }

    public int Listed { get; }

    public int Drawn { get; }

    public int AnsweredAsDrawn { get; }

    public int AnsweredInPlace { get; }

    public int InBand { get; }

    /// <summary>All that the panel graded, first drawn or in place of one.</summary>
    public int Answered => AnsweredAsDrawn + AnsweredInPlace;

    /// <summary>Of the records first drawn, those the panel did not grade. One that was replaced counts, whether or not its reserve was graded; none where nothing was drawn.</summary>
    public Proportion? NonResponse => Drawn == 0 ? null : new(Drawn - AnsweredAsDrawn, Drawn);
}

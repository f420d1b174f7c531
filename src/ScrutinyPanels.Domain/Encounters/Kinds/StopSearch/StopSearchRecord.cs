namespace ScrutinyPanels.Domain.Encounters.Kinds.StopSearch;

/// <summary>One stop and search as a force supplied it. Coded values are kept as given, through the list of values; blank stays blank.</summary>
public sealed class StopSearchRecord
{
    private StopSearchRecord()
    {
    }

    /// <summary>Its own number, given the same way as an encounter's.</summary>
    public long Id { get; private set; }

    public EncounterId EncounterId { get; private set; }

    public ImportBatchId BatchId { get; private set; }

    /// <summary>The number of the data row in its file, counted from 1, quarantined rows included.</summary>
    public int Row { get; private set; }

    /// <summary>The day in the UK.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>The instant; none where the force gave the day only.</summary>
    public DateTimeOffset? At { get; private set; }

    public int? TypeId { get; private set; }

    public bool? PartOfOperation { get; private set; }

    public string? Operation { get; private set; }

    /// <summary>Degrees in millionths, an anonymised point; both or neither.</summary>
    public int? Latitude { get; private set; }

    public int? Longitude { get; private set; }

    public int? GenderId { get; private set; }

    public int? AgeRangeId { get; private set; }

    public int? SelfDefinedEthnicityId { get; private set; }

    public int? OfficerDefinedEthnicityId { get; private set; }

    public int? LegislationId { get; private set; }

    public int? ObjectOfSearchId { get; private set; }

    public int? OutcomeId { get; private set; }

    public bool? OutcomeLinked { get; private set; }

    public bool? MoreThanOuterClothing { get; private set; }

    /// <summary>What the officer wrote; only practice records have it until redaction exists.</summary>
    public string? Grounds { get; private set; }
}

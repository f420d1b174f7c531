namespace ScrutinyPanels.Domain.Encounters.Kinds;

/// <summary>How a field of a record is written by a force and kept here.</summary>
public enum FieldShape
{
    /// <summary>One value of a list, kept as given.</summary>
    Coded = 1,

    /// <summary>Yes, no or blank.</summary>
    YesNo = 2,

    /// <summary>A whole number.</summary>
    Number = 3,

    /// <summary>Several values of a list, in one column or in a yes-or-no column each.</summary>
    Several = 4,

    /// <summary>Values of a list in the order they happened, in numbered columns.</summary>
    InOrder = 5,

    /// <summary>A short published name that tells nobody's identity.</summary>
    ShortText = 6,

    /// <summary>What somebody wrote: the original is sealed, a panel sees the redacted text after release.</summary>
    FreeText = 7,

    /// <summary>A number by which a force finds the record again: sealed, and kept as a token for matching.</summary>
    Reference = 8,

    /// <summary>Which officer: sealed, and kept as a stable pseudonym.</summary>
    Officer = 9,

    /// <summary>Which person: sealed, and kept as a stable pseudonym.</summary>
    Person = 10,
}

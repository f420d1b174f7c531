namespace ScrutinyPanels.Domain.Recommendations;

/// <summary>What is asked, each with a clock of its own.</summary>
public enum RecommendationKind
{
    /// <summary>A change of practice.</summary>
    Practice = 1,

    /// <summary>About one encounter, to its officer and supervisor; the public sees counts only.</summary>
    Feedback = 2,

    /// <summary>A question to the force.</summary>
    Question = 3,

    /// <summary>Something done well.</summary>
    Commendation = 4,

    /// <summary>What another body asked for, tracked beside the panel's own.</summary>
    Outside = 5,
}

/// <summary>What it is about, so that the same thing asked twice is found.</summary>
public enum AskTheme
{
    NotSaid = 0,
    Grounds = 1,
    TellingThePerson = 2,
    Respect = 3,
    Footage = 4,
    UseOfForce = 5,
    Children = 6,
    StripSearch = 7,
    SmellOfCannabis = 8,
    Fairness = 9,
    Records = 10,
    Training = 11,
}

/// <summary>Why the force asks for more time; the public reads this and not the force's own sentence.</summary>
public enum PauseCause
{
    NewPolicy = 1,
    Training = 2,
    LiveCase = 3,
    Figures = 4,
    Other = 5,
}

/// <summary>What has become of feedback or praise for people of the force.</summary>
public enum Receipt
{
    GivenToSupervisor = 1,
    GivenToOfficer = 2,
    OfficerReplied = 3,
    LearningDone = 4,
}

/// <summary>What shows that something was done.</summary>
public enum EvidenceKind
{
    /// <summary>Counts before and after.</summary>
    Measure = 1,

    /// <summary>A document, said in words where it can be read.</summary>
    Document = 2,

    /// <summary>New records that the panel looked at.</summary>
    Resample = 3,
}

/// <summary>Whether new cases still show it.</summary>
public enum CheckResult
{
    NotSeen = 1,
    SeenLess = 2,
    StillSeen = 3,
    CannotTell = 4,
}

namespace ScrutinyPanels.Domain.Reviews;

/// <summary>What a reader thinks since they changed their mind: dated, never edited, and beside the first view, never in its place.</summary>
public sealed class SecondView
{
    public const int WhyLimit = 2000;

    internal SecondView(ReviewId reviewId, int number, string? grade, string why, DateTimeOffset addedAt, bool afterOpening)
    {
        ReviewId = reviewId;
        Number = number;
        Grade = grade;
        Why = why;
        AddedAt = addedAt;
        AfterOpening = afterOpening;
    }

    private SecondView()
    {
    }

    public ReviewId ReviewId { get; private set; }

    /// <summary>1 for the first that was added, and so on.</summary>
    public int Number { get; private set; }

    /// <summary>The code of the chosen answer to the form's question about the grade; none where the form asks for no grade.</summary>
    public string? Grade { get; private set; }

    /// <summary>Why the reader sees it differently.</summary>
    public string Why { get; private set; } = string.Empty;

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Added when the case was open already.</summary>
    public bool AfterOpening { get; private set; }
}
